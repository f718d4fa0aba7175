package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.EVERYTHING;
import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Checked.checkDosed;
import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.Set;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.History;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseRulesTest {

    @Test
    void n09BlocksWhatNeedsThingsThePatientLacks() {
        check(patient().owning(Equipment.CHAIR), "hip-rotation-seated-band", "sit-to-stand", "squat-bodyweight")
                .finds("N09", BLOCK, "hip-rotation-seated-band")
                .says("N09", "resistance band")
                .isSilentOn("N09", "sit-to-stand")
                .isSilentOn("N09", "squat-bodyweight");
    }

    @Test
    void n09LetsABedStandInForTheMatButNotWhereTheFloorIsNeeded() {
        check(patient().owning(), "knee-rolls", "cat-camel", "open-book")
                .isSilentOn("N09", "knee-rolls")
                .finds("N09", BLOCK, "cat-camel")
                .finds("N09", BLOCK, "open-book")
                .says("N09", "Not at hand: pillow.");
    }

    @Test
    void n10BlocksPositionsThePatientCannotTake() {
        check(patient().limited(Limit.NO_KNEEL, Limit.NO_PRONE), "cat-camel", "prone-lying", "bridge")
                .finds("N10", BLOCK, "cat-camel")
                .finds("N10", BLOCK, "prone-lying")
                .isSilentOn("N10", "bridge")
                .says("N10", "no lying face down");
        check(patient(), "cat-camel").isSilentOn("N10");
    }

    @Test
    void n11WantsASideWhereThereIsOne() {
        Prescription clam = usual("clam");

        checkDosed(patient(), clam.on(Side.NONE)).finds("N11", BLOCK, "clam");
        checkDosed(patient(), clam.on(Side.LEFT)).isSilentOn("N11");
        checkDosed(patient(), clam.on(Side.BOTH)).isSilentOn("N11");
        checkDosed(patient(), usual("bridge")).isSilentOn("N11");
    }

    @ParameterizedTest
    @CsvSource({
        "bridge, 2",
        "hamstring-doorway, 2",
        "cat-camel, 2",
        "abdominal-brace, 3",
        "supine-sciatic-slider, 3",
        "wall-alignment, 3",
        "prone-lying, 6"
    })
    void n15WarnsWhenAKindIsDoneMoreOftenThanPeopleKeepUp(String exercise, int most) {
        Prescription one = usual(exercise);

        checkDosed(patient(), one.dosed(one.dose().withTimesADay(most + 1)))
                .finds("N15", WARN, exercise)
                .says("N15", most + 1 + " times a day");
        checkDosed(patient(), one.dosed(one.dose().withTimesADay(most))).isSilentOn("N15");
    }

    @ParameterizedTest
    @CsvSource({"weight-shift", "rest-90-90", "walk-short-bouts"})
    void n15HasNoLimitForOtherKinds(String exercise) {
        Prescription one = usual(exercise);

        checkDosed(patient(), one.dosed(one.dose().withTimesADay(12))).isSilentOn("N15");
    }

    @Test
    void n16LeavesRestDaysForLoadedStrengthWork() {
        days("step-up", 6).finds("N16", WARN, "step-up");
        days("goblet-squat", 7).finds("N16", WARN, "goblet-squat");
        days("step-up", 5).isSilentOn("N16");
        days("bridge", 7).isSilentOn("N16");
        days("bird-dog", 7).isSilentOn("N16");
    }

    private static Checked days(String exercise, int days) {
        Prescription one = usual(exercise);
        return checkDosed(patient(), one.dosed(one.dose().withDaysAWeek(days)));
    }

    @Test
    void n17BlocksWhatCannotBePrinted() {
        var unprinted = History.NONE.withoutPaper(Set.of(EVERYTHING.get("bridge")));

        check(patient(), unprinted, "bridge", "clam")
                .finds("N17", BLOCK, "bridge")
                .isSilentOn("N17", "clam");
        check(patient(), "bridge").isSilentOn("N17");
    }
}
