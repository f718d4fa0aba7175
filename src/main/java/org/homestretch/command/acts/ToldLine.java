package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.basics.Refusal;
import org.homestretch.command.files.JsonFields;
import org.homestretch.patient.Patient;
import org.homestretch.progress.Chart;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.DateReader;

/** What an act says about one patient of the clinic: its fields, whose record is meant, and which day. */
record ToldLine(Office office, JsonFields fields) {

    private static final String NUMBER = "number";

    /** The fields of an act, with those refused that it does not have or that cannot be kept yet. */
    static ToldLine of(Office office, JsonFields line, String act, Set<String> known, Set<String> unbuilt) {
        JsonFields fields = line.inside(act);
        Set<String> all = new HashSet<>(known);
        all.add(NUMBER);
        fields.refuseOthersThan("'" + act + "'", all, unbuilt);
        return new ToldLine(office, fields);
    }

    Patient patient() {
        int number = fields.number(NUMBER, 1, Patient.HIGHEST_NUMBER);
        return office.patients()
                .byNumber(number)
                .orElseThrow(() -> fields.wrong(NUMBER, "is " + number + "; no patient has this number"));
    }

    Chart chart() {
        return office.chart(patient());
    }

    /** Today, or a day before as it was typed. */
    LocalDate day() {
        LocalDate today = office.today();
        String typed = fields.optionalText("date");
        if (typed.isBlank()) {
            return today;
        }
        var reading = new DateReader(DateOrder.ofRegion(), today).readRecent(typed);
        return reading.date()
                .orElseThrow(() ->
                        new Refusal(reading.unfinished() ? "The date '" + typed + "' is not whole." : reading.wrong()));
    }

    static void about(Patient patient, ObjectNode answer) {
        answer.put(NUMBER, patient.number());
    }
}
