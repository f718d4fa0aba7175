package org.homestretch.guidance;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.redflag.RedFlag;

/** What to do about a group of red flags: how fast, and where the patient must go. */
public enum RedFlagAdvice implements Coded {
    CAUDA_EQUINA(
            "S01",
            Urgency.EMERGENCY,
            RedFlag.CES_BLADDER_CHANGE,
            RedFlag.CES_SADDLE_NUMBNESS,
            RedFlag.CES_BILATERAL_LEG,
            RedFlag.CES_SEXUAL),
    SEVERE_WEAKNESS("S02", Urgency.SAME_DAY, RedFlag.MOTOR_SEVERE, RedFlag.MOTOR_WORSENING),
    FRACTURE(
            "S03",
            Urgency.URGENT,
            RedFlag.FRACTURE_MAJOR_TRAUMA,
            RedFlag.FRACTURE_MINOR_TRAUMA_RISK,
            RedFlag.FRACTURE_MIDLINE),
    CANCER(
            "S04",
            Urgency.URGENT,
            RedFlag.CANCER_HISTORY_NEW_PAIN,
            RedFlag.CANCER_WEIGHT_LOSS,
            RedFlag.CANCER_CONSTANT_NIGHT,
            RedFlag.CANCER_THORACIC_BAND),
    INFECTION("S05", Urgency.SAME_DAY, RedFlag.INFECTION_FEVER, RedFlag.INFECTION_RISK),
    VASCULAR("S06", Urgency.EMERGENCY, RedFlag.VASCULAR_ABDOMINAL, RedFlag.VASCULAR_LEG),
    CORD("S07", Urgency.URGENT, RedFlag.CORD_SIGNS),
    THROMBOSIS("S08", Urgency.SAME_DAY, RedFlag.DVT_SIGNS),
    PREGNANCY("S09", Urgency.SAME_DAY, RedFlag.PREGNANCY_WARNING),
    AFTER_SURGERY("S10", Urgency.SAME_DAY, RedFlag.SURGERY_COMPLICATION),
    HEART_OR_LUNGS("S11", Urgency.SAME_DAY, RedFlag.CARDIAC_UNSTABLE);

    private static final RoomWords WORDS = RoomWords.of(RedFlagAdvice.class);

    /** How fast something must happen, most pressing first. */
    public enum Urgency implements Coded {
        EMERGENCY,
        SAME_DAY,
        URGENT
    }

    private final String rule;
    private final Urgency urgency;
    private final List<RedFlag> flags;

    RedFlagAdvice(String rule, Urgency urgency, RedFlag... flags) {
        this.rule = rule;
        this.urgency = urgency;
        this.flags = List.of(flags);
    }

    /** The rule that holds a program back for one of these flags. */
    public String rule() {
        return rule;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** What the flags may come from. */
    public String suspicion() {
        return words();
    }

    /** Where to send the patient, in a sentence. */
    public String action() {
        return WORDS.say("action." + code());
    }

    public static RedFlagAdvice of(RedFlag flag) {
        return Arrays.stream(values())
                .filter(advice -> advice.flags.contains(flag))
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
