package org.homestretch.ui.patient.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;

/** The findings in the chart as chips: what rules ask for beyond condition, limits and equipment. */
public final class BackgroundModel {

    private static final RoomWords WORDS = RoomWords.of(BackgroundModel.class);

    private final RecordEdits record;
    private final Notices notices;

    public BackgroundModel(RecordEdits record, Notices notices) {
        this.record = record;
        this.notices = notices;
    }

    /** What is noted, kind by kind. */
    ObservableValue<List<FindingChip>> chips() {
        return record.chart()
                .map(chart -> chart.map(Chart::episode)
                        .map(episode -> fitting(episode, fact -> fact.in(episode)))
                        .orElse(List.of()));
    }

    /** What may still be noted. */
    List<FindingChip> offered() {
        Optional<Episode> open = record.chart().get().map(Chart::episode);
        return open.map(episode -> fitting(episode, fact -> !fact.in(episode))).orElse(List.of());
    }

    void add(FindingChip fact) {
        change(fact, true);
    }

    void remove(FindingChip fact) {
        change(fact, false);
        notices.tell(WORDS.say("chip.removed", fact.words()), new Notices.Act(WORDS.say("undo"), record::undo));
    }

    private void change(FindingChip fact, boolean noted) {
        record.change(
                EditName.choice(fact.words()),
                episode -> fact.noted(episode, noted, record.desk().today()));
    }

    private static List<FindingChip> fitting(Episode episode, Predicate<FindingChip> which) {
        return FindingChip.all().stream()
                .filter(fact -> fact.fits(episode))
                .filter(which)
                .toList();
    }
}
