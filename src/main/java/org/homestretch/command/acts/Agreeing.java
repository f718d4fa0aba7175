package org.homestretch.command.acts;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.PatientFields;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Sex;
import org.homestretch.progress.Chart;
import org.homestretch.reading.Folding;

/** The fields of a case that a record works out by itself or keeps elsewhere: they may be told, but must agree. */
record Agreeing(JsonFields fields) {

    void with(Chart chart, LocalDate today) {
        named(chart.patient());
        aged(chart.patient().born(), today);
        Sex sex = chart.patient().sex();
        if (fields.code("sex", Sex.class, sex) != sex) {
            throw differs("sex", sex.code());
        }
        boolean first = chart.printed().isEmpty();
        if (fields.truth("first_programme", first) != first) {
            throw fields.wrong(
                    "first_programme",
                    first
                            ? "is false, but this patient was given no program yet"
                            : "is true, but this patient was given a program already");
        }
        if (new PatientFields(fields).restDaysAdvised() > 0) {
            throw fields.wrong("rest_days_advised", "is not built yet");
        }
    }

    private void named(Patient patient) {
        String told = fields.optionalText("name");
        if (!told.isBlank()
                && !Folding.text(told).equals(Folding.text(patient.name().full()))) {
            throw differs("name", patient.name().full());
        }
    }

    private void aged(Born born, LocalDate today) {
        OptionalInt age = new PatientFields(fields).age();
        if (age.isPresent() && (age.getAsInt() < born.youngest(today) || age.getAsInt() > born.oldest(today))) {
            throw differs("age", born.ageInWords(today));
        }
    }

    private RuntimeException differs(String name, String known) {
        return fields.wrong(
                name,
                "is " + fields.object().get(name) + ", but the record says " + known + ". Correct it with 'change'");
    }
}
