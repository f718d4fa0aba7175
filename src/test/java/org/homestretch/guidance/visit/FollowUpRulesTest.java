package org.homestretch.guidance.visit;

import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.guidance.FollowUpBuilder.oswestry;
import static org.homestretch.guidance.FollowUpBuilder.rolandMorris;
import static org.homestretch.guidance.FollowUpBuilder.scores;
import static org.homestretch.guidance.FollowUpBuilder.visit;
import static org.homestretch.guidance.ResponseBuilder.to;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.OptionalInt;
import org.homestretch.exercise.Dose;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.ResponseBuilder;
import org.homestretch.guidance.visit.TreatmentSoFar.Phase;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.junit.jupiter.api.Test;

class FollowUpRulesTest {

    @Test
    void p09IsGreenUpToPainThreeThatSettles() {
        taken(to("bridge").pain(2, 3))
                .finds("P09", SUGGEST, "bridge")
                .isSilentOn("P10")
                .isSilentOn("P11");
        taken(to("bridge").pain(2, 4)).isSilentOn("P09");
    }

    @Test
    void p10IsAmberUpToPainFiveOrJustSettling() {
        taken(to("bridge").pain(3, 4)).finds("P10", SUGGEST, "bridge");
        taken(to("bridge").pain(3, 5)).finds("P10", SUGGEST, "bridge").isSilentOn("P11");
        taken(to("bridge").settling(Settled.ONLY_JUST_WITHIN_A_DAY)).finds("P10", SUGGEST, "bridge");
        taken(to("bridge").pain(5, 6)).isSilentOn("P10");
    }

    @Test
    void p11IsRedAboveThatOrWhenItRisesLastsOrSpoilsTheNight() {
        taken(to("bridge").pain(5, 6)).finds("P11", WARN, "bridge");
        taken(to("bridge").pain(0, 3)).finds("P11", WARN, "bridge");
        taken(to("bridge").pain(1, 3)).isSilentOn("P11");
        taken(to("bridge").settling(Settled.NOT_WITHIN_A_DAY)).finds("P11", WARN, "bridge");
        taken(to("bridge").with(Sign.WORSE_NIGHT)).finds("P11", WARN, "bridge");
        taken(to("bridge").with(Sign.LEG_PAIN_STAYED_UP)).finds("P11", WARN, "bridge");
    }

    @Test
    void p12AndP14StopWhatSpreadsOrNumbs() {
        taken(to("bridge").with(Sign.SPREAD_DOWN_THE_LEG))
                .finds("P12", BLOCK, "bridge")
                .isSilentOn("P14");
        taken(to("bridge").with(Sign.NEW_NUMBNESS_OR_WEAKNESS))
                .finds("P14", BLOCK, "bridge")
                .isSilentOn("P12");
        taken(to("bridge")).isSilentOn("P12").isSilentOn("P14");
    }

    @Test
    void whatMustStopIsNeitherGreenNorOnlyCutDownUnlessItHurtTooMuchBesides() {
        taken(to("bridge").with(Sign.SPREAD_DOWN_THE_LEG))
                .isSilentOn("P09")
                .isSilentOn("P10")
                .isSilentOn("P11");
        taken(to("bridge").pain(5, 7).with(Sign.SPREAD_DOWN_THE_LEG)).finds("P11", WARN, "bridge");
    }

    @Test
    void aSharpRiseIsRedAtAnyNumber() {
        taken(to("bridge").pain(2, 2).with(Sign.ROSE_SHARPLY)).finds("P11", WARN, "bridge");
    }

    @Test
    void p13WelcomesSymptomsThatDrawBack() {
        taken(to("prone-lying").with(Sign.DREW_BACK_TO_THE_SPINE)).finds("P13", SUGGEST, "prone-lying");
        taken(to("prone-lying")).isSilentOn("P13");
    }

    @Test
    void g01StepsUpAfterTwoGoodReviewsOrAGoodWeek() {
        taken(to("bridge")).finds("G01", SUGGEST, "bridge");
        taken(to("bridge").good(0, 7)).finds("G01", SUGGEST, "bridge");
        taken(to("bridge").good(1, 6)).isSilentOn("G01");
        taken(to("bridge").done(80)).finds("G01", SUGGEST, "bridge");
        taken(to("bridge").done(79)).isSilentOn("G01");
        taken(to("bridge").with()).isSilentOn("G01");
        taken(to("bridge").pain(2, 4)).isSilentOn("G01");
    }

