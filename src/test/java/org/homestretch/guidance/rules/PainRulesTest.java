package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.Arrays;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Stage;
import org.junit.jupiter.api.Test;

class PainRulesTest {

    private static final String[] SIX = {
        "glute-set", "abdominal-brace", "heel-slide", "knee-rolls", "hamstring-bent-knee-press", "walk-short-bouts"
    };

    @Test
    void p01KeepsSeverePainAtTheEasiestLevel() {
        check(patient().legPain(8), "glute-set", "bridge", "bird-dog", "goblet-squat")
                .isSilentOn("P01", "glute-set")
                .finds("P01", WARN, "bridge")
                .finds("P01", BLOCK, "bird-dog")
                .finds("P01", BLOCK, "goblet-squat");
        check(patient().irritable(), "bridge").finds("P01", WARN, "bridge");
        check(patient().irritable(Irritability.MODERATE).pain(7), "bridge", "bird-dog")
                .isSilentOn("P01");
    }

    @Test
    void p01KeepsProgramsSmallInSeverePain() {
        check(patient().backPain(8), first(3)).isSilentOn("P01");
        check(patient().backPain(8), first(4)).finds("P01", WARN).says("P01", "4 exercises");
        check(patient().backPain(8), first(5)).finds("P01", WARN);
        check(patient().backPain(8), first(6)).finds("P01", BLOCK).says("P01", "6 exercises");
        check(patient().backPain(7), first(6)).isSilentOn("P01");
    }

    @Test
    void p02HoldsHighPainBelowTheHarderLevels() {
        check(patient().legPain(6), "bridge", "bird-dog", "goblet-squat")
                .isSilentOn("P02", "bridge")
                .finds("P02", WARN, "bird-dog")
                .finds("P02", BLOCK, "goblet-squat");
        check(patient().legPain(5), "bird-dog").isSilentOn("P02");
        check(patient().legPain(8), "bird-dog").isSilentOn("P02");
        check(patient().legPain(6).irritable(), "bird-dog").isSilentOn("P02");
    }

    @Test
    void p02KeepsProgramsSmallInHighPain() {
        check(patient().backPain(7), first(4)).isSilentOn("P02");
        check(patient().backPain(7), first(5)).finds("P02", WARN);
        check(patient().backPain(7), first(6)).finds("P02", WARN);
        check(patient().backPain(7), with(SIX, "clam")).finds("P02", BLOCK);
        check(patient().backPain(5), with(SIX, "clam")).isSilentOn("P02");
    }

    @Test
    void p03WarnsOfTheHardestLevelInSomePain() {
        check(patient().pain(3), "goblet-squat").finds("P03", WARN, "goblet-squat");
        check(patient().pain(5), "goblet-squat").finds("P03", WARN, "goblet-squat");
        check(patient().pain(5), "bird-dog").isSilentOn("P03");
        check(patient().pain(2), "goblet-squat").isSilentOn("P03");
        check(patient().pain(6), "goblet-squat").isSilentOn("P03");
        check(patient().pain(4).irritable(), "goblet-squat").isSilentOn("P03");
    }

    @Test
    void p04HoldsTheHarderLevelsBackInTheAcuteStage() {
        check(patient().in(Stage.ACUTE).pain(3), "bird-dog", "goblet-squat", "bridge")
                .finds("P04", WARN, "bird-dog")
                .finds("P04", BLOCK, "goblet-squat")
                .isSilentOn("P04", "bridge");
        check(patient().in(Stage.ACUTE).pain(2), "bird-dog", "goblet-squat")
                .isSilentOn("P04", "bird-dog")
                .finds("P04", BLOCK, "goblet-squat");
        check(patient().in(Stage.SUBACUTE).pain(3), "goblet-squat").isSilentOn("P04");
    }

    @Test
    void p05StartsFirstProgramsLowUnlessFitAndNearlyPainFree() {
        check(patient().firstProgram(), "bird-dog", "bridge")
                .finds("P05", WARN, "bird-dog")
                .isSilentOn("P05", "bridge");
        check(patient().firstProgram().fit(Conditioning.HIGH).pain(2), "bird-dog")
                .isSilentOn("P05");
        check(patient().firstProgram().fit(Conditioning.HIGH).pain(3), "bird-dog")
                .finds("P05", WARN, "bird-dog");
        check(patient().pain(3), "bird-dog").isSilentOn("P05");
    }

    @Test
    void p06KeepsTheUnfitBelowTheHarderLevels() {
        check(patient().fit(Conditioning.LOW), "bird-dog", "bridge")
                .finds("P06", WARN, "bird-dog")
                .isSilentOn("P06", "bridge");
        check(patient().fit(Conditioning.AVERAGE), "bird-dog").isSilentOn("P06");
    }

    @Test
    void p07BlocksLongRest() {
        check(patient().toldToRest(3)).finds("P07", BLOCK);
        check(patient().toldToRest(2)).isSilentOn("P07");
    }

    @Test
    void p08CutsTheDoseWhenIrritable() {
        check(patient().irritable()).finds("P08", SUGGEST);
        check(patient().irritable(Irritability.MODERATE)).isSilentOn("P08");
    }

    private static String[] first(int number) {
        return Arrays.copyOf(SIX, number);
    }

    private static String[] with(String[] exercises, String more) {
        var all = Arrays.copyOf(exercises, exercises.length + 1);
        all[exercises.length] = more;
        return all;
    }
}
