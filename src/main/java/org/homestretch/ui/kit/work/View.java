package org.homestretch.ui.kit.work;

/** A view the rail leads to. */
public enum View {
    PATIENTS,
    PROGRAM,
    PROGRESS,
    LIBRARY,
    SETTINGS
}
