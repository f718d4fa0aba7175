package org.homestretch.vault;

import org.homestretch.basics.Coded;

/** What a person who can unlock the clinic is there for. */
public enum Role implements Coded {
    OWNER,
    CLINICIAN,
    FRONT_DESK
}
