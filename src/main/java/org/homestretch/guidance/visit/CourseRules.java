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

    private static boolean noGain(AtVisit<FollowUp> seen) {
        OptionalInt leg = fall(seen, VisitScores::leg);
        return seen.what().journey().weeks() >= seen.limit(Threshold.REFER_AFTER)
                && followed(seen)
                && leg.isPresent()
                && leg.getAsInt() < seen.limit(Threshold.PAIN_CHANGE)
                && functionNotBetter(seen);
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
                && pain.isPresent()
                && Math.abs(pain.getAsInt()) < seen.limit(Threshold.PAIN_CHANGE)
                && functionUnchanged(seen);
    }

    private static boolean followed(AtVisit<FollowUp> seen) {
        return seen.what().journey().adherence().percent() >= seen.limit(Threshold.DONE_FAIRLY);
    }

    /** The Oswestry score speaks where it was asked, else the Roland-Morris score; one of them must be known. */
    private static boolean functionNotBetter(AtVisit<FollowUp> seen) {
        OptionalInt oswestry = fall(seen, VisitScores::oswestry);
        OptionalInt rolandMorris = fall(seen, VisitScores::rolandMorris);
        return oswestry.isPresent()
                ? oswestry.getAsInt() < seen.limit(Threshold.OSWESTRY_CHANGE)
                : rolandMorris.isPresent() && rolandMorris.getAsInt() < seen.limit(Threshold.ROLAND_MORRIS_CHANGE);
    }

    private static boolean functionUnchanged(AtVisit<FollowUp> seen) {
        OptionalInt oswestry = fall(seen, VisitScores::oswestry);
        OptionalInt rolandMorris = fall(seen, VisitScores::rolandMorris);
        return oswestry.isPresent()
                ? Math.abs(oswestry.getAsInt()) < seen.limit(Threshold.OSWESTRY_CHANGE)
                : rolandMorris.isPresent()
                        && Math.abs(rolandMorris.getAsInt()) < seen.limit(Threshold.ROLAND_MORRIS_CHANGE);
    }

    private static OptionalInt fall(AtVisit<FollowUp> seen, Function<VisitScores, OptionalInt> score) {
        return ScoresThenAndNow.fall(
                seen.what().trend().start(), seen.what().trend().now(), score);
    }

    private static boolean worse(AtVisit<FollowUp> seen) {
        return rose(seen, VisitScores::oswestry, Threshold.OSWESTRY_CHANGE)
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
