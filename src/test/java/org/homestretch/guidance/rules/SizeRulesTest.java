package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.EVERYTHING;
import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Checked.checkDosed;
import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.Arrays;
import java.util.Set;
import org.homestretch.exercise.Dose;
import org.homestretch.guidance.History;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;
import org.junit.jupiter.api.Test;

class SizeRulesTest {

    private static final String[] NINE = {
        "glute-set",
        "abdominal-brace",
        "quad-set",
        "knee-rolls",
        "hamstring-bent-knee-press",
        "walk-short-bouts",
        "clam",
        "cat-camel",
        "single-knee-to-chest"
    };

    @Test
    void n01WarnsAboveSixExercises() {
        check(patient(), first(7)).finds("N01", WARN).says("N01", "7 exercises");
        check(patient(), first(6)).isSilentOn("N01");
    }

    @Test
    void n02BlocksAboveEightExercises() {
        check(patient(), first(9)).finds("N02", BLOCK).finds("N01", WARN).says("N02", "9 exercises");
        check(patient(), first(8)).isSilentOn("N02");
    }

    @Test
    void reliefAndPostureAreFree() {
        check(patient(), with(first(6), "rest-90-90", "wall-alignment")).isSilentOn("N01");
    }

    @Test
    void n03SuggestsMoreThanOneExercise() {
        check(patient(), "bridge", "rest-90-90").finds("N03", SUGGEST);
        check(patient(), "bridge", "clam").isSilentOn("N03");
    }

    @Test
    void n04WantsSomethingAerobicUnlessTheHeartForbidsIt() {
        check(patient(), "bridge").finds("N04", WARN);
        check(patient(), "walk-short-bouts").isSilentOn("N04");
        check(patient().alsoHaving(HealthProblem.CARDIAC_UNSTABLE), "bridge").isSilentOn("N04");
        check(patient().flagged(RedFlag.CARDIAC_UNSTABLE), "bridge").isSilentOn("N04");
        check(patient().alsoHaving(HealthProblem.FALL_RISK), "bridge").finds("N04", WARN);
    }

    @Test
    void n05SuggestsAHamstringStretchForShortHamstrings() {
        check(patient().legRaise(69), "bridge").finds("N05", SUGGEST);
        check(patient().legRaise(70), "bridge").isSilentOn("N05");
        check(patient().legRaisePositive(50), "bridge").isSilentOn("N05");
        check(patient(), "bridge").isSilentOn("N05");
        check(patient().legRaise(60), "hamstring-doorway").isSilentOn("N05");
        check(patient(), History.of(Background.NONE.withRemarks(Set.of(Remark.HAMSTRINGS_SHORT))), "bridge")
                .finds("N05", SUGGEST);
    }

    @Test
    void n05IsSilentWhereNoHamstringStretchIsAllowed() {
        var nothing = patient().legRaise(60).owning().limited(Limit.NO_SUPINE);

        check(nothing, "walk-short-bouts").isSilentOn("N05");
        check(patient().legRaise(60).owning(), "walk-short-bouts").finds("N05", SUGGEST);
    }

    @Test
    void n06WantsAllThreeAreasPastTheAcuteStage() {
        check(patient().in(Stage.SUBACUTE), "bridge", "walk-short-bouts")
                .finds("N06", WARN)
                .says("N06", "missing stretching");
        check(patient().in(Stage.CHRONIC), "rest-90-90", "wall-alignment", "walk-short-bouts")
                .says("N06", "missing strengthening and stretching");
        check(patient().in(Stage.CHRONIC), "bridge", "cat-camel", "walk-short-bouts")
                .isSilentOn("N06");
        check(patient().in(Stage.ACUTE), "bridge").isSilentOn("N06");
    }

    @Test
    void n07WarnsAboveTwentyMinutesInTheAcuteStageOrHighPain() {
        check(patient().in(Stage.ACUTE), "bridge").isSilentOn("N07");
        checkDosed(patient().in(Stage.ACUTE), seconds(1229)).isSilentOn("N07");
        checkDosed(patient().in(Stage.ACUTE), seconds(1230)).finds("N07", WARN).says("N07", "21 minutes");
        checkDosed(patient().pain(6), seconds(1230)).finds("N07", WARN);
        checkDosed(patient().pain(5), seconds(1230)).isSilentOn("N07");
    }

    @Test
    void n07WarnsAboveThirtyMinutesOtherwise() {
        checkDosed(patient(), seconds(1829)).isSilentOn("N07");
        checkDosed(patient(), seconds(1830)).finds("N07", WARN);
    }

    /** Ten seconds a repetition as often as they fit, and one hold that fills up to the wanted time. */
    private static Prescription[] seconds(int wanted) {
        int repetitions = (wanted - 50) / 10;
        int hold = wanted - 10 * repetitions - 3;
        return new Prescription[] {
            usual("cat-camel").dosed(new Dose(1, repetitions, 7, 1, 7, 0)),
            usual("bridge").dosed(new Dose(1, 1, hold, 1, 7, 0))
        };
    }

    @Test
    void n07DoesNotCountAerobicReliefOrRestingPositions() {
        checkDosed(
                        patient().in(Stage.ACUTE),
                        usual("walk-brisk"),
                        usual("rest-90-90"),
                        usual("wall-alignment").dosed(new Dose(10, 20, 60, 1, 7, 0)),
                        usual("prone-lying"))
                .isSilentOn("N07");
    }

    @Test
    void n08WarnsOfThreeExercisesThatDoTheSame() {
        check(patient(), "glute-set", "bridge-short-range", "bridge").finds("N08", WARN);
        check(patient(), "glute-set", "bridge").isSilentOn("N08");
        check(patient(), "prone-lying", "prone-on-elbows", "cat-camel").isSilentOn("N08");
        check(patient(), "walk-short-bouts", "walk-continuous", "walk-stop-sit").isSilentOn("N08");
        check(patient(), "rest-90-90", "side-lying-pillow-rest", "forward-lean-rest")
                .isSilentOn("N08");
    }

    @Test
    void n12WarnsOfMoreThanThreeNewExercisesAtOnce() {
        check(patient(), added("clam", "bridge", "cat-camel", "quad-set")).finds("N12", WARN);
        check(patient(), added("clam", "bridge", "cat-camel")).isSilentOn("N12");
    }

    private static History added(String... exercises) {
        return History.NONE.withNew(
                Set.copyOf(Arrays.stream(exercises).map(EVERYTHING::get).toList()));
    }

    @Test
    void n13KeepsOlderPeopleAtFiveExercises() {
        check(patient().aged(65), first(6)).finds("N13", WARN).says("N13", "6 exercises");
        check(patient().aged(65), first(5)).isSilentOn("N13");
        check(patient().aged(64), first(6)).isSilentOn("N13");
    }

    @Test
    void n14SuggestsBalanceForOlderPeople() {
        check(patient().aged(65), "bridge").finds("N14", SUGGEST);
        check(patient().aged(65), "weight-shift").isSilentOn("N14");
        check(patient().aged(64), "bridge").isSilentOn("N14");
    }

    private static String[] first(int number) {
        return Arrays.copyOf(NINE, number);
    }

    private static String[] with(String[] exercises, String... more) {
        var all = Arrays.copyOf(exercises, exercises.length + more.length);
        System.arraycopy(more, 0, all, exercises.length, more.length);
        return all;
    }
}
