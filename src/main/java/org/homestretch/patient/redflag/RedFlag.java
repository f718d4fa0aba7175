package org.homestretch.patient.redflag;

import java.util.Set;
import org.homestretch.basics.Coded;

/** A sign of serious disease that the red-flag screen asks for. */
public enum RedFlag implements Coded {
    CES_BLADDER_CHANGE,
    CES_SADDLE_NUMBNESS,
    CES_BILATERAL_LEG,
    CES_SEXUAL,
    MOTOR_SEVERE,
    MOTOR_WORSENING,
    FRACTURE_MAJOR_TRAUMA,
    FRACTURE_MINOR_TRAUMA_RISK,
    FRACTURE_MIDLINE,
    CANCER_HISTORY_NEW_PAIN,
    CANCER_WEIGHT_LOSS,
    CANCER_CONSTANT_NIGHT,
    CANCER_THORACIC_BAND,
    INFECTION_FEVER,
    INFECTION_RISK,
    VASCULAR_ABDOMINAL,
    VASCULAR_LEG,
    CORD_SIGNS,
    DVT_SIGNS,
    PREGNANCY_WARNING,
    SURGERY_COMPLICATION,
    CARDIAC_UNSTABLE;

    /** Those of the cauda equina, which no examination rules out. */
    private static final Set<RedFlag> ONLY_BY_A_NEW_SCREEN =
            Set.of(CES_BLADDER_CHANGE, CES_SADDLE_NUMBNESS, CES_BILATERAL_LEG, CES_SEXUAL);

    /** Whether an examination can release it; signs of the cauda equina only a new screen answered No. */
    public boolean clearable() {
        return !ONLY_BY_A_NEW_SCREEN.contains(this);
    }
}
