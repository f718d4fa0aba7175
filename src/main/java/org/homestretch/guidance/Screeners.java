package org.homestretch.guidance;

import java.util.OptionalInt;
import org.homestretch.patient.Rule;

/** Scores of questionnaires on worry and fear: STarT Back psychosocial, fear-avoidance at work and in activity. */
public record Screeners(OptionalInt startBack, OptionalInt fearAtWork, OptionalInt fearOfActivity) {

    public static final Screeners NONE = new Screeners(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public Screeners {
        startBack.ifPresent(points -> Rule.inRange("STarT Back psychosocial score", points, 0, 5));
        fearAtWork.ifPresent(points -> Rule.inRange("Fear-avoidance score, work", points, 0, 42));
        fearOfActivity.ifPresent(points -> Rule.inRange("Fear-avoidance score, activity", points, 0, 24));
    }
}
