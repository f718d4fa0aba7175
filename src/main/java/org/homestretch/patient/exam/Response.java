package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** What repeating a movement did to the pain. */
public enum Response implements Coded {
    NOT_TESTED,
    CENTRALISED,
    EASED,
    PERIPHERALISED,
    WORSE,
    NO_CHANGE
}
