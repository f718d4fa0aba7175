package org.homestretch.progress;

import java.util.OptionalInt;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** Totals of questionnaires filled in on paper: Oswestry in percent, STarT Back psychosocial, fear-avoidance. */
public record Questionnaires(
        OptionalInt oswestry, OptionalInt startBack, OptionalInt fearAtWork, OptionalInt fearOfActivity) {

    private static final RoomWords WORDS = RoomWords.of(Questionnaires.class);

    public static final Questionnaires NONE =
            new Questionnaires(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public Questionnaires {
        oswestry.ifPresent(percent -> Require.inRange(() -> WORDS.say("score.oswestry"), percent, 0, 100));
        startBack.ifPresent(points -> Require.inRange(() -> WORDS.say("score.start.back"), points, 0, 5));
        fearAtWork.ifPresent(points -> Require.inRange(() -> WORDS.say("score.fear.work"), points, 0, 42));
        fearOfActivity.ifPresent(points -> Require.inRange(() -> WORDS.say("score.fear.activity"), points, 0, 24));
    }

    public Questionnaires withOswestry(OptionalInt percent) {
        return new Questionnaires(percent, startBack, fearAtWork, fearOfActivity);
    }

    public Questionnaires withStartBack(OptionalInt points) {
        return new Questionnaires(oswestry, points, fearAtWork, fearOfActivity);
    }

    public Questionnaires withFearAtWork(OptionalInt points) {
        return new Questionnaires(oswestry, startBack, points, fearOfActivity);
    }

    public Questionnaires withFearOfActivity(OptionalInt points) {
        return new Questionnaires(oswestry, startBack, fearAtWork, points);
    }
}
