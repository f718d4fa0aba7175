package org.homestretch.guidance.rules;

import java.util.List;
import java.util.Optional;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Verdict;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Stage;

/** The P rules of the program: how hard and how much pain, stage and fitness allow. */
public final class PainRules {

    private static final int LEVEL_2 = 2;
    private static final int LEVEL_3 = 3;
    private static final int LEVEL_4 = 4;

    private PainRules() {}

    static List<GuidanceRule<PrescribedItem>> onExercises() {
        return List.of(
                item("P01", "P R42").finds(Severity.BLOCK, PainRules::severePainLevel),
                item("P02", "P").finds(Severity.BLOCK, PainRules::highPainLevel),
                item("P03", "P")
                        .when(item -> somePain(item.on()) && item.level() >= LEVEL_4)
                        .warns(item -> "The hardest level is a lot for pain of "
                                + pain(item.on(), Threshold.PAIN_SOME, Threshold.PAIN_HIGH) + "."),
                item("P04", "P").finds(Severity.BLOCK, PainRules::acuteLevel),
                item("P05", "P")
                        .when(item -> item.on().firstProgram() && item.level() >= LEVEL_3 && !strongStart(item.on()))
                        .warns("Hard for a first program: start lower and step up at the first review."),
                item("P06", "P")
                        .when(item -> item.on().conditioned(Conditioning.LOW) && item.level() >= LEVEL_3)
                        .warns(PainRules::unfit));
    }

    static List<GuidanceRule<Situation>> onProgram() {
        return List.of(
                program("P01", "P R42").finds(Severity.BLOCK, PainRules::severePainSize),
                program("P02", "P").finds(Severity.BLOCK, PainRules::highPainSize),
                program("P08", "R42 P")
                        .when(Situation::irritable)
                        .suggests("Irritable: one set, half the repetitions, short holds, little and often."));
    }

    static List<GuidanceRule<Situation>> atFinalising() {
        return List.of(program("P07", "R9 seed")
                .when(on -> on.patient().plan().restDaysAdvised() > on.limit(Threshold.REST))
                .blocks(on -> "More than " + Phrases.days(on.limit(Threshold.REST))
                        + " of rest does not help: keep gently active."));
    }

    /** Severe pain, or symptoms that flare easily. */
    public static boolean severe(Situation on) {
        return on.irritable() || on.worstPain() >= on.limit(Threshold.PAIN_SEVERE);
    }

    /** High pain that is not severe. */
    public static boolean high(Situation on) {
        return !severe(on) && on.worstPain() >= on.limit(Threshold.PAIN_HIGH);
    }

    private static Draft<PrescribedItem> item(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Draft<Situation> program(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static boolean somePain(Situation on) {
        return !severe(on) && !high(on) && !little(on);
    }

    private static boolean little(Situation on) {
        return on.worstPain() < on.limit(Threshold.PAIN_SOME);
    }

    private static boolean strongStart(Situation on) {
        return on.conditioned(Conditioning.HIGH) && little(on);
    }

    private static String unfit(PrescribedItem item) {
        return item.on().patient().circumstances().conditioning().isPresent()
                ? "The patient is not fit enough for this level yet."
                : "Fitness was not asked and counts as low: this level is early.";
    }

    private static Optional<Verdict> severePainLevel(PrescribedItem item) {
        if (!severe(item.on()) || item.level() < LEVEL_2) {
            return Verdict.silent();
        }
        return item.level() >= LEVEL_3
                ? Verdict.block("Too hard while pain is severe or flares easily.")
                : Verdict.warn("Level 2 while pain is severe or flares easily: level 1 is safer.");
    }

    private static Optional<Verdict> highPainLevel(PrescribedItem item) {
        if (!high(item.on()) || item.level() < LEVEL_3) {
            return Verdict.silent();
        }
        return item.level() >= LEVEL_4
                ? Verdict.block("The hardest level is too much " + atHighPain(item.on()) + ".")
                : Verdict.warn("Level 3 is a lot " + atHighPain(item.on()) + ".");
    }

    private static Optional<Verdict> acuteLevel(PrescribedItem item) {
        if (!item.on().in(Stage.ACUTE) || item.level() < LEVEL_3) {
            return Verdict.silent();
        }
        if (item.level() >= LEVEL_4) {
            return Verdict.block("The hardest level has to wait until the acute stage is over.");
        }
        return little(item.on()) ? Verdict.silent() : Verdict.warn("Level 3 is early in the acute stage.");
    }

    private static Optional<Verdict> severePainSize(Situation on) {
        return severe(on)
                ? size(
                        on,
                        Threshold.SEVERE_COUNT_WARN,
                        Threshold.SEVERE_COUNT_BLOCK,
                        "while pain is severe or flares easily")
                : Verdict.silent();
    }

    private static Optional<Verdict> highPainSize(Situation on) {
        return high(on)
                ? size(on, Threshold.HIGH_COUNT_WARN, Threshold.HIGH_COUNT_BLOCK, atHighPain(on))
                : Verdict.silent();
    }

    private static Optional<Verdict> size(Situation on, Threshold warnAbove, Threshold blockAbove, String when) {
        int counted = on.counted();
        if (counted > on.limit(blockAbove)) {
            return Verdict.block(counted + " exercises are too many " + when + " (" + on.limit(blockAbove)
                    + " at most): easing positions and walks first.");
        }
        return counted > on.limit(warnAbove)
                ? Verdict.warn(counted + " exercises are many " + when + " (" + on.limit(warnAbove)
                        + " will do): drop the least important.")
                : Verdict.silent();
    }

    private static String atHighPain(Situation on) {
        return "at pain of " + pain(on, Threshold.PAIN_HIGH, Threshold.PAIN_SEVERE);
    }

    /** The scores from one threshold to below the next: "3 to 5". */
    private static String pain(Situation on, Threshold from, Threshold below) {
        return Phrases.range(on.limit(from), on.limit(below) - 1);
    }
}
