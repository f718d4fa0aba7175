package org.homestretch.ui.kit;

/** A view the rail leads to. */
public enum Place {
    PATIENTS,
    PROGRAM,
    PROGRESS,
    LIBRARY,
    SETTINGS
}
