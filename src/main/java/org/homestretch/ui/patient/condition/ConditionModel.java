package org.homestretch.ui.patient.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Direction;
import org.homestretch.progress.Chart;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.DateReader;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.patient.record.ChoiceField;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;
import org.homestretch.ui.patient.record.WordsField;

/** What the clinician takes the episode to be and what was found, as the record edits it. */
public final class ConditionModel {

    private static final RoomWords WORDS = RoomWords.of(ConditionModel.class);

    private final RecordEdits record;
    private final DateOrder order;

    public final ChoiceField<Condition> main;
    final ChoiceField<List<Condition>> secondary;
    public final ChoiceField<Side> leg;
    public final ChoiceField<Direction> easedBy;
    public final ChoiceField<Boolean> belowKnee;
    public final ChoiceField<Integer> trimester;
    public final WordsField<Optional<LocalDate>> onset;
    public final WordsField<OptionalInt> walkLimit;
    public final WordsField<Optional<PainScore>> usualPain;

    public ConditionModel(RecordEdits record, DateOrder order) {
        this.record = record;
        this.order = order;
        main = diagnosis("diagnosis", Condition.NONSPECIFIC, Diagnosis::main, Diagnosis::withMain);
        secondary = diagnosis("also", List.of(), Diagnosis::secondary, Diagnosis::withSecondary);
        leg = diagnosis("leg.side", Side.NONE, Diagnosis::leg, Diagnosis::onLeg);
        trimester = diagnosis("trimester", 0, had -> had.trimester().orElse(0), ConditionModel::inTrimester);
        easedBy = symptom("eases", Direction.NOT_TESTED, Symptoms::easedBy, Symptoms::easedBy);
        belowKnee = symptom("edit.below", false, Symptoms::legPainBelowKnee, Symptoms::belowKnee);
        onset = new WordsField<>(record, onset());
        walkLimit = new WordsField<>(
                record, number("edit.walk", Examination::walkLimitMinutes, Examination::withWalkLimit));
        usualPain = new WordsField<>(record, usual());
    }

    /** The other conditions that may stand beside the main one. */
    public List<Condition> offeredBeside() {
        return Stream.of(Condition.values())
                .filter(one ->
                        one != main.value().get() && !secondary.value().get().contains(one))
                .toList();
    }

    public void alsoHas(Condition condition) {
        secondary
                .value()
                .set(Stream.concat(secondary.value().get().stream(), Stream.of(condition))
                        .toList());
    }

    public void noLongerHas(Condition condition) {
        secondary
                .value()
                .set(secondary.value().get().stream()
                        .filter(other -> other != condition)
                        .toList());
    }

    /** While a diagnosis is looked for there is none for a moment. */
    public ObservableValue<Boolean> pregnant() {
        return main.value()
                .flatMap(first -> secondary
                        .value()
                        .map(others -> first == Condition.PREGNANCY || others.contains(Condition.PREGNANCY)))
                .orElse(false);
    }

    /** An onset as it can be typed here: "13 Oct, 13/10/25", the month first where people write it so. */
    String onsetLike() {
        return order == DateOrder.MONTH_FIRST ? WORDS.say("onset.like.monthFirst") : WORDS.say("onset.like.dayFirst");
    }

    /** The stage an onset date gives, in words: "Subacute, week 6. Began 13 Oct". */
    public ObservableValue<String> stage() {
        return record.chart().map(chart -> chart.map(this::stage).orElse(""));
    }

    private String stage(Chart open) {
        LocalDate today = record.desk().today();
        Diagnosis diagnosis = open.episode().diagnosis();
        return diagnosis
                .onset()
                .map(day -> WORDS.say(
                        "onset.stage",
                        diagnosis.stageOn(today).words(),
                        open.week(today).orElse(1),
                        Dates.near(day, today)))
                .or(() -> diagnosis.told().map(stage -> WORDS.say("onset.told", stage.words())))
                .orElseGet(() -> WORDS.say("onset.unknown"));
    }

    private static Diagnosis inTrimester(Diagnosis had, int number) {
        return had.inTrimester(number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }

    private WordsField.Means<Optional<LocalDate>> onset() {
        return new WordsField.Means<>(
                chart -> chart.episode().diagnosis().onset(),
                day -> day.map(Dates::full).orElse(""),
                this::readOnset,
                day -> record.change(
                        EditName.typing(WORDS.say("edit.onset")),
                        episode -> episode.with(episode.diagnosis().begunOn(day))));
    }

    private WordsField.Means<Optional<PainScore>> usual() {
        return new WordsField.Means<>(
                chart -> chart.episode().symptoms().usual(),
                pain -> pain.map(PainScore::points).map(String::valueOf).orElse(""),
                ConditionModel::readPain,
                pain -> record.change(
                        EditName.typing(WORDS.say("edit.usual")),
                        episode -> episode.with(episode.symptoms().usually(pain))));
    }

    private static Optional<PainScore> readPain(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d|10")) {
            throw new Refusal(WORDS.say("usual.wrong"));
        }
        return Optional.of(PainScore.of(Integer.parseInt(typed)));
    }

    private Optional<LocalDate> readOnset(String text) {
        var reading = new DateReader(order, record.desk().today()).readRecent(text);
        if (!reading.wrong().isEmpty()) {
            throw new Refusal(reading.wrong());
        }
        return reading.date();
    }

    private <T> ChoiceField<T> diagnosis(
            String key, T unknown, Function<Diagnosis, T> read, BiFunction<Diagnosis, T, Diagnosis> change) {
        return entry(
                key,
                unknown,
                episode -> read.apply(episode.diagnosis()),
                (episode, value) -> episode.with(change.apply(episode.diagnosis(), value)));
    }

    private <T> ChoiceField<T> symptom(
            String key, T unknown, Function<Symptoms, T> read, BiFunction<Symptoms, T, Symptoms> change) {
        return entry(
                key,
                unknown,
                episode -> read.apply(episode.symptoms()),
                (episode, value) -> episode.with(change.apply(episode.symptoms(), value)));
    }

    private <T> ChoiceField<T> entry(
            String key, T unknown, Function<Episode, T> read, BiFunction<Episode, T, Episode> change) {
        return new ChoiceField<>(
                record,
                unknown,
                chart -> read.apply(chart.episode()),
                value -> record.change(EditName.choice(WORDS.say(key)), episode -> change.apply(episode, value)));
    }

    private WordsField.Means<OptionalInt> number(
            String key,
            Function<Examination, OptionalInt> read,
            BiFunction<Examination, OptionalInt, Examination> change) {
        return new WordsField.Means<>(
                chart -> read.apply(chart.episode().examination()),
                number -> number.isPresent() ? Integer.toString(number.getAsInt()) : "",
                text -> wholeNumber(key, text),
                number -> record.change(
                        EditName.typing(WORDS.say(key)),
                        episode -> episode.with(change.apply(episode.examination(), number))));
    }

    private static OptionalInt wholeNumber(String key, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!typed.matches("\\d{1,4}")) {
            throw new Refusal(WORDS.say(key + ".wrong"));
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }
}
