package org.homestretch.guidance.visit;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.Presentation;

/** The rules on how the patient is doing: gains, setbacks, adherence and the turn of a stage. */
final class CourseRules {

    private CourseRules() {}

    static List<GuidanceRule<AtVisit<FollowUp>>> all() {
        return List.of(
                rule("S17", "R1 P")
                        .when(seen -> noGain(seen) || alwaysSevere(seen))
                        .suggests(),
                rule("A03", "R53")
                        .when(CourseRules::couldDoMore)
                        .suggests(seen -> List.of(seen.limit(Threshold.AEROBIC_TARGET))),
                rule("G07", "Q1 Q2").when(CourseRules::standsStill).suggests(),
                rule("G08", "Q1 Q2").when(CourseRules::worse).warns(),
                rule("G09", "R43 R46").when(CourseRules::seldomDone).suggests(),
                rule("G10", "K")
                        .when(seen -> seen.what().journey().stageBefore()
                                != seen.what().patient().course().stage())
                        .suggests());
    }

    static Draft<AtVisit<FollowUp>> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    /** The leg speaks where it hurt at the start, else whichever hurts more. */
    private static boolean noGain(AtVisit<FollowUp> seen) {
        OptionalInt atStart = seen.what().trend().start().leg();
        boolean legHurt = atStart.isPresent() && atStart.getAsInt() >= seen.limit(Threshold.PAIN_CHANGE);
        OptionalInt fell = fall(seen, legHurt ? VisitScores::leg : VisitScores::worstPain);
        return seen.what().journey().weeks() >= seen.limit(Threshold.REFER_AFTER)
                && followed(seen)
                && couldGain(seen)
                && fell.isPresent()
                && fell.getAsInt() < seen.limit(Threshold.PAIN_CHANGE)
                && FunctionChange.at(seen).filter(FunctionChange::better).isEmpty();
    }

    private static boolean alwaysSevere(AtVisit<FollowUp> seen) {
        ScoresThenAndNow trend = seen.what().trend();
        return seen.what().journey().weeks() >= seen.limit(Threshold.REFER_AFTER)
                && Stream.of(trend.start(), trend.last(), trend.now())
                        .map(VisitScores::worstPain)
                        .allMatch(pain -> pain.isPresent() && pain.getAsInt() >= seen.limit(Threshold.PAIN_SEVERE));
    }

    private static boolean couldDoMore(AtVisit<FollowUp> seen) {
        Presentation.Pain pain = seen.what().patient().pain();
        return pain.known()
                && pain.worst() <= seen.limit(Threshold.PAIN_SOME)
                && seen.what().aerobicMinutesAWeek() < seen.limit(Threshold.AEROBIC_TARGET);
    }

    private static boolean standsStill(AtVisit<FollowUp> seen) {
        OptionalInt pain = fall(seen, VisitScores::worstPain);
        return seen.what().journey().weeks() >= seen.limit(Threshold.JUDGE_AFTER)
                && followed(seen)
                && couldGain(seen)
                && pain.isPresent()
                && Math.abs(pain.getAsInt()) < seen.limit(Threshold.PAIN_CHANGE)
                && FunctionChange.at(seen).filter(FunctionChange::matters).isEmpty();
    }

    /** There was something to lose at the start, and it is not as good as gone. */
    private static boolean couldGain(AtVisit<FollowUp> seen) {
        ScoresThenAndNow trend = seen.what().trend();
        return trend.start().reaches(seen.limit(Threshold.PAIN_CHANGE))
                && !trend.now().settled(seen.thresholds());
    }

    private static boolean followed(AtVisit<FollowUp> seen) {
        return seen.what().journey().adherence().percent() >= seen.limit(Threshold.DONE_FAIRLY);
    }

    private static OptionalInt fall(AtVisit<FollowUp> seen, Function<VisitScores, OptionalInt> score) {
        return ScoresThenAndNow.fall(
                seen.what().trend().start(), seen.what().trend().now(), score);
    }

    private static boolean worse(AtVisit<FollowUp> seen) {
        return rose(seen, VisitScores::oswestry, Threshold.OSWESTRY_CHANGE)
                || rose(seen, VisitScores::rolandMorris, Threshold.ROLAND_MORRIS_CHANGE)
                || rose(seen, VisitScores::leg, Threshold.PAIN_CHANGE)
                || rose(seen, VisitScores::back, Threshold.PAIN_CHANGE);
    }

    private static boolean rose(AtVisit<FollowUp> seen, Function<VisitScores, OptionalInt> score, Threshold change) {
        ScoresThenAndNow trend = seen.what().trend();
        OptionalInt fall = ScoresThenAndNow.fall(trend.last(), trend.now(), score);
        return fall.isPresent() && -fall.getAsInt() >= seen.limit(change);
    }

    private static boolean seldomDone(AtVisit<FollowUp> seen) {
        TreatmentSoFar.Adherence adherence = seen.what().journey().adherence();
        return adherence.percent() < seen.limit(Threshold.DONE_SELDOM)
                && adherence.weeks() >= seen.limit(Threshold.SELDOM_WEEKS);
    }
}
