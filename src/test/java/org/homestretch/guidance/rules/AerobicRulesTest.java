package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Checked.checkDosed;
import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.Set;
import org.homestretch.exercise.Dose;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.History;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AerobicRulesTest {

    private static final String WALK = "walk-continuous";

    @ParameterizedTest
    @CsvSource({"LOW, 10, 15", "AVERAGE, 20, 30", "HIGH, 30, 45"})
    void a01StartsShortAndBlocksAboveHalfAsMuchAgain(Conditioning conditioning, int start, int most) {
        var beginner = patient().firstProgram().fit(conditioning);

        walking(beginner, start).isSilentOn("A01");
        walking(beginner, start + 1).finds("A01", WARN, WALK);
        walking(beginner, most).finds("A01", WARN, WALK).says("A01", most + " minutes");
        walking(beginner, most + 1).finds("A01", BLOCK, WALK);
    }

    @Test
    void a01IsAboutFirstProgramsOnly() {
        walking(patient(), 90).isSilentOn("A01");
    }

    private static Checked walking(PresentationBuilder patient, int minutes) {
        return checkDosed(patient, usual(WALK).dosed(Dose.ofMinutes(minutes, 1, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recumbent-bike",
                "upright-bike",
                "bike-intervals",
                "recumbent-stepper",
                "treadmill-incline",
                "walk-stop-sit",
                "walk-rollator-lean",
                "water-walking",
                "deep-water-jog"
            })
    void a04IsContentWithWhatEasesANarrowCanal(String exercise) {
        check(patient().with(Condition.SPINAL_STENOSIS), exercise).isSilentOn("A04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk-continuous", "treadmill-flat", "elliptical", "water-march"})
    void a04SuggestsSomethingThatEasesANarrowCanal(String exercise) {
        check(patient().with(Condition.SPINAL_STENOSIS), exercise).finds("A04", SUGGEST);
    }

    @Test
    void a04IsAboutNarrowCanalsOnly() {
        check(patient().with(Condition.DEGENERATIVE_SPONDYLOLISTHESIS), WALK).finds("A04", SUGGEST);
        check(patient().with(Condition.DEGENERATIVE_DISC), WALK).isSilentOn("A04");
    }

    @Test
    void a05KeepsVigorousWorkForLater() {
        check(patient().pain(4), "bike-intervals").finds("A05", WARN, "bike-intervals");
        check(patient().in(Stage.SUBACUTE), "bike-intervals").finds("A05", WARN, "bike-intervals");
        check(patient().in(Stage.ACUTE), "bike-intervals").finds("A05", WARN, "bike-intervals");
        check(patient().fit(Conditioning.LOW), "bike-intervals").finds("A05", WARN, "bike-intervals");
        check(patient().pain(3), "bike-intervals").isSilentOn("A05");
        check(patient().pain(9), "upright-bike").isSilentOn("A05");
    }

    @Test
    void a06JudgesEffortByTalkingInPregnancyOrOnABetaBlocker() {
        check(patient().with(Condition.PREGNANCY)).finds("A06", SUGGEST);
        check(patient().alsoHaving(HealthProblem.PREGNANCY_T2PLUS)).finds("A06", SUGGEST);
        check(patient().trimester(1)).finds("A06", SUGGEST);
        check(patient(), History.of(Background.NONE.withRemarks(Set.of(Remark.BETA_BLOCKER))))
                .finds("A06", SUGGEST);
        check(patient()).isSilentOn("A06");
    }
}
