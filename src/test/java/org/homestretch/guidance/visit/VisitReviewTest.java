package org.homestretch.guidance.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.guidance.Checked.GUIDANCE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.TreatmentSoFar.Phase;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;

/** What the follow-up rules are told of a record, and so what they say at its newest visit. */
class VisitReviewTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Reaction FINE = Reaction.NONE
            .during(Optional.of(PainScore.of(1)))
            .settling(Optional.of(Settled.WITHIN_A_DAY))
            .with(Set.of(Sign.GOOD_FORM));

    private final Patient patient = Patient.register(1, new PersonName("Ann", "Lee"), LocalDate.of(1980, 1, 1), Sex.F);
    private final Program first = Program.first(patient.id())
            .prescribing(Checked.program("bridge", "walk-continuous"))
            .printed(FIRST.atTime(10, 0).toInstant(ZoneOffset.UTC), "NB");
    private final List<Visit> visits = new ArrayList<>(List.of(visit(0, 6, 15)));
    private final List<Program> programs = new ArrayList<>(List.of(first));

    @Test
    void beforeAVisitFollowsAProgramThereIsNothingToSay() {
        assertThat(VisitReview.of(chart(), ZoneOffset.UTC, Thresholds.USUAL)).isEmpty();
    }

    @Test
    void aVisitThatDidNotAskSaysNothingOfTheExercises() {
        visits.add(visit(7, 5, 14).reacting(Optional.of(FINE)));
        visits.add(visit(14, 5, 14));

        assertThat(rules()).doesNotContain("P09", "P10", "P11");
    }

    @Test
    void nothingIsBuiltOnAPainThatNobodyAskedFor() {
        visits.clear();
        visits.add(Visit.on(FIRST.plusDays(7), patient.id(), "NB"));
        assertThat(review().aerobicMinutesAWeek()).isLessThan(Thresholds.USUAL.of(Threshold.AEROBIC_TARGET));
        assertThat(rules()).doesNotContain("A03");

        visits.add(visit(14, 0, 0));
        assertThat(rules()).contains("A03");
    }

    @Test
    void eachExerciseIsFollowedUpByItsAnswer() {
        visits.add(visit(14, 5, 14)
                .withDays(log(14, 14))
                .reacting(Optional.of(
                        FINE.with(first.prescriptions().getFirst().exercise(), Optional.of(Reaction.Ease.TOO_MUCH)))));

        assertThat(findings()).anyMatch(found -> found.rule().equals("P11") && about(found, "bridge"));
        assertThat(findings()).anyMatch(found -> found.rule().equals("P09") && about(found, "walk-continuous"));
        assertThat(findings()).anyMatch(found -> found.rule().equals("G01") && about(found, "walk-continuous"));
        assertThat(findings())
                .filteredOn(found -> found.rule().equals("G01") && about(found, "bridge"))
                .isEmpty();
    }

    @Test
    void scoresAreComparedWithTheStartAndTheVisitBefore() {
        visits.add(visit(14, 3, 10));
        visits.add(visit(21, 6, 10));

        assertThat(rules()).contains("G08");
        assertThat(review().scores().trend().start().leg()).hasValue(6);
        assertThat(review().scores().trend().last().leg()).hasValue(3);
        assertThat(review().journey().weeks()).isEqualTo(3);
        assertThat(review().journey().weeksSinceVisit()).isEqualTo(1);
    }

    @Test
    void twoWeeksSeldomDoneAndTheTurnOfAStageAreNoticed() {
        visits.add(visit(20, 5, 14));
        assertThat(rules()).doesNotContain("G09", "G10");

        visits.add(visit(28, 5, 14).withDays(log(6, 14)));

        assertThat(rules()).contains("G09", "G10");
    }

    @Test
    void aDraftThatGrowsTooFastIsNoticed() {
        visits.add(visit(7, 5, 14));
        var bridge = first.prescriptions().getFirst();
        programs.addFirst(Program.first(patient.id())
                .add(bridge.dosed(
                        bridge.dose().withSets(bridge.dose().sets() + 1).withRepetitions(15))));

        assertThat(rules()).contains("G02");
        programs.removeFirst();
        assertThat(rules()).doesNotContain("G02");
    }

    @Test
    void oswestryIsComparedAndScreenersHoldFromTheVisitThatAskedThem() {
        var asked = Questionnaires.NONE.withOswestry(OptionalInt.of(30)).withStartBack(OptionalInt.of(5));
        visits.set(0, visits.getFirst().answering(Optional.of(asked)));
        visits.add(visit(14, 5, 14).answering(Optional.of(Questionnaires.NONE.withOswestry(OptionalInt.of(40)))));

        assertThat(rules()).contains("C01", "G08").doesNotContain("C02");
        visits.set(1, visit(14, 5, 14));
        assertThat(rules()).contains("C01").doesNotContain("G08");
    }

    @Test
    void recoveryTwiceOverLeadsToMaintenanceAndAFlareUpIsSeen() {
        Reaction well = FINE.with(Set.of(Sign.GOALS_MET));
        visits.add(visit(14, 2, 4).reacting(Optional.of(well)));
        assertThat(rules()).doesNotContain("M01");

        visits.add(visit(28, 1, 3).reacting(Optional.of(well)));
        assertThat(rules()).contains("M01").doesNotContain("M03");
        assertThat(review().journey().phase()).isEqualTo(Phase.TREATMENT);

        visits.add(visit(90, 1, 3));
        assertThat(rules()).contains("M03").doesNotContain("M01");
        assertThat(review().journey().recovery().months()).isEqualTo(2);

        visits.set(3, visit(90, 1, 3).withDays(log(0, 14)));
        assertThat(rules()).contains("M02");

        visits.set(3, visit(90, 5, 3));
        assertThat(review().journey().phase()).isEqualTo(Phase.FLARE_UP);
    }

    private List<Finding> findings() {
        return GUIDANCE.followUp(review());
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private FollowUp review() {
        return VisitReview.of(chart(), ZoneOffset.UTC, Thresholds.USUAL).orElseThrow();
    }

    private Chart chart() {
        var episode = Episode.begin(patient.id()).with(Diagnosis.UNCLEAR.begunOn(Optional.of(FIRST.minusDays(14))));
        return new Chart(patient, episode, visits, programs);
    }

    private Visit visit(int day, int pain, int disability) {
        return Visit.on(FIRST.plusDays(day), patient.id(), "NB")
                .withLeg(Optional.of(PainScore.of(pain)))
                .withBack(Optional.of(PainScore.of(pain)))
                .withRolandMorris(OptionalInt.of(disability));
    }

    private static Optional<ExerciseDays> log(int done, int outOf) {
        var days = new BitSet();
        days.set(0, done);
        return Optional.of(ExerciseDays.of(days, outOf));
    }

    private static boolean about(Finding found, String exercise) {
        return found.exercise().filter(one -> one.id().equals(exercise)).isPresent();
    }
}
