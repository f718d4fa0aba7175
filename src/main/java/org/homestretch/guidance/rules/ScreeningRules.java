package org.homestretch.guidance.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.RedFlagAdvice;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;

/** The S rules: what must be ruled out or done before any exercise goes home. */
final class ScreeningRules {

    private ScreeningRules() {}

    static List<GuidanceRule<Situation>> atFinalising() {
        return List.of(
                flagged("S01", "R36 R37 R38").stops(),
                rule("S02", "R37 R38")
                        .when(raised("S02").or(ScreeningRules::losingPower))
                        .stops(),
                flagged("S03", "R36").stops(),
                flagged("S04", "R36").stops(),
                flagged("S05", "R36 R38").stops(),
                flagged("S06", "K").stops(),
                flagged("S07", "K").stops(),
                flagged("S08", "K").stops(),
                flagged("S09", "R29").stops(),
                flagged("S10", "K").stops(),
                rule("S11", "K")
                        .when(raised("S11").or(ScreeningRules::heartUnstable))
                        .stops(),
                rule("S12", "R1")
                        .when(on -> on.patient().person().age() < on.limit(Threshold.YOUNGEST_AGE))
                        .stops(on -> List.of(on.limit(Threshold.YOUNGEST_AGE))),
                rule("S13", "R36 P")
                        .when(ScreeningRules::unscreened)
                        .stops(on -> List.of(Phrases.days(on.limit(Threshold.SCREEN_VALID)))),
                rule("S16", "R36 R37").when(ScreeningRules::legPain).suggests());
    }

    static List<GuidanceRule<Situation>> atEditing() {
        return List.of(
                rule("S14", "R36")
                        .when(on -> on.patient().examination().neuro().equals(Optional.of(Neuro.STABLE_DEFICIT)))
                        .warns(),
                rule("S15", "K")
                        .when(on -> on.history().inflammatory().size() >= on.limit(Threshold.INFLAMMATORY_SIGNS))
                        .warns(),
                rule("S18", "K")
                        .when(ScreeningRules::maybeStressFracture)
                        .blocks(on -> List.of(on.limit(Threshold.GROWN_SPINE))),
                rule("C03", "R39")
                        .when(on -> !on.history().yellowFlags().isEmpty())
                        .suggests());
    }

    private static Draft<Situation> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Draft<Situation> flagged(String id, String sources) {
        return rule(id, sources).when(raised(id));
    }

    private static Predicate<Situation> raised(String rule) {
        return on -> on.patient().screening().positive().stream()
                .anyMatch(flag -> RedFlagAdvice.of(flag).rule().equals(rule));
    }

    private static boolean losingPower(Situation on) {
        Set<RedFlag> cleared = on.patient().screening().cleared();
        return on.patient()
                .examination()
                .neuro()
                .filter(found -> found == Neuro.SEVERE_WEAKNESS && !cleared.contains(RedFlag.MOTOR_SEVERE)
                        || found == Neuro.WORSENING && !cleared.contains(RedFlag.MOTOR_WORSENING))
                .isPresent();
    }

    /** The health problem says it as the flag does, until somebody has cleared the flag. */
    private static boolean heartUnstable(Situation on) {
        return on.has(HealthProblem.CARDIAC_UNSTABLE)
                && !on.patient().screening().cleared().contains(RedFlag.CARDIAC_UNSTABLE);
    }

    /** In the young a slip that has begun to hurt may be a pars that is breaking. */
    private static boolean maybeStressFracture(Situation on) {
        return on.has(Condition.ISTHMIC_SPONDYLOLISTHESIS)
                && on.in(Stage.ACUTE)
                && on.patient().person().age() < on.limit(Threshold.GROWN_SPINE);
    }

    private static boolean unscreened(Situation on) {
        Presentation.Screening screening = on.patient().screening();
        return screening.ageInDays().isEmpty() || screening.ageInDays().getAsLong() > on.limit(Threshold.SCREEN_VALID);
    }

    /** Pain that reaches below the knee is leg pain, on a day without it too. */
    private static boolean legPain(Situation on) {
        return on.patient().pain().leg().points() > 0 || on.painBelowKnee();
    }
}
