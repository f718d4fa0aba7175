package org.homestretch.ui.patient.redflag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.homestretch.guidance.ScreenState;
import org.homestretch.patient.Patient;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientModel;
import org.junit.jupiter.api.Test;

/** A clinician clears red flags in the record, and only those that can be cleared. */
class ClearanceModelTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private final ClearanceModel clearance = model.clearance;
    private final Patient elena = clinic.chosen("Elena", "Marsh");

    @Test
    void whoExaminedWhenAndWhatWasFoundClearTheFlagsFound() {
        found(RedFlag.DVT_SIGNS);
        assertThat(clearance.wanted().getValue()).isTrue();
        clearance.examiner().set("Dr Osei");
        clearance.day().set("17 Nov");
        clearance.found().set("No clot on the scan");

        clearance.give();

        Clearance kept = kept();
        assertThat(kept.day()).isEqualTo(Desks.TODAY.minusDays(1));
        assertThat(kept.flags()).containsExactly(RedFlag.DVT_SIGNS);
        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.CLEARED);
        assertThat(model.redFlags.raised().getValue()).isEmpty();
        assertThat(clearance.wanted().getValue()).isFalse();
        assertThat(clearance.given().getValue())
                .isEqualTo("May exercise: examined by Dr Osei, 17 Nov. No clot on the scan. Holds to 15 Dec.");
    }

    @Test
    void whatIsMissingOrToComeIsSaidAndNothingIsReleased() {
        found(RedFlag.DVT_SIGNS);
        clearance.give();
        assertThat(clearance.wrong().get()).isEqualTo("Who examined must not be empty.");

        clearance.examiner().set("Dr Osei");
        clearance.give();
        assertThat(clearance.wrong().get()).isEqualTo("What was found must not be empty.");

        clearance.found().set("No clot on the scan");
        clearance.day().set("19 Nov 2025");
        clearance.give();
        assertThat(clearance.wrong().get()).isNotEmpty();
        assertThat(model.redFlags.state().getValue().holds()).isTrue();
    }

    @Test
    void takenBackItHoldsAgain() {
        found(RedFlag.DVT_SIGNS);
        clearance.examiner().set("Dr Osei");
        clearance.found().set("No clot on the scan");
        clearance.give();

        clearance.takeBack();

        assertThat(model.redFlags.state().getValue().raised()).isTrue();
        assertThat(clearance.wanted().getValue()).isTrue();
    }

    @Test
    void signsOfTheCaudaEquinaAreNotOfferedForClearing() {
        found(RedFlag.CES_SADDLE_NUMBNESS);

        assertThat(clearance.wanted().getValue()).isFalse();
    }

    @Test
    void whatWasTypedIsThereAgainWithThePatient() {
        found(RedFlag.DVT_SIGNS);
        clearance.examiner().set("Dr Osei");
        clearance.found().set("No clot");
        clinic.chosen("Rosa", "Jiménez");
        assertThat(clearance.examiner().get()).isEmpty();
        assertThat(clearance.aside().shown().get()).isFalse();

        clinic.desk.chosen().set(Optional.of(elena));
        assertThat(clearance.examiner().get()).isEqualTo("Dr Osei");
        assertThat(clearance.found().get()).isEqualTo("No clot");
        assertThat(clearance.aside().shown().get()).isTrue();

        clearance.give();
        assertThat(kept().examiner()).isEqualTo("Dr Osei");
        assertThat(clearance.aside().shown().get()).isFalse();
        clinic.chosen("Karin", "Wolff");
        clinic.desk.chosen().set(Optional.of(elena));
        assertThat(clearance.examiner().get()).isEmpty();
    }

    /** Whoever answers Yes is not to look for it only after the last question. */
    @Test
    void itIsOfferedAsSoonAsTheFlagIsSet() {
        model.redFlags.screenAgain();
        model.redFlags.answer(RedFlag.DVT_SIGNS, Answer.YES);

        assertThat(model.redFlags.asking().get()).isTrue();
        assertThat(clearance.wanted().getValue()).isTrue();
    }

    private void found(RedFlag flag) {
        model.redFlags.allNo();
        model.redFlags.answer(flag, Answer.YES);
    }

    private Clearance kept() {
        return clinic.patients
                .episodeOf(elena.id())
                .lastScreen()
                .orElseThrow()
                .clearance()
                .orElseThrow();
    }
}
