package org.homestretch.ui.patient.exam;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Exams;
import org.homestretch.progress.Chart;
import org.homestretch.ui.patient.record.ChoiceField;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;

/** Today's examination in the open record, changed one finding at a time. */
final class ExamEdits {

    private final RecordEdits record;

    ExamEdits(RecordEdits record) {
        this.record = record;
    }

    RecordEdits record() {
        return record;
    }

    /** The chart in front, again whenever it changes or another day begins. */
    ObservableValue<Optional<Chart>> chart() {
        return record.desk().day().flatMap(day -> record.chart());
    }

    /** Today's examination of a chart; one in which nothing was tested where there is none. */
    Exam of(Chart chart) {
        return chart.episode().examOn(record.desk().today(), record.desk().user());
    }

    Optional<Exam> now() {
        return record.chart().get().map(this::of);
    }

    /** All of days before today. */
    Exams before(Chart chart) {
        return chart.episode().examined().before(record.desk().today());
    }

    /** Changes nothing, and begins no examination, where the findings stay as they are. */
    void change(EditName name, UnaryOperator<Exam> change) {
        record.change(name, episode -> {
            Exam had = episode.examOn(record.desk().today(), record.desk().user());
            Exam found = change.apply(had);
            return found.equals(had) ? episode : episode.examined(found);
        });
    }

    /** A field for one finding. */
    <T> ChoiceField<T> choice(String words, T unknown, Function<Exam, T> read, BiFunction<Exam, T, Exam> write) {
        return new ChoiceField<>(
                record,
                unknown,
                chart -> read.apply(of(chart)),
                value -> change(EditName.choice(words), exam -> write.apply(exam, value)));
    }
}