    @Test
    void g06LetsADirectionGoOnceLegPainHasStayedAway() {
        taken(to("prone-lying").withoutLegPain(3)).finds("G06", SUGGEST, "prone-lying");
        taken(to("prone-lying").withoutLegPain(2)).isSilentOn("G06");
        taken(to("bridge").withoutLegPain(3)).isSilentOn("G06");
    }

    private static Checked taken(ResponseBuilder how) {
        return visit().taken(how.build()).check();
    }

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
    void s17DoubtsTheDiagnosisWithoutAnyGainAfterSixWeeks() {
        var start = oswestry(6, 40);
        visit().weeks(6).scoring(start, start, oswestry(5, 31)).check().finds("S17", SUGGEST);
        visit().weeks(5).scoring(start, start, oswestry(5, 31)).check().isSilentOn("S17");
        visit().weeks(6).scoring(start, start, oswestry(4, 31)).check().isSilentOn("S17");
        visit().weeks(6).scoring(start, start, oswestry(5, 30)).check().isSilentOn("S17");
        visit().weeks(6)
                .done(69, 2)
                .scoring(start, start, oswestry(5, 31))
                .check()
                .isSilentOn("S17");
    }

    @Test
    void s17AndG07SpeakFromPainAloneWhereFunctionWasNotAsked() {
        visit().weeks(8)
                .scoring(scores(7, 3), scores(7, 3), scores(7, 3))
                .check()
                .finds("S17", SUGGEST)
                .finds("G07", SUGGEST);
        visit().weeks(8)
                .scoring(scores(7, 3), scores(7, 3), scores(5, 3))
                .check()
                .isSilentOn("S17")
                .isSilentOn("G07");
        visit().weeks(8)
                .scoring(scores(2, 0), scores(2, 0), scores(2, 0))
                .check()
                .isSilentOn("S17")
                .isSilentOn("G07");
        visit().weeks(8)
                .scoring(scores(3, 0), scores(3, 0), scores(3, 0))
                .check()
                .finds("S17", SUGGEST);
    }

    @Test
    void s17GoesByTheWorsePainWhereTheLegNeverHurt() {
        course(new VisitScores(points(0), points(6), OptionalInt.empty(), points(4)), rolandMorris(0, 0))
                .isSilentOn("S17")
                .isSilentOn("G07");
        course(new VisitScores(points(0), points(6), points(40), OptionalInt.empty()), oswestry(0, 18))
                .isSilentOn("S17");
        visit().weeks(6)
                .scoring(scores(0, 6), scores(0, 6), scores(0, 5))
                .check()
                .finds("S17", SUGGEST);
        visit().weeks(6)
                .scoring(scores(1, 6), scores(1, 6), scores(1, 4))
                .check()
                .isSilentOn("S17");
    }

    @Test
    void s17AndG07AreSilentWhereThereWasNothingToLoseOrItIsGone() {
        course(oswestry(1, 1), oswestry(0, 1)).isSilentOn("S17").isSilentOn("G07");
        course(rolandMorris(1, 3), rolandMorris(0, 0)).isSilentOn("S17").isSilentOn("G07");
        course(oswestry(1, 9), oswestry(0, 0)).isSilentOn("S17").isSilentOn("G07");
        course(oswestry(3, 20), oswestry(2, 20)).isSilentOn("S17").isSilentOn("G07");
        course(oswestry(3, 21), oswestry(2, 21)).finds("S17", SUGGEST).finds("G07", SUGGEST);
        course(oswestry(3, 20), oswestry(3, 20)).finds("S17", SUGGEST).finds("G07", SUGGEST);
        course(rolandMorris(2, 5), rolandMorris(2, 5)).finds("G07", SUGGEST);
        course(rolandMorris(2, 4), rolandMorris(2, 4)).isSilentOn("G07");
    }

    private static Checked course(VisitScores start, VisitScores now) {
        return visit().weeks(6).scoring(start, start, now).check();
    }

