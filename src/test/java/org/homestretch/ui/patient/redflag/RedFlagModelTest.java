package org.homestretch.ui.patient.redflag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.homestretch.guidance.ScreenState;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientModel;
import org.junit.jupiter.api.Test;

class RedFlagModelTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private final Patient elena = clinic.chosen("Elena", "Marsh");

    @Test
    void aNewPatientIsAskedTheQuestions() {
        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.ABSENT);
        assertThat(model.redFlags.asking().get()).isTrue();
    }

    @Test
    void allNoMakesAClearScreenWithDateAndName() {
        model.redFlags.allNo();

        assertThat(kept().clear()).isTrue();
        assertThat(model.redFlags.stateInWords().getValue()).isEqualTo("Clear, 18 Nov, Dr Nadia Brandt");
        assertThat(model.redFlags.asking().get()).isFalse();
    }

    @Test
    void allNoKeepsAYes() {
        model.redFlags.answer(RedFlag.CES_SADDLE_NUMBNESS, Answer.YES);

        model.redFlags.allNo();

        assertThat(kept().positive()).containsExactly(RedFlag.CES_SADDLE_NUMBNESS);
        assertThat(kept().complete()).isTrue();
        assertThat(model.redFlags.stateInWords().getValue()).startsWith("1 red flag, 18 Nov");
        assertThat(episode().screens()).hasSize(1);
    }

    @Test
    void whatWasDoneAboutAYesIsKeptWithTheScreen() {
        model.redFlags.answer(RedFlag.CES_SADDLE_NUMBNESS, Answer.YES);

        model.redFlags.action.text().set("Sent to the emergency department");

        assertThat(kept().action()).isEqualTo("Sent to the emergency department");
    }

    @Test
    void anotherFlagAsksAnewWhatWasDone() {
        model.redFlags.answer(RedFlag.CES_SADDLE_NUMBNESS, Answer.YES);
        model.redFlags.action.text().set("Sent to ED");

        model.redFlags.answer(RedFlag.INFECTION_FEVER, Answer.YES);
        assertThat(model.redFlags.action.text().get()).isEmpty();
        assertThat(kept().actions()).containsExactly("Sent to ED");

        model.record.undo();
        assertThat(model.redFlags.action.text().get()).isEqualTo("Sent to ED");
    }

    @Test
    void answersAreCountedUntilAllAreGiven() {
        model.redFlags.answer(RedFlag.MOTOR_SEVERE, Answer.NO);
        model.redFlags.answer(RedFlag.DVT_SIGNS, Answer.NO);

        assertThat(model.redFlags.stateInWords().getValue()).isEqualTo("Not finished, 2 of 22");
        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.INCOMPLETE);
    }

    @Test
    void aScreenOfAnotherDayStaysAsItWasWhenAnAnswerChanges() {
        var earlier = RedFlagScreen.clear(Desks.TODAY.minusDays(30), "Paul Ekström");
        Patient rosa = clinic.register("Rosa", "Jiménez", 2);
        clinic.patients.save(Episode.begin(rosa.id()).screened(earlier));
        clinic.desk.chosen().set(Optional.of(rosa));

        model.redFlags.changeAnswers();
        model.redFlags.answer(RedFlag.INFECTION_FEVER, Answer.YES);

        var screens = clinic.patients.episodeOf(rosa.id()).screens();
        assertThat(screens).hasSize(2).first().isEqualTo(earlier);
        assertThat(screens.getLast().date()).isEqualTo(Desks.TODAY);
        assertThat(screens.getLast().positive()).containsExactly(RedFlag.INFECTION_FEVER);
        assertThat(screens.getLast().complete()).isTrue();
    }

    @Test
    void screeningAgainAsksEverythingAnewAndCanBeTakenBack() {
        model.redFlags.allNo();
        clinic.desk.chosen().set(Optional.empty());
        var old = RedFlagScreen.clear(Desks.TODAY.minusDays(9), "NB");
        Patient rosa = clinic.register("Rosa", "Jiménez", 2);
        clinic.patients.save(Episode.begin(rosa.id()).screened(old));
        clinic.desk.chosen().set(Optional.of(rosa));

        model.redFlags.screenAgain();
        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.INCOMPLETE);

        model.record.undo();
        assertThat(clinic.patients.episodeOf(rosa.id()).screens()).containsExactly(old);
    }

    @Test
    void aScreenOlderThanTheClinicAllowsIsOutOfDateAndNotClear() {
        clinic.thresholds = Thresholds.USUAL.with(Threshold.SCREEN_VALID, 14);
        Patient rosa = screened(14);
        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.VALID);
        assertThat(model.redFlags.stateInWords().getValue()).isEqualTo("Clear, 4 Nov, NB");

        clinic.patients.save(Episode.begin(rosa.id()).screened(RedFlagScreen.clear(Desks.TODAY.minusDays(15), "NB")));

        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.TOO_OLD);
        assertThat(model.redFlags.stateInWords().getValue()).isEqualTo("Out of date, screen again. Asked 3 Nov, NB");
    }

    private Patient screened(int daysAgo) {
        Patient rosa = clinic.register("Rosa", "Jiménez", 2);
        clinic.patients.save(
                Episode.begin(rosa.id()).screened(RedFlagScreen.clear(Desks.TODAY.minusDays(daysAgo), "NB")));
        clinic.desk.chosen().set(Optional.of(rosa));
        return rosa;
    }

    private Episode episode() {
        return clinic.patients.episodeOf(elena.id());
    }

    private RedFlagScreen kept() {
        return episode().lastScreen().orElseThrow();
    }
}
