package org.homestretch.guidance.visit;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Visit;

/** The scores of one visit that follow-up rules compare; a score not asked is absent. */
public record VisitScores(OptionalInt leg, OptionalInt back, OptionalInt oswestry, OptionalInt rolandMorris) {

    private static final RoomWords WORDS = RoomWords.of(VisitScores.class);

    public static final VisitScores NONE =
            new VisitScores(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public VisitScores {
        leg.ifPresent(points -> Require.inRange(() -> WORDS.say("score.leg"), points, 0, 10));
        back.ifPresent(points -> Require.inRange(() -> WORDS.say("score.back"), points, 0, 10));
        oswestry.ifPresent(percent -> Require.inRange(() -> WORDS.say("score.oswestry"), percent, 0, 100));
        rolandMorris.ifPresent(points -> Require.inRange(() -> WORDS.say("score.roland.morris"), points, 0, 24));
    }

    public static VisitScores of(Visit visit) {
        Visit.Scores scores = visit.scores();
        return new VisitScores(
                scores.leg().map(PainScore::points).map(OptionalInt::of).orElse(OptionalInt.empty()),
                scores.back().map(PainScore::points).map(OptionalInt::of).orElse(OptionalInt.empty()),
                visit.questionnaires().map(Questionnaires::oswestry).orElse(OptionalInt.empty()),
                scores.rolandMorris());
    }

    /** The worse of leg and back pain. */
    OptionalInt worstPain() {
        return Stream.of(leg, back)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
    }

    /** Whether little pain is left and function is back, as far as either questionnaire knows. */
    boolean recovered(Thresholds thresholds) {
        return littlePain(thresholds) && functionBack(thresholds);
    }

    /** The same where function was asked; where it was not, by the pain alone. */
    boolean settled(Thresholds thresholds) {
        boolean asked = oswestry.isPresent() || rolandMorris.isPresent();
        return littlePain(thresholds) && (!asked || functionBack(thresholds));
    }

    /** Whether pain, or a score of function, is at least so high. */
    boolean reaches(int least) {
        return Stream.of(worstPain(), oswestry, rolandMorris)
                .anyMatch(score -> score.isPresent() && score.getAsInt() >= least);
    }

    private boolean littlePain(Thresholds thresholds) {
        return atMost(worstPain(), thresholds.of(Threshold.RECOVERED_PAIN));
    }

    private boolean functionBack(Thresholds thresholds) {
        return atMost(oswestry, thresholds.of(Threshold.RECOVERED_OSWESTRY))
                || atMost(rolandMorris, thresholds.of(Threshold.RECOVERED_ROLAND_MORRIS));
    }

    private static boolean atMost(OptionalInt score, int most) {
        return score.isPresent() && score.getAsInt() <= most;
    }
}
