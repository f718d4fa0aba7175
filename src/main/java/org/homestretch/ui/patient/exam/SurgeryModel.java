package org.homestretch.ui.patient.exam;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.progress.Chart;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.DateReader;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.patient.record.ChoiceField;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;
import org.homestretch.ui.patient.record.WordsField;

/** The operation on the spine as the screens edit it: its kind, its level, its day, and what still has to be asked. */
public final class SurgeryModel {

    private static final RoomWords WORDS = RoomWords.of(SurgeryModel.class);
    private static final int WEEK = 7;

    public final ChoiceField<Optional<Surgery.Kind>> kind;
    public final WordsField<String> level;
    public final WordsField<Optional<LocalDate>> day;
    private final RecordEdits record;
    private final DateOrder order;

    public SurgeryModel(RecordEdits record, DateOrder order) {
        this.record = record;
        this.order = order;
        kind = new ChoiceField<>(record, Optional.empty(), chart -> of(chart).map(Surgery::kind), this::choose);
        level = new WordsField<>(
                record,
                new WordsField.Means<>(
                        chart -> of(chart).map(Surgery::level).orElse(""), text -> text, text -> text, this::level));
        day = new WordsField<>(
                record,
                new WordsField.Means<>(
                        chart -> of(chart).flatMap(Surgery::day),
                        known -> known.map(Dates::full).orElse(""),
                        this::read,
                        this::day));
    }

    /** Whether there was an operation, as told. */
    public ObservableValue<Boolean> told() {
        return record.chart().map(chart -> chart.flatMap(SurgeryModel::of).isPresent());
    }

    /** Whether a condition after an operation stands in the record, and nothing of the operation. */
    public ObservableValue<Boolean> unknown() {
        return record.chart()
                .map(chart -> chart.filter(one -> one.episode().diagnosis().surgeryUnknown())
                        .isPresent());
    }

    /** "6 weeks 3 days. Stage counts from here", or what is counted while the day is not known. */
    public ObservableValue<String> echo() {
        return record.chart()
                .map(chart -> chart.flatMap(SurgeryModel::of)
                        .map(surgery -> echo(
                                surgery,
                                chart.orElseThrow().episode().diagnosis().main().afterSurgery()))
                        .orElse(""));
    }

    private String echo(Surgery surgery, boolean stages) {
        OptionalLong days = surgery.daysOn(record.desk().today());
        if (days.isEmpty()) {
            return WORDS.say("surgery.undated");
        }
        String ago = ago(days.getAsLong());
        return stages ? WORDS.say("surgery.stage", ago) : WORDS.say("surgery.ago", ago);
    }

    private static String ago(long days) {
        String left = WORDS.count("surgery.days", days % WEEK);
        if (days < WEEK) {
            return left;
        }
        String weeks = WORDS.count("surgery.weeks", days / WEEK);
        return days % WEEK == 0 ? weeks : WORDS.say("surgery.both", weeks, left);
    }

    /** Whether the record's form has the day: where a condition comes after an operation. */
    public ObservableValue<Boolean> wanted() {
        return record.chart()
                .map(chart -> chart.filter(one -> one.episode().diagnosis().afterSurgery())
                        .isPresent());
    }

    /** What is asked until something is told, then what follows from the day. */
    public ObservableValue<String> askedOrEcho() {
        return unknown().flatMap(unknown -> echo().map(words -> unknown ? WORDS.say("surgery.asked") : words));
    }

    /** The condition that goes with the operation, where none of the record's comes after one. */
    public ObservableValue<Optional<Condition>> fitting() {
        return record.chart()
                .map(chart -> chart.filter(one -> !one.episode().diagnosis().afterSurgery())
                        .flatMap(SurgeryModel::of)
                        .flatMap(surgery -> Condition.after(surgery.kind())));
    }

    public void takeFitting() {
        fitting()
                .getValue()
                .ifPresent(condition -> record.change(
                        EditName.choice(WORDS.say("diagnosis")),
                        episode -> episode.with(episode.diagnosis().withMain(condition))));
    }

    String dayLike() {
        return order == DateOrder.MONTH_FIRST ? WORDS.say("onset.like.monthFirst") : WORDS.say("onset.like.dayFirst");
    }

    private static Optional<Surgery> of(Chart chart) {
        return chart.episode().diagnosis().surgery();
    }

    private void choose(Optional<Surgery.Kind> chosen) {
        put(EditName.choice(WORDS.say("surgery")), chosen.map(this::turned));
    }

    private Surgery turned(Surgery.Kind chosen) {
        return now().map(had -> had.with(chosen)).orElseGet(() -> Surgery.of(chosen));
    }

    private void level(String words) {
        put(EditName.typing(WORDS.say("surgery.level")), now().map(had -> had.at(words)));
    }

    /** A day alone tells of the operation that the condition comes after. */
    private void day(Optional<LocalDate> known) {
        Optional<Surgery> had = now().or(() -> known.map(day -> Surgery.of(implied())));
        put(EditName.typing(WORDS.say("surgery.day")), had.map(surgery -> surgery.on(known)));
    }

    private Surgery.Kind implied() {
        Diagnosis diagnosis = record.chart().get().orElseThrow().episode().diagnosis();
        return diagnosis
                .main()
                .operation()
                .or(() -> diagnosis.secondary().stream()
                        .flatMap(one -> one.operation().stream())
                        .findFirst())
                .orElse(Surgery.Kind.OTHER);
    }

    private Optional<Surgery> now() {
        return record.chart().get().flatMap(SurgeryModel::of);
    }

    private void put(EditName name, Optional<Surgery> stated) {
        record.change(name, episode -> episode.with(episode.diagnosis().operated(stated)));
    }

    private Optional<LocalDate> read(String text) {
        var reading = new DateReader(order, record.desk().today()).readRecent(text);
        if (!reading.wrong().isEmpty()) {
            throw new Refusal(reading.wrong());
        }
        return reading.date();
    }
}
