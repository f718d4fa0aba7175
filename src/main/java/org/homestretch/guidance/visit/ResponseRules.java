package org.homestretch.guidance.visit;

import java.util.List;
import java.util.function.Predicate;
import org.homestretch.exercise.Kind;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Threshold;
import org.homestretch.progress.Reaction.Sign;

/** The rules on how an exercise was taken: traffic light, where symptoms go, and when to step up. */
final class ResponseRules {

    private ResponseRules() {}

    static List<GuidanceRule<AtVisit<Response>>> all() {
        return List.of(
                rule("P09", "R41 P").when(shows(Light.GREEN)).suggests(),
                rule("P10", "R41 P").when(shows(Light.AMBER)).suggests(),
                rule("P11", "R41 P")
                        .when(seen -> seen.what().hurtTooMuch(seen.thresholds()))
                        .warns(),
                rule("P12", "R4 R5 P").when(has(Sign.SPREAD_DOWN_THE_LEG)).blocks(),
                rule("P13", "R4").when(has(Sign.DREW_BACK_TO_THE_SPINE)).suggests(),
                rule("P14", "R36 P").when(has(Sign.NEW_NUMBNESS_OR_WEAKNESS)).blocks(),
                rule("G01", "R54 P")
                        .when(seen -> seen.what().readyToStepUp(seen.thresholds()))
                        .suggests(),
                rule("G06", "K").when(ResponseRules::calmed).suggests());
    }

    private static Draft<AtVisit<Response>> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Predicate<AtVisit<Response>> shows(Light light) {
        return seen -> seen.what().light(seen.thresholds()) == light;
    }

    private static Predicate<AtVisit<Response>> has(Sign sign) {
        return seen -> seen.what().has(sign);
    }

    private static boolean calmed(AtVisit<Response> seen) {
        return seen.what().prescription().exercise().kind() == Kind.DIRECTIONAL
                && seen.what().done().daysWithoutLegPain() >= seen.limit(Threshold.CALM_DAYS);
    }
}
