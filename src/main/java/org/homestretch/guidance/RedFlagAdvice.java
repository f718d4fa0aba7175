package org.homestretch.guidance;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.homestretch.patient.redflag.RedFlag;

/** What to do about a group of red flags: how fast, and where the patient must go. */
public enum RedFlagAdvice {
    CAUDA_EQUINA(
            "S01",
            Urgency.EMERGENCY,
            "Possible cauda equina syndrome",
            "Send to a hospital with MRI at all hours, now; a scan is needed within hours."),
    SEVERE_WEAKNESS(
            "S02",
            Urgency.SAME_DAY,
            "Severe or growing leg weakness",
            "Call the spinal service today and ask for an urgent opinion."),
    FRACTURE("S03", Urgency.URGENT, "Possible fracture", "Refer for urgent imaging of the spine."),
    CANCER(
            "S04",
            Urgency.URGENT,
            "Possible cancer",
            "Refer to a doctor urgently; with weak or unsteady legs send to hospital now."),
    INFECTION(
            "S05",
            Urgency.SAME_DAY,
            "Possible infection",
            "Have a doctor see the patient today; if very ill or weak in the legs, send to hospital now."),
    VASCULAR("S06", Urgency.EMERGENCY, "Possible aneurysm or blocked artery", "Call the emergency service now."),
    CORD(
            "S07",
            Urgency.URGENT,
            "Possible pressure on the spinal cord",
            "Refer to the spinal service urgently, today if the signs are new."),
    THROMBOSIS("S08", Urgency.SAME_DAY, "Possible clot in the leg", "Have the leg assessed at a hospital today."),
    PREGNANCY(
            "S09",
            Urgency.SAME_DAY,
            "Warning sign in pregnancy",
            "Stop exercise and call the maternity team now; chest pain or collapse is an emergency."),
    AFTER_SURGERY("S10", Urgency.SAME_DAY, "Possible complication of surgery", "Call the surgical team today."),
    HEART_OR_LUNGS(
            "S11",
            Urgency.SAME_DAY,
            "Unstable heart or lungs",
            "Stop; a doctor must clear exercise first. Sudden chest pain or fainting is an emergency.");

    /** How fast something must happen, most pressing first. */
    public enum Urgency {
        EMERGENCY("Emergency"),
        SAME_DAY("Today"),
        URGENT("Urgent");

        private final String words;

        Urgency(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final String rule;
    private final Urgency urgency;
    private final String suspicion;
    private final String action;

    RedFlagAdvice(String rule, Urgency urgency, String suspicion, String action) {
        this.rule = rule;
        this.urgency = urgency;
        this.suspicion = suspicion;
        this.action = action;
    }

    public String rule() {
        return rule;
    }

    public Urgency urgency() {
        return urgency;
    }

    public String suspicion() {
        return suspicion;
    }

    /** Where to send the patient, in a sentence. */
    public String action() {
        return action;
    }

    public static RedFlagAdvice of(RedFlag flag) {
        return Arrays.stream(values())
                .filter(advice -> advice.rule.equals(flag.rule()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No advice for " + flag + "."));
    }

    /** The advice on all flags raised, most pressing first and each once. */
    public static List<RedFlagAdvice> of(Collection<RedFlag> flags) {
        return flags.stream()
                .map(RedFlagAdvice::of)
                .distinct()
                .sorted(Comparator.comparing(RedFlagAdvice::urgency).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
