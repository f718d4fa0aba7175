package org.homestretch.patient.redflag;

import org.homestretch.basics.Coded;

/** A sign of serious disease that the red-flag screen asks for; the rule is the guidance rule that acts on it. */
public enum RedFlag implements Coded {
    CES_BLADDER_CHANGE("S01", "New bladder or bowel change"),
    CES_SADDLE_NUMBNESS("S01", "Numbness between the legs"),
    CES_BILATERAL_LEG("S01", "New pain or weakness in both legs"),
    CES_SEXUAL("S01", "New sexual dysfunction"),
    MOTOR_SEVERE("S02", "Severe leg weakness (power 3 of 5 or less)"),
    MOTOR_WORSENING("S02", "Leg weakness getting worse"),
    FRACTURE_MAJOR_TRAUMA("S03", "Major injury"),
    FRACTURE_MINOR_TRAUMA_RISK("S03", "Minor injury with weak bones, steroids or age over 70"),
    FRACTURE_MIDLINE("S03", "Sharp new midline bone pain or deformity"),
    CANCER_HISTORY_NEW_PAIN("S04", "Past cancer with new or different pain"),
    CANCER_WEIGHT_LOSS("S04", "Weight loss without a reason"),
    CANCER_CONSTANT_NIGHT("S04", "Constant pain, worse lying at night"),
    CANCER_THORACIC_BAND("S04", "Band-like pain round the chest"),
    INFECTION_FEVER("S05", "Fever, chills or feeling ill"),
    INFECTION_RISK("S05", "Recent infection, spinal procedure or weak immunity"),
    VASCULAR_ABDOMINAL("S06", "Pulsating belly, tearing pain or collapse"),
    VASCULAR_LEG("S06", "Cold, pale leg without a pulse"),
    CORD_SIGNS("S07", "Brisk reflexes, clonus or unsteady gait"),
    DVT_SIGNS("S08", "One calf swollen, warm or tender"),
    PREGNANCY_WARNING("S09", "Warning sign in pregnancy"),
    SURGERY_COMPLICATION("S10", "Warning sign after spinal surgery"),
    CARDIAC_UNSTABLE("S11", "Unstable heart or lung symptoms");

    private final String rule;
    private final String words;

    RedFlag(String rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    /** Whether an examination can release it; signs of the cauda equina only a new screen answered No. */
    public boolean clearable() {
        return !rule.equals(CES_BLADDER_CHANGE.rule);
    }

    public String rule() {
        return rule;
    }

    public String words() {
        return words;
    }
}
