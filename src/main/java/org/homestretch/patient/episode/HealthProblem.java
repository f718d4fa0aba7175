package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** Another health problem that bears on the choice of exercises. */
public enum HealthProblem implements Coded {
    OSTEOPOROSIS,
    HIP_REPLACEMENT,
    KNEE_PAIN,
    SHOULDER_PAIN,
    WRIST_PAIN,
    UNCONTROLLED_HYPERTENSION,
    CARDIAC_UNSTABLE,
    FALL_RISK,
    OPEN_WOUND,
    DIASTASIS_RECTI,
    PUBIC_SYMPHYSIS_PAIN,
    SLR_POSITIVE,
    HIGH_IRRITABILITY,
    HYPERMOBILITY,
    PREGNANCY_T2PLUS
}
