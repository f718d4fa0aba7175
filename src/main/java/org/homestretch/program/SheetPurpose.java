package org.homestretch.program;

import org.homestretch.basics.Coded;

/** What a sheet is for: the patient's program, or the few easy days of a flare-up beside it. */
public enum SheetPurpose implements Coded {
    PROGRAM,
    FLARE_UP
}
