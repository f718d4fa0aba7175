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
                        .warns(item -> List.of(pain(item.on(), Threshold.PAIN_SOME, Threshold.PAIN_HIGH))),
                item("P04", "P").finds(Severity.BLOCK, PainRules::acuteLevel),
                item("P05", "P")
                        .when(item -> item.on().firstProgram() && item.level() >= LEVEL_3 && !strongStart(item.on()))
                        .warns(),
                item("P06", "P").finds(Severity.WARN, PainRules::unfit));
    }

    static List<GuidanceRule<Situation>> onProgram() {
        return List.of(
                program("P01", "P R42").finds(Severity.BLOCK, PainRules::severePainSize),
                program("P02", "P").finds(Severity.BLOCK, PainRules::highPainSize),
                program("P08", "R42 P").when(Situation::irritable).suggests());
    }

    static List<GuidanceRule<Situation>> atFinalising() {
        return List.of(program("P07", "R9 seed")
                .when(on -> on.patient().plan().restDaysAdvised() > on.limit(Threshold.REST))
                .blocks(on -> List.of(Phrases.days(on.limit(Threshold.REST)))));
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

    private static Optional<Verdict> unfit(PrescribedItem item) {
        if (!item.on().conditioned(Conditioning.LOW) || item.level() < LEVEL_3) {
            return Verdict.silent();
        }
        boolean asked = item.on().patient().circumstances().conditioning().isPresent();
        return Verdict.warn(asked ? "P06" : "P06.unasked");
    }

    private static Optional<Verdict> severePainLevel(PrescribedItem item) {
        if (!severe(item.on()) || item.level() < LEVEL_2) {
            return Verdict.silent();
        }
        return item.level() >= LEVEL_3 ? Verdict.block("P01") : Verdict.warn("P01.light");
    }

    private static Optional<Verdict> highPainLevel(PrescribedItem item) {
        if (!high(item.on()) || item.level() < LEVEL_3) {
            return Verdict.silent();
        }
        return item.level() >= LEVEL_4
                ? Verdict.block("P02", highPain(item.on()))
                : Verdict.warn("P02.light", highPain(item.on()));
    }

    private static Optional<Verdict> acuteLevel(PrescribedItem item) {
        if (!item.on().in(Stage.ACUTE) || item.level() < LEVEL_3) {
            return Verdict.silent();
        }
        if (item.level() >= LEVEL_4) {
            return Verdict.block("P04");
        }
        return little(item.on()) ? Verdict.silent() : Verdict.warn("P04.light");
    }

    private static Optional<Verdict> severePainSize(Situation on) {
        if (!severe(on)) {
            return Verdict.silent();
        }
        int counted = on.counted();
        int most = on.limit(Threshold.SEVERE_COUNT_BLOCK);
        int enough = on.limit(Threshold.SEVERE_COUNT_WARN);
        if (counted > most) {
            return Verdict.block("P01.size", counted, most);
        }
        return counted > enough ? Verdict.warn("P01.size.light", counted, enough) : Verdict.silent();
    }

    private static Optional<Verdict> highPainSize(Situation on) {
        if (!high(on)) {
            return Verdict.silent();
        }
        int counted = on.counted();
        int most = on.limit(Threshold.HIGH_COUNT_BLOCK);
        int enough = on.limit(Threshold.HIGH_COUNT_WARN);
        if (counted > most) {
            return Verdict.block("P02.size", counted, highPain(on), most);
        }
        return counted > enough ? Verdict.warn("P02.size.light", counted, highPain(on), enough) : Verdict.silent();
    }

    private static Object highPain(Situation on) {
        return pain(on, Threshold.PAIN_HIGH, Threshold.PAIN_SEVERE);
    }

    /** The scores from one threshold to below the next: "3 to 5". */
    private static Object pain(Situation on, Threshold from, Threshold below) {
        return Phrases.range(on.limit(from), on.limit(below) - 1);
    }
}
