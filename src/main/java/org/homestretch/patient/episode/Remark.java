package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** A single fact of the record that a rule asks for. */
public enum Remark implements Coded {
    HAMSTRINGS_SHORT,
    FALL_LAST_YEAR,
    VERTEBRAL_FRACTURE,
    BETA_BLOCKER,
    SURGEON_RELEASED
}
