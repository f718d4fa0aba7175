package org.homestretch.guidance.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Neuro;
import org.homestretch.patient.redflag.RedFlag;

/** The S rules: what must be ruled out or done before any exercise goes home. */
final class ScreeningRules {

    private ScreeningRules() {}

    static List<GuidanceRule<Situation>> atFinalising() {
        return List.of(
                flagged("S01", "R36 R37 R38")
                        .stops("Possible cauda equina syndrome: no exercises, send to a hospital with MRI now."),
                rule("S02", "R37 R38")
                        .when(raised("S02").or(ScreeningRules::losingPower))
                        .stops("Severe or growing leg weakness: an urgent spinal opinion comes before exercise."),
                flagged("S03", "R36").stops("Possible fracture of the spine: urgent imaging comes first."),
                flagged("S04", "R36").stops("Possible cancer in the spine: refer urgently before any exercise."),
                flagged("S05", "R36 R38").stops("Possible infection of the spine: have it assessed today."),
                flagged("S06", "K").stops("Possible aneurysm or blocked leg artery: this is an emergency."),
                flagged("S07", "K").stops("Possible pressure on the spinal cord: refer urgently, today if it is new."),
                flagged("S08", "K").stops("Possible clot in a leg vein: have the leg assessed today."),
                flagged("S09", "R29").stops("Warning sign in pregnancy: stop exercise and call the maternity team."),
                flagged("S10", "K").stops("Possible complication of surgery: call the surgical team today."),
                flagged("S11", "K").stops("Unstable heart or lungs: a doctor must clear exercise first."),
                rule("S12", "R1")
                        .when(on -> on.patient().person().age() < on.limit(Threshold.YOUNGEST_AGE))
                        .stops(on -> "The guidance used here is for ages from " + on.limit(Threshold.YOUNGEST_AGE)
                                + ": this patient is younger."),
                rule("S13", "R36 P")
                        .when(ScreeningRules::unscreened)
                        .stops(on -> "A red-flag screen of the last " + Phrases.days(on.limit(Threshold.SCREEN_VALID))
                                + " is needed before the program goes out."),
                rule("S16", "R36 R37")
                        .when(ScreeningRules::legPain)
                        .suggests("Print the cauda equina warning signs and the pain rule on the sheet."));
    }

    static List<GuidanceRule<Situation>> atEditing() {
        return List.of(
                rule("S14", "R36")
                        .when(on -> on.patient().examination().neuro().equals(Optional.of(Neuro.STABLE_DEFICIT)))
                        .warns("Mild nerve loss: test power, reflexes and feeling every visit, give the warning card."),
                rule("S15", "K")
                        .when(on -> on.history().inflammatory().size() >= on.limit(Threshold.INFLAMMATORY_SIGNS))
                        .warns("Could be inflammatory back pain: consider rheumatology; exercise may go on."),
                rule("C03", "R39")
                        .when(on -> !on.history().yellowFlags().isEmpty())
                        .suggests("A worry or burden is on record: plan time to explain, keep the sheet reassuring."));
    }

    private static Draft<Situation> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Draft<Situation> flagged(String id, String sources) {
        return rule(id, sources).when(raised(id));
    }

    private static Predicate<Situation> raised(String rule) {
        return on -> on.patient().screening().positive().stream()
                .anyMatch(flag -> flag.rule().equals(rule));
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

    private static boolean unscreened(Situation on) {
        Presentation.Screening screening = on.patient().screening();
        return screening.ageInDays().isEmpty() || screening.ageInDays().getAsLong() > on.limit(Threshold.SCREEN_VALID);
    }

    /** Pain that reaches below the knee is leg pain, on a day without it too. */
    private static boolean legPain(Situation on) {
        return on.patient().pain().leg().points() > 0 || on.painBelowKnee();
    }
}
