package org.homestretch.program;

import java.time.LocalDate;
import java.util.Optional;

/** All that is needed to make one take-home sheet. */
public record SheetOrder(
        Letterhead letterhead,
        String patient,
        String clinician,
        LocalDate date,
        Program program,
        SheetStyle style,
        SheetPurpose purpose) {

    /** The sheet of a program. */
    public SheetOrder(
            Letterhead letterhead,
            String patient,
            String clinician,
            LocalDate date,
            Program program,
            SheetStyle style) {
        this(letterhead, patient, clinician, date, program, style, SheetPurpose.PROGRAM);
    }

    /** The same sheet for the few easy days of a flare-up. */
    public SheetOrder forFlareUp() {
        return new SheetOrder(letterhead, patient, clinician, date, program, style, SheetPurpose.FLARE_UP);
    }

    /** The same sheet under a letterhead. */
    public SheetOrder under(Letterhead head) {
        return new SheetOrder(head, patient, clinician, date, program, style, purpose);
    }

    public Optional<LocalDate> nextVisit() {
        return program.review();
    }
}
