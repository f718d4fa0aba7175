package org.homestretch.program;

import org.homestretch.basics.Coded;

/** What a sheet is for: the patient's program, or the few easy days of a flare-up beside it. */
public enum SheetPurpose implements Coded {
    PROGRAM("sheet of program"),
    FLARE_UP("flare-up sheet beside program");

    private final String words;

    SheetPurpose(String words) {
        this.words = words;
    }

    /** As the journal names it, before the program's number. */
    public String words() {
        return words;
    }
}
