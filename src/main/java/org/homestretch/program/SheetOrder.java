package org.homestretch.program;

import java.time.LocalDate;
import java.util.Optional;

/** All that is needed to make one take-home sheet. */
public record SheetOrder(
        Letterhead letterhead, String patient, String clinician, LocalDate date, Program program, SheetStyle style) {

    public Optional<LocalDate> nextVisit() {
        return program.review();
    }
}