    private static OptionalInt points(int points) {
        return OptionalInt.of(points);
    }

    @Test
    void s17GoesByRolandMorrisWhereThatWasAsked() {
        var start = rolandMorris(6, 12);
        visit().weeks(6).scoring(start, start, rolandMorris(6, 8)).check().finds("S17", SUGGEST);
        visit().weeks(6).scoring(start, start, rolandMorris(6, 7)).check().isSilentOn("S17");
    }

    @Test
    void s17DoubtsTheDiagnosisWhenPainStaysSevere() {
        visit().weeks(6)
                .done(0, 1)
                .scoring(scores(8, 2), scores(2, 9), scores(8, 8))
                .check()
                .finds("S17", SUGGEST);
        visit().weeks(5)
                .scoring(scores(8, 2), scores(2, 9), scores(8, 8))
                .check()
                .isSilentOn("S17");
        visit().weeks(6)
                .done(0, 1)
                .scoring(scores(8, 2), scores(7, 7), scores(8, 8))
                .check()
                .isSilentOn("S17");
        visit().weeks(6)
                .done(0, 1)
                .scoring(scores(8, 2), VisitScores.NONE, scores(8, 8))
                .check()
                .isSilentOn("S17");
    }

    @Test
    void a03BuildsTowardsMoreActivityInLittlePain() {
        Prescription walk = usual("walk-continuous");
        visit().of(patient().pain(3)).planning(walk).check().finds("A03", SUGGEST);
        visit().of(patient().pain(4)).planning(walk).check().isSilentOn("A03");
        visit().planning(walk.dosed(Dose.ofMinutes(15, 2, 5))).check().isSilentOn("A03");
        visit().planning(walk.dosed(Dose.ofMinutes(149, 1, 1))).check().finds("A03", SUGGEST);
    }

    @Test
    void g07RethinksAFollowedProgramThatChangesNothing() {
        var start = oswestry(5, 40);
        visit().weeks(4)
                .done(70, 2)
                .scoring(start, start, oswestry(4, 31))
                .check()
                .finds("G07", SUGGEST);
        visit().weeks(4).scoring(start, start, oswestry(6, 49)).check().finds("G07", SUGGEST);
        visit().weeks(3).scoring(start, start, oswestry(4, 31)).check().isSilentOn("G07");
        visit().weeks(4)
                .done(69, 2)
                .scoring(start, start, oswestry(4, 31))
                .check()
                .isSilentOn("G07");
        visit().weeks(4).scoring(start, start, oswestry(3, 31)).check().isSilentOn("G07");
        visit().weeks(4).scoring(start, start, oswestry(4, 30)).check().isSilentOn("G07");
        visit().weeks(4)
                .scoring(rolandMorris(5, 12), start, rolandMorris(5, 8))
                .check()
                .finds("G07", SUGGEST);
        visit().weeks(4)
                .scoring(rolandMorris(5, 12), start, rolandMorris(5, 7))
                .check()
                .isSilentOn("G07");
    }

    @Test
    void g08StepsBackAfterAClearSetback() {
        visit().scoring(VisitScores.NONE, oswestry(3, 20), oswestry(3, 30))
                .check()
                .finds("G08", WARN);
        visit().scoring(VisitScores.NONE, oswestry(3, 20), oswestry(4, 29))
                .check()
                .isSilentOn("G08");
        visit().scoring(VisitScores.NONE, scores(3, 3), scores(5, 3)).check().finds("G08", WARN);
        visit().scoring(VisitScores.NONE, rolandMorris(3, 6), rolandMorris(3, 11))
                .check()
                .finds("G08", WARN);
        visit().scoring(VisitScores.NONE, rolandMorris(3, 6), rolandMorris(3, 10))
                .check()
                .isSilentOn("G08");
        visit().scoring(VisitScores.NONE, scores(3, 3), scores(3, 5)).check().finds("G08", WARN);
        visit().scoring(VisitScores.NONE, scores(5, 5), scores(3, 3)).check().isSilentOn("G08");
        visit().scoring(scores(0, 0), VisitScores.NONE, scores(9, 9)).check().isSilentOn("G08");
    }

