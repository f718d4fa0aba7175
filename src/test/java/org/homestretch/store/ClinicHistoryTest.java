package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.basics.Language;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Contact;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Handing;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a clinic tells who did what, and nothing that did not change. */
class ClinicHistoryTest {

    @TempDir
    Path folder;

    @Test
    void theNumbersOfTheRulesComeBackAndEachChangeIsOnRecord() {
        var strict = Thresholds.USUAL.with(Threshold.SCREEN_VALID, 14);
        var stricter = strict.with(Threshold.PAIN_SEVERE, 7);
        try (var clinic = Clinics.create(folder)) {
            assertThat(clinic.rulebook().thresholds()).isEqualTo(Thresholds.USUAL);
            clinic.settings().save(Paper.LETTER);
            clinic.rulebook().save(strict);
            clinic.rulebook().save(stricter);
            clinic.rulebook().save(stricter);
        }

        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.rulebook().thresholds()).isEqualTo(stricter);
            assertThat(clinic.rulebook().changes())
                    .extracting(Journal.Entry::act)
                    .containsExactly(strict.changeTo(stricter), Thresholds.USUAL.changeTo(strict));
            assertThat(clinic.rulebook().changes())
                    .extracting(Journal.Entry::by)
                    .containsOnly(Clinics.OWNER);
        }
    }

    @Test
    void aHistoryTellsWhoDidWhatNewestFirst() {
        try (var clinic = Clinics.create(folder)) {
            var patient = Clinics.patient(1, "Miriam", "Adler");
            clinic.patients().save(patient);
            clinic.patients().save(patient.reachedAt(new Contact("555", Language.EN)));
            clinic.programs().save(Clinics.program(patient, "bridge"));
            var printed = new Handing(SheetPurpose.PROGRAM, 1, false, "1a2b", "0a1b2c3d").act(Act.Kind.PRINTED);
            clinic.journal().note(patient.id(), printed);

            assertThat(clinic.journal().of(patient.id()))
                    .extracting(Journal.Entry::act)
                    .containsExactly(
                            printed,
                            Act.of(Act.Kind.PROGRAM_BEGUN).with("number", 1),
                            Act.of(Act.Kind.PERSON_CHANGED).with(Act.PARTS, "phone"),
                            Act.of(Act.Kind.REGISTERED));
            assertThat(clinic.journal().of(patient.id()))
                    .extracting(Journal.Entry::by)
                    .containsOnly(Clinics.OWNER);
        }
    }

    @Test
    void aHistoryNamesVisitsAndSettingsByWhatChanged() {
        try (var clinic = Clinics.create(folder)) {
            var patient = Clinics.patient(1, "Miriam", "Adler");
            var visit = Clinics.fullVisit(patient.id());
            clinic.patients().save(patient);
            clinic.visits().save(visit);
            clinic.visits().save(visit.withLeg(Optional.of(PainScore.of(1))));
            clinic.visits().remove(visit);
            clinic.patients().remove(patient);

            assertThat(clinic.journal().of(patient.id()))
                    .extracting(Journal.Entry::act)
                    .startsWith(
                            Act.of(Act.Kind.REGISTRATION_TAKEN_BACK),
                            Act.of(Act.Kind.VISIT_TAKEN_BACK).with("date", "2026-11-18"),
                            Act.of(Act.Kind.VISIT_CHANGED)
                                    .with("date", "2026-11-18")
                                    .with(Act.PARTS, "leg"),
                            Act.of(Act.Kind.VISIT_RECORDED).with("date", "2026-11-18"));
        }
    }

    @Test
    void savingTheSameAgainLeavesNoTrace() {
        try (var clinic = Clinics.create(folder)) {
            var patient = Clinics.patient(1, "Miriam", "Adler");
            clinic.patients().save(patient);
            clinic.patients().save(patient);
            clinic.settings().save(Paper.LETTER);
            clinic.settings().save(Paper.LETTER);

            assertThat(clinic.journal().of(patient.id())).hasSize(1);
        }
    }
}
