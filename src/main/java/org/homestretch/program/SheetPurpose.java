package org.homestretch.program;

/** What a sheet is for: the patient's program, or the few easy days of a flare-up beside it. */
public enum SheetPurpose {
    PROGRAM,
    FLARE_UP
}