    @Test
    void g09ShortensWhatIsSeldomDone() {
        visit().done(49, 2).check().finds("G09", SUGGEST);
        visit().done(50, 2).check().isSilentOn("G09");
        visit().done(49, 1).check().isSilentOn("G09");
    }

    @Test
    void g10NoticesTheTurnOfAStage() {
        visit().stageBefore(Stage.SUBACUTE).check().finds("G10", SUGGEST);
        visit().check().isSilentOn("G10");
    }

    @Test
    void m01MovesOnToMaintenanceAfterRecovery() {
        visit().recovered(0, 2)
                .scoring(VisitScores.NONE, VisitScores.NONE, oswestry(2, 20))
                .check()
                .finds("M01", SUGGEST);
        visit().recovered(0, 2)
                .scoring(VisitScores.NONE, VisitScores.NONE, rolandMorris(2, 4))
                .check()
                .finds("M01", SUGGEST);
        visit().recovered(0, 1)
                .scoring(VisitScores.NONE, VisitScores.NONE, oswestry(2, 20))
                .check()
                .isSilentOn("M01");
        visit().recovered(0, 2)
                .scoring(VisitScores.NONE, VisitScores.NONE, oswestry(3, 20))
                .check()
                .isSilentOn("M01");
        visit().recovered(0, 2)
                .scoring(VisitScores.NONE, VisitScores.NONE, oswestry(2, 21))
                .check()
                .isSilentOn("M01");
        visit().recovered(0, 2)
                .scoring(VisitScores.NONE, VisitScores.NONE, rolandMorris(2, 5))
                .check()
                .isSilentOn("M01");
        visit().recovered(0, 2)
                .scoring(VisitScores.NONE, VisitScores.NONE, scores(0, 0))
                .check()
                .isSilentOn("M01");
        visit().recovered(0, 2)
                .in(Phase.MAINTENANCE)
                .scoring(VisitScores.NONE, VisitScores.NONE, oswestry(2, 20))
                .check()
                .isSilentOn("M01");
    }

    @Test
    void m02WarnsWhenExerciseEndsWithinAYear() {
        visit().in(Phase.INACTIVE).recovered(11, 2).check().finds("M02", WARN);
        visit().in(Phase.INACTIVE).recovered(12, 2).check().isSilentOn("M02");
        visit().in(Phase.MAINTENANCE).recovered(2, 2).check().isSilentOn("M02");
    }

    @Test
    void m03MeasuresAgainInMaintenance() {
        visit().in(Phase.MAINTENANCE).check().finds("M03", SUGGEST);
        visit().in(Phase.FLARE_UP).check().finds("M03", SUGGEST);
        visit().in(Phase.INACTIVE).check().isSilentOn("M03");
        visit().check().isSilentOn("M03");
    }

    @Test
    void m04PrintsTheEasySetForAFlareUpWithAClearScreen() {
        visit().in(Phase.FLARE_UP).check().finds("M04", SUGGEST);
        visit().in(Phase.FLARE_UP).of(patient().screened(28)).check().finds("M04", SUGGEST);
        visit().in(Phase.FLARE_UP).of(patient().screened(29)).check().isSilentOn("M04");
        visit().in(Phase.FLARE_UP).of(patient().neverScreened()).check().isSilentOn("M04");
        visit().in(Phase.FLARE_UP)
                .of(patient().flagged(RedFlag.INFECTION_FEVER))
                .check()
                .isSilentOn("M04");
        visit().in(Phase.MAINTENANCE).check().isSilentOn("M04");
    }

    @Test
    void c01AndC02NoticeWorryAndFear() {
        answered(4, 0, 0).finds("C01", SUGGEST).isSilentOn("C02");
        answered(3, 29, 14).isSilentOn("C01").isSilentOn("C02");
        answered(0, 30, 0).finds("C02", SUGGEST);
        answered(0, 0, 15).finds("C02", SUGGEST);
        visit().check().isSilentOn("C01").isSilentOn("C02");
    }

    private static Checked answered(int startBack, int work, int activity) {
        return visit().answering(
                        new Screeners(OptionalInt.of(startBack), OptionalInt.of(work), OptionalInt.of(activity)))
                .check();
    }
}
