package org.homestretch.ui.patient.condition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.patient.record.ChoiceField;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;

/** What is asked at every visit: pain of leg and back today, how fit the patient is, how long pain takes to settle. */
public final class TodayModel {

    private static final RoomWords WORDS = RoomWords.of(TodayModel.class);

    private final RecordEdits record;

    public final ChoiceField<Optional<PainScore>> leg;
    public final ChoiceField<Optional<PainScore>> back;
    public final ChoiceField<Conditioning> fitness;
    public final ChoiceField<Irritability> settles;

    public TodayModel(RecordEdits record) {
        this.record = record;
        leg = new ChoiceField<>(
                record,
                Optional.empty(),
                chart -> today(chart, Visit.Scores::leg),
                score -> record.scoreToday(edit("edit.leg", Visit.Scores::leg, score), visit -> visit.withLeg(score)));
        back = new ChoiceField<>(
                record,
                Optional.empty(),
                chart -> today(chart, Visit.Scores::back),
                score -> record.scoreToday(
                        edit("edit.back", Visit.Scores::back, score), visit -> visit.withBack(score)));
        fitness = new ChoiceField<>(
                record,
                null,
                chart -> chart.episode().circumstances().conditioning().orElse(null),
                level -> record.change(
                        EditName.choice(WORDS.say("fitness")),
                        episode -> episode.with(episode.circumstances().fit(level))));
        settles = new ChoiceField<>(
                record,
                null,
                chart -> chart.episode().symptoms().irritability().orElse(null),
                level -> record.change(
                        EditName.choice(WORDS.say("edit.settles")),
                        episode -> episode.with(episode.symptoms().irritable(level))));
    }

    /** The leg score of the visit before, in words for beside the scale. */
    public ObservableValue<String> legBefore() {
        return before(Visit.Scores::leg);
    }

    public ObservableValue<String> backBefore() {
        return before(Visit.Scores::back);
    }

    /** Today's date and which visit it is. */
    public ObservableValue<String> title() {
        return record.chart().map(chart -> chart.map(this::title).orElse(""));
    }

    private String title(Chart chart) {
        long earlier = chart.visits().stream()
                .filter(visit -> visit.date().isBefore(record.desk().today()))
                .count();
        LocalDate today = record.desk().today();
        return WORDS.say("today.visit", Dates.near(today, today), earlier + 1);
    }

    private EditName edit(String key, Function<Visit.Scores, Optional<PainScore>> which, Optional<PainScore> score) {
        Optional<PainScore> before = record.chart().get().flatMap(chart -> today(chart, which));
        return EditName.score(WORDS.say(key), before, score);
    }

    private Optional<PainScore> today(Chart chart, Function<Visit.Scores, Optional<PainScore>> which) {
        return chart.visitOn(record.desk().today()).map(Visit::scores).flatMap(which);
    }

    private ObservableValue<String> before(Function<Visit.Scores, Optional<PainScore>> which) {
        return record.chart()
                .map(chart -> chart.flatMap(
                                open -> open.visitBefore(record.desk().today()))
                        .map(Visit::scores)
                        .flatMap(which)
                        .map(score -> WORDS.say("today.was", score))
                        .orElse(""));
    }
}
