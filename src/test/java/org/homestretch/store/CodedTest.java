package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homestretch.basics.Act;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.program.Handing;
import org.homestretch.program.SheetPurpose;
import org.homestretch.program.log.LogCode;
import org.homestretch.program.log.PaperLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers found again in a clinic's file by the code that was printed on them. */
class CodedTest {

    private static final LogCode CODE = LogCode.draw(new Random(3));
    private static final PaperLog LOG = new PaperLog(LocalDate.of(2026, 11, 28), 2, Optional.of(CODE));
    private static final Handing HANDED =
            new Handing(SheetPurpose.PROGRAM, 1, false, "1a2b", "0a1b2c3d", Optional.of(LOG));

    @TempDir
    Path folder;

    @Test
    void aCodeFindsWhoseLogItIsAndWhichAlsoAfterTheTablesWereMadeAnew() throws Exception {
        Patient elena = Clinics.patient(1, "Elena", "Marsh");
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(elena);
            clinic.patients().save(Clinics.patient(2, "Ann", "Lee"));
            clinic.journal().note(elena.id(), HANDED.act(Act.Kind.RESERVED));
            clinic.journal().note(elena.id(), HANDED.act(Act.Kind.PRINTED));
            isFound(clinic, elena);
        }

        Files.delete(folder.resolve(Database.FILE));
        try (var clinic = Clinics.open(folder)) {
            isFound(clinic, elena);
        }
    }

    private static void isFound(ClinicFile clinic, Patient patient) {
        var found = clinic.journal().coded(CODE.text()).orElseThrow();
        assertThat(found.patient()).isEqualTo(patient.id());
        assertThat(found.entry().act().kind()).isEqualTo(Act.Kind.RESERVED);
        assertThat(Handing.of(found.entry().act())).contains(HANDED);
        List<PatientLine> lines =
                clinic.patients().find(CODE.text().toLowerCase().replace("-", " "));
        assertThat(lines).extracting(line -> line.patient().id()).containsExactly(patient.id());
        assertThat(clinic.journal().coded("HS-000000-00")).isEmpty();
        assertThat(clinic.patients().find("HS-000000-00")).isEmpty();
    }
}
