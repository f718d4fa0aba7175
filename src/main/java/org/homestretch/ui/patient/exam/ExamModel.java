package org.homestretch.ui.patient.exam;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.advice.ExamAdvice;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.progress.Chart;
import org.homestretch.reading.DateOrder;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;
import org.homestretch.ui.patient.record.Sources;

/** The examination as a task of its own over the record: today's, beside the one before. */
public final class ExamModel {

    private static final RoomWords WORDS = RoomWords.of(ExamModel.class);

    public final SurgeryModel surgery;
    public final NervesModel nerves;
    public final LegTestsModel legs;
    public final MovementsModel movements;
    public final BodyModel body;
    private final ExamEdits edits;
    private final Sources sources;
    private final BooleanProperty open = new SimpleBooleanProperty();

    public ExamModel(RecordEdits record, Sources sources, DateOrder order) {
        this.sources = sources;
        edits = new ExamEdits(record);
        surgery = new SurgeryModel(record, order);
        nerves = new NervesModel(edits);
        legs = new LegTestsModel(edits);
        movements = new MovementsModel(edits);
        body = new BodyModel(edits);
        record.desk().chosen().subscribe((before, now) -> close());
    }

    /** Whether it lies over the record. */
    public ObservableValue<Boolean> isOpen() {
        return open;
    }

    /** Opens over the record that is in front, if there is one. */
    public void open() {
        open.set(edits.now().isPresent());
    }

    public void close() {
        open.set(false);
    }

    /** What was found in the examination before goes for today too. */
    public void sameAsLast() {
        edits.record()
                .chart()
                .get()
                .flatMap(chart -> edits.before(chart).last())
                .ifPresent(last -> edits.change(EditName.choice(WORDS.say("exam.same")), exam -> exam.sameAs(last)));
    }

    /** Whether there is an examination before today's. */
    ObservableValue<Boolean> hasLast() {
        return last().map(Optional::isPresent);
    }

    ObservableValue<Optional<Exam>> last() {
        return edits.chart().map(chart -> chart.flatMap(one -> edits.before(one).last()));
    }

    /** The day of today's examination, and that it has begun. */
    ObservableValue<String> when() {
        return edits.chart().map(chart -> {
            String today = Dates.near(
                    edits.record().desk().today(), edits.record().desk().today());
            return chart.filter(one -> !edits.of(one).blank()).isPresent() ? WORDS.say("exam.begun", today) : today;
        });
    }

    /** "last 26 Oct, Dr L. Sato"; of a first one, that nothing was tested yet. */
    ObservableValue<String> lastInWords() {
        return edits.chart().map(chart -> chart.map(this::lastInWords).orElse(""));
    }

    private String lastInWords(Chart chart) {
        return edits.before(chart)
                .last()
                .map(last -> WORDS.say(
                        "exam.last",
                        Dates.near(last.day(), edits.record().desk().today()),
                        last.by()))
                .orElseGet(() -> edits.of(chart).blank() ? WORDS.say("exam.first") : "");
    }

    /** What holds all printing, in the words of the banner; empty where nothing does. */
    public ObservableValue<String> urgent() {
        return edits.chart()
                .map(chart -> chart.flatMap(one -> one.episode().examination().neuro())
                        .map(ExamModel::urgent)
                        .orElse(""));
    }

    private static String urgent(Neuro found) {
        return switch (found) {
            case SEVERE_WEAKNESS -> WORDS.say("exam.urgent.severe");
            case WORSENING -> WORDS.say("exam.urgent.worse");
            case NORMAL, STABLE_DEFICIT -> "";
        };
    }

    /** What follows; worked out only while somebody looks. */
    ObservableValue<Optional<ExamAdvice>> follows() {
        return open.flatMap(
                seen -> edits.chart().map(chart -> chart.filter(one -> seen).map(this::follows)));
    }

    private ExamAdvice follows(Chart chart) {
        return ExamAdvice.of(
                chart,
                sources.adviser(),
                sources.exercises(),
                edits.record().desk().today());
    }

    /** The record's line about it: what was found, and when. */
    public ObservableValue<String> inBrief() {
        return edits.chart()
                .map(chart -> chart.map(new InBrief(edits.record().desk())::of).orElse(""));
    }
}
