package org.homestretch.guidance.visit;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Visit;

/** Scores of questionnaires on worry and fear: STarT Back psychosocial, fear-avoidance at work and in activity. */
public record Screeners(OptionalInt startBack, OptionalInt fearAtWork, OptionalInt fearOfActivity) {

    private static final RoomWords WORDS = RoomWords.of(Screeners.class);

    public static final Screeners NONE = new Screeners(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public Screeners {
        startBack.ifPresent(points -> Require.inRange(() -> WORDS.say("score.start.back"), points, 0, 5));
        fearAtWork.ifPresent(points -> Require.inRange(() -> WORDS.say("score.fear.work"), points, 0, 42));
        fearOfActivity.ifPresent(points -> Require.inRange(() -> WORDS.say("score.fear.activity"), points, 0, 24));
    }

    /** As the visits recorded each of them last; visits oldest first. */
    static Screeners of(List<Visit> visits) {
        return new Screeners(
                last(visits, Questionnaires::startBack),
                last(visits, Questionnaires::fearAtWork),
                last(visits, Questionnaires::fearOfActivity));
    }

    private static OptionalInt last(List<Visit> visits, Function<Questionnaires, OptionalInt> which) {
        return visits.reversed().stream()
                .flatMap(visit -> visit.questionnaires().stream())
                .map(which)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
