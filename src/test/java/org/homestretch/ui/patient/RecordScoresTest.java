package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.progress.Visit;
import org.homestretch.ui.patient.condition.CircumstanceChip;
import org.junit.jupiter.api.Test;

/** Scores and choices of the record, and what undo makes of them. */
class RecordScoresTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();

    @Test
    void aPainScoreBeginsTodaysVisitAndUndoTakesItAway() {
        Patient elena = clinic.chosen("Elena", "Marsh");

        model.today.leg.value().set(Optional.of(PainScore.of(5)));
        assertThat(clinic.visits.on(Desks.TODAY, elena.id()))
                .get()
                .satisfies(visit -> assertThat(visit.scores().leg()).contains(PainScore.of(5)));

        model.record.undo();
        assertThat(clinic.visits.of(elena.id())).isEmpty();
    }

    @Test
    void aTenTypedAsAOneAndAZeroIsOneStep() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        var leg = model.today.leg.value();

        leg.set(Optional.of(PainScore.of(1)));
        leg.set(Optional.of(PainScore.of(10)));
        model.record.undo();
        assertThat(leg.get()).isEmpty();
        assertThat(clinic.visits.of(elena.id())).isEmpty();

        model.record.redo();
        assertThat(leg.get()).contains(PainScore.of(10));
        leg.set(Optional.of(PainScore.of(1)));
        model.record.undo();
        assertThat(leg.get()).as("a 1 after a 10 is another choice").contains(PainScore.of(10));
    }

    @Test
    void undoOfAScoreKeepsWhatAnotherViewAddedToTheVisit() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        model.today.leg.value().set(Optional.of(PainScore.of(5)));
        Visit visit = clinic.visits.on(Desks.TODAY, elena.id()).orElseThrow();
        clinic.visits.save(visit.noted("Slept well"));

        model.record.undo();

        Visit now = clinic.visits.on(Desks.TODAY, elena.id()).orElseThrow();
        assertThat(now.notes().text()).isEqualTo("Slept well");
        assertThat(now.scores().leg()).isEmpty();
    }

    @Test
    void theScoreOfTheVisitBeforeStandsBesideTheScale() {
        Patient elena = clinic.register("Elena", "Marsh", 1);
        clinic.visits.save(Visit.on(Desks.TODAY.minusDays(14), elena.id(), "NB").withLeg(Optional.of(PainScore.of(6))));
        clinic.desk.chosen().set(Optional.of(elena));

        assertThat(model.today.legBefore().getValue()).isEqualTo("(was 6)");
        assertThat(model.today.backBefore().getValue()).isEmpty();
        assertThat(model.today.title().getValue()).isEqualTo("18 Nov, visit 2");
    }

    @Test
    void chipsAreAddedAndRemovedWithAWayBack() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        model.circumstances.add(CircumstanceChip.of(Limit.NO_KNEEL));
        model.circumstances.add(CircumstanceChip.of(Equipment.MAT));
        assertThat(clinic.patients.episodeOf(elena.id()).circumstances().limits())
                .containsExactly(Limit.NO_KNEEL);

        model.circumstances.remove(CircumstanceChip.of(Limit.NO_KNEEL));
        clinic.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();

        assertThat(model.circumstances.chips.value().get())
                .extracting(CircumstanceChip::chip)
                .containsExactly(
                        "No kneeling",
                        "Has mat",
                        "Presumed: firm chair",
                        "Presumed: wall",
                        "Presumed: pillow",
                        "Presumed: towel");
        assertThat(model.circumstances.offered()).doesNotContain(CircumstanceChip.of(Limit.NO_KNEEL));
    }

    @Test
    void anyRunOfChangesIsUndoneToWhereItBeganAndRedoneToWhereItEnded() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        var start = clinic.patients.episodeOf(elena.id());
        var random = new Random(20418);
        for (int turn = 0; turn < 150; turn++) {
            anyChange(random);
        }
        var end = clinic.patients.episodeOf(elena.id());

        while (model.record.canUndo().get()) {
            model.record.undo();
        }
        assertThat(clinic.patients.episodeOf(elena.id())).isEqualTo(start);
        assertThat(clinic.visits.of(elena.id())).isEmpty();

        while (model.record.canRedo().get()) {
            model.record.redo();
        }
        assertThat(clinic.patients.episodeOf(elena.id())).isEqualTo(end);
    }

    private void anyChange(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> model.condition.main.value().set(any(random, Condition.values()));
            case 1 -> model.condition.leg.value().set(any(random, Side.values()));
            case 2 -> model.exam.nerves.digit(random.nextInt(6));
            case 3 -> model.today.fitness.value().set(any(random, Conditioning.values()));
            case 4 -> model.today.leg.value().set(Optional.of(PainScore.of(random.nextInt(11))));
            case 5 -> model.circumstances.add(CircumstanceChip.of(any(random, Limit.values())));
            case 6 -> model.condition.walkLimit.text().set(Integer.toString(random.nextInt(700)));
            default -> model.condition.belowKnee.value().set(random.nextBoolean());
        }
    }

    private static <E> E any(Random random, E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
