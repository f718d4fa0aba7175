package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** Another health problem that bears on the choice of exercises. */
public enum HealthProblem implements Coded {
    OSTEOPOROSIS("Osteoporosis"),
    HIP_REPLACEMENT("Hip replacement"),
    KNEE_PAIN("Knee pain"),
    SHOULDER_PAIN("Shoulder pain"),
    WRIST_PAIN("Wrist pain"),
    UNCONTROLLED_HYPERTENSION("High blood pressure, not controlled"),
    CARDIAC_UNSTABLE("Unstable heart condition"),
    FALL_RISK("Risk of falling"),
    OPEN_WOUND("Open wound"),
    DIASTASIS_RECTI("Abdominal separation"),
    PUBIC_SYMPHYSIS_PAIN("Pubic joint pain"),
    SLR_POSITIVE("Straight leg raise positive"),
    HIGH_IRRITABILITY("High irritability"),
    HYPERMOBILITY("Hypermobile joints"),
    PREGNANCY_T2PLUS("Pregnant, second or third trimester");

    private final String words;

    HealthProblem(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
