package org.homestretch.command.acts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.homestretch.Office;
import org.homestretch.command.files.ExamFields;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.PatientFields;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Exam;

/** What was found, as an act tells it: in today's examination, in how the pain behaves, and of an operation. */
record Findings(PatientFields read, Office office) {

    Episode in(Episode known) {
        JsonFields fields = read.fields();
        Episode operated = known.with(operated(known.diagnosis()));
        Exam had = operated.examOn(office.today(), office.user());
        Exam exam = new ExamFields(fields).over(had);
        Episode examined = exam.equals(had) ? operated : operated.examined(exam);
        return examined.with(read.symptoms(examined.symptoms()))
                .with(examined.examination()
                        .withWalkLimit(read.walkLimit(examined.examination().walkLimitMinutes())));
    }

    private Diagnosis operated(Diagnosis known) {
        return read.surgery().map(told -> known.operated(of(told, known))).orElse(known);
    }

    private Optional<Surgery> of(Presentation.Operation told, Diagnosis known) {
        OptionalLong days = told.days();
        LocalDate today = office.today();
        Surgery had = known.surgery().orElseGet(() -> Surgery.of(told.kind()));
        return Optional.of(had.with(told.kind())
                .on(days.stream().mapToObj(today::minusDays).findFirst()));
    }
}
