package org.homestretch.guidance.visit;

import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.guidance.FollowUpBuilder.visit;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import org.homestretch.exercise.Dose;
import org.homestretch.guidance.Checked;
import org.homestretch.program.Prescription;
import org.junit.jupiter.api.Test;

/** How fast a dose may grow: one thing, a fifth, a tenth, one level at a time. */
class ProgressionRulesTest {

    @Test
    void a02RaisesAerobicTimeByAFifthOrFiveMinutesAWeek() {
        minutes(10, 15).isSilentOn("A02");
        minutes(10, 16).finds("A02", WARN, "walk-continuous");
        minutes(30, 36).isSilentOn("A02");
        minutes(30, 37).finds("A02", WARN, "walk-continuous");
        minutes(30, 20).isSilentOn("A02");
        visit().weeksSinceVisit(2).changing(walk(10, 20)).check().isSilentOn("A02");
        visit().weeksSinceVisit(0).changing(walk(10, 16)).check().finds("A02", WARN, "walk-continuous");
        visit().changing(dose(3, 10)).check().isSilentOn("A02");
    }

    private static Checked minutes(int before, int after) {
        return visit().changing(walk(before, after)).check();
    }

    private static Change walk(int before, int after) {
        Prescription walk = usual("walk-continuous");
        return Change.of(walk.dosed(Dose.ofMinutes(before, 1, 5)), walk.dosed(Dose.ofMinutes(after, 1, 5)));
    }

    @Test
    void g02ChangesOneThingAtATime() {
        visit().changing(dose(3, 12)).check().finds("G02", WARN, "bridge");
        visit().changing(dose(3, 10)).check().isSilentOn("G02");
        visit().changing(dose(1, 12)).check().isSilentOn("G02");
        Prescription bridge = usual("bridge");
        Dose oftener = bridge.dose().withTimesADay(2).withDaysAWeek(7);
        visit().changing(Change.of(bridge, bridge.dosed(oftener))).check().isSilentOn("G02");
        visit().changing(new Change(bridge, bridge.dosed(oftener), 1000, 1100))
                .check()
                .finds("G02", WARN, "bridge");
        visit().changing(Change.of(
                        bridge, bridge.dosed(bridge.dose().withDaysAWeek(7).withSets(3))))
                .check()
                .finds("G02", WARN, "bridge");
        visit().changing(Change.of(usual("bridge-short-range"), bridge)).check().finds("G02", WARN, "bridge");
    }

    private static Change dose(int sets, int repetitions) {
        Prescription bridge = usual("bridge");
        return Change.of(bridge, bridge.dosed(bridge.dose().withSets(sets).withRepetitions(repetitions)));
    }

    @Test
    void g03RaisesWeightByATenthAtMost() {
        weight(1000, 1100).isSilentOn("G03");
        weight(1000, 1101).finds("G03", WARN, "goblet-squat");
        weight(0, 2000).isSilentOn("G03");
    }

    private static Checked weight(int before, int after) {
        Prescription squat = usual("goblet-squat");
        return visit().changing(new Change(squat, squat, before, after)).check();
    }

    @Test
    void g04GoesUpOneLevelAtATime() {
        visit().changing(Change.of(usual("glute-set"), usual("bridge-march")))
                .check()
                .finds("G04", BLOCK, "bridge-march");
        visit().changing(Change.of(usual("glute-set"), usual("bridge"))).check().isSilentOn("G04");
    }

    @Test
    void g05KeepsTrunkHoldsShortBelowTheHardestLevel() {
        hold("plank-forearm", 11).finds("G05", WARN, "plank-forearm");
        hold("plank-forearm", 10).isSilentOn("G05");
        hold("bird-dog-squares", 30).isSilentOn("G05");
        hold("wall-squat", 30).isSilentOn("G05");
        hold("farmer-carry", 30).isSilentOn("G05");
        hold("child-pose", 30).isSilentOn("G05");
    }

    private static Checked hold(String exercise, int seconds) {
        Prescription one = usual(exercise);
        return visit().planning(one.dosed(one.dose().withHold(seconds))).check();
    }

    @Test
    void a03BuildsTowardsMoreActivityInLittlePain() {
        Prescription walk = usual("walk-continuous");
        visit().of(patient().pain(3)).planning(walk).check().finds("A03", SUGGEST);
        visit().of(patient().pain(4)).planning(walk).check().isSilentOn("A03");
        visit().planning(walk.dosed(Dose.ofMinutes(15, 2, 5))).check().isSilentOn("A03");
        visit().planning(walk.dosed(Dose.ofMinutes(149, 1, 1))).check().finds("A03", SUGGEST);
    }
}
