package org.homestretch.guidance.visit;

import static org.homestretch.guidance.FollowUpBuilder.oswestry;
import static org.homestretch.guidance.FollowUpBuilder.rolandMorris;
import static org.homestretch.guidance.FollowUpBuilder.scores;
import static org.homestretch.guidance.FollowUpBuilder.visit;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.OptionalInt;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.visit.TreatmentSoFar.Phase;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.redflag.RedFlag;
import org.junit.jupiter.api.Test;

/** What the scores over weeks say: no gain, a setback, a turn, the way into maintenance and back. */
class CourseRulesTest {

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
}
