package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.exam.Direction;
import org.homestretch.ui.patient.condition.CircumstanceChip;
import org.junit.jupiter.api.Test;

/** The record as it is edited: saved at once, said where wrong, undone step by step. */
class RecordModelTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();

    @Test
    void aChoiceIsSavedAtOnceAndCanBeTakenBack() {
        Patient elena = clinic.chosen("Elena", "Marsh");

        model.condition.leg.value().set(Side.LEFT);
        assertThat(clinic.patients.episodeOf(elena.id()).diagnosis().leg()).isEqualTo(Side.LEFT);

        model.record.undo();
        assertThat(clinic.patients.episodeOf(elena.id()).diagnosis().leg()).isEqualTo(Side.NONE);
        assertThat(model.condition.leg.value().get()).isEqualTo(Side.NONE);

        model.record.redo();
        assertThat(clinic.patients.episodeOf(elena.id()).diagnosis().leg()).isEqualTo(Side.LEFT);
    }

    @Test
    void anotherPatientsRecordIsNotTouched() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        model.condition.leg.value().set(Side.LEFT);

        Patient tunde = clinic.chosen("Tunde", "Okafor");

        assertThat(model.condition.leg.value().get()).isEqualTo(Side.NONE);
        assertThat(clinic.patients.episodeOf(tunde.id()).diagnosis().leg()).isEqualTo(Side.NONE);
        assertThat(model.record.canUndo().get()).isFalse();
        clinic.desk.chosen().set(Optional.of(elena));
        assertThat(model.condition.leg.value().get()).isEqualTo(Side.LEFT);
        assertThat(model.record.canUndo().get()).isTrue();
    }

    @Test
    void aTypedOnsetGivesTheStageInWords() {
        clinic.chosen("Elena", "Marsh");

        model.condition.onset.text().set("13 Oct");

        assertThat(model.condition.stage().getValue()).isEqualTo("Acute, week 6. Began 13 Oct");
        model.condition.onset.text().set("1 9 25");
        assertThat(model.condition.stage().getValue()).isEqualTo("Subacute, week 12. Began 1 Sep");
    }

    @Test
    void aWrongOnsetIsSaidBesideTheFieldAndTheTextStaysWhileTheRestIsEdited() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        model.condition.onset.text().set("13 Oct");

        model.condition.onset.text().set("31 Feb 2025");
        model.condition.leg.value().set(Side.RIGHT);

        assertThat(model.condition.onset.wrong().get()).startsWith("February 2025 has 28 days.");
        assertThat(model.condition.onset.text().get()).isEqualTo("31 Feb 2025");
        assertThat(clinic.patients.episodeOf(elena.id()).diagnosis().onset()).contains(LocalDate.of(2025, 10, 13));
    }

    @Test
    void aWrongOnsetIsThereAgainWithItsPatient() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        PatientModel model = clinic.model();
        model.condition.onset.text().set("31 Feb");
        String wrong = model.condition.onset.wrong().get();
        assertThat(wrong).isNotEmpty();

        clinic.chosen("Rosa", "Jiménez");
        assertThat(model.condition.onset.text().get()).isEmpty();
        assertThat(model.condition.onset.wrong().get()).isEmpty();

        clinic.desk.chosen().set(Optional.of(elena));
        assertThat(model.condition.onset.text().get()).isEqualTo("31 Feb");
        assertThat(model.condition.onset.wrong().get()).isEqualTo(wrong);
    }

    @Test
    void theUsualPainIsKeptAndWhatIsNoPainIsSaid() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        model.condition.usualPain.text().set("7");
        model.condition.usualPain.text().set("17");

        assertThat(clinic.patients.episodeOf(elena.id()).symptoms().usual()).contains(PainScore.of(7));
        assertThat(model.condition.usualPain.wrong().get()).startsWith("Type a pain from 0 to 10");

        model.condition.usualPain.text().set("");

        assertThat(clinic.patients.episodeOf(elena.id()).symptoms().usual()).isEmpty();
    }

    @Test
    void typingInOneFieldIsOneStepOfUndo() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        for (String typed : List.of("5", "55")) {
            model.condition.walkLimit.text().set(typed);
        }
        assertThat(clinic.patients.episodeOf(elena.id()).examination().walkLimitMinutes())
                .hasValue(55);

        model.record.undo();

        assertThat(clinic.patients.episodeOf(elena.id()).examination().walkLimitMinutes())
                .isEmpty();
        assertThat(model.condition.walkLimit.text().get()).isEmpty();
        assertThat(model.record.canUndo().get()).isFalse();
    }

    @Test
    void aNumberOutOfItsRangeIsRefusedWithTheRule() {
        clinic.chosen("Elena", "Marsh");

        model.condition.walkLimit.text().set("601");
        assertThat(model.condition.walkLimit.wrong().get())
                .isEqualTo("Walking limit must be between 0 and 600, not 601.");

        model.condition.walkLimit.text().set("ten");
        assertThat(model.condition.walkLimit.wrong().get()).isEqualTo("Walking limit must be a whole number.");
    }

    @Test
    void aFailedSaveKeepsTheFormAndTellsTheUser() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        clinic.patients.failWith(new Unable("The disk is full."));

        model.condition.leg.value().set(Side.LEFT);

        assertThat(model.condition.leg.value().get()).isEqualTo(Side.LEFT);
        assertThat(clinic.desk.status().get()).isEqualTo("Not saved. What you changed is still here");
        assertThat(clinic.notices.shown().get())
                .get()
                .satisfies(notice ->
                        assertThat(notice.sentence()).isEqualTo("Could not save Elena Marsh. The disk is full."));
        clinic.patients.work();
        model.condition.easedBy.value().set(Direction.FLEXION);
        assertThat(clinic.patients.episodeOf(elena.id()).diagnosis().leg()).isEqualTo(Side.LEFT);
    }

    @Test
    void whatNobodyAskedLooksUnanswered() {
        clinic.chosen("Elena", "Marsh");

        assertThat(model.today.fitness.value().get()).isNull();
        assertThat(model.today.settles.value().get()).isNull();
        assertThat(model.exam.inBrief().getValue()).isEqualTo("Nothing tested yet");
    }

    @Test
    void whatEveryHomeHasIsPresumedUntilItIsTakenAway() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        CircumstanceChip chair = model.circumstances.chips.value().get().stream()
                .filter(one -> one.what() == Equipment.CHAIR)
                .findFirst()
                .orElseThrow();

        model.circumstances.remove(chair);
        model.circumstances.add(CircumstanceChip.of(Equipment.BAND));

        assertThat(clinic.patients.episodeOf(elena.id()).circumstances().atHome())
                .containsExactlyInAnyOrder(Equipment.WALL, Equipment.PILLOW, Equipment.TOWEL, Equipment.BAND);

        model.circumstances.add(CircumstanceChip.of(Equipment.CHAIR));
        assertThat(model.circumstances.chips.value().get())
                .extracting(CircumstanceChip::chip)
                .contains("Has firm chair", "Has resistance band", "Presumed: wall");
    }

    @Test
    void aMainConditionIsNotOfferedBesideItselfAndPregnancyAsksForTheTrimester() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        model.condition.alsoHas(Condition.PREGNANCY);
        model.condition.trimester.value().set(2);

        assertThat(model.condition.pregnant().getValue()).isTrue();
        model.condition.main.value().set(null);
        assertThat(model.condition.pregnant().getValue())
                .as("while another is looked for")
                .isFalse();
        model.condition.main.value().set(Condition.NONSPECIFIC);
        assertThat(model.condition.offeredBeside()).doesNotContain(Condition.PREGNANCY, Condition.NONSPECIFIC);
        assertThat(clinic.patients.episodeOf(elena.id()).diagnosis().trimester())
                .isEqualTo(OptionalInt.of(2));
        model.condition.noLongerHas(Condition.PREGNANCY);
        assertThat(model.condition.pregnant().getValue()).isFalse();
    }
}
