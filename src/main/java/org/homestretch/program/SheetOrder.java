package org.homestretch.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that is needed to make one take-home sheet, and what it says to its patient: fixed when a program is printed. */
public record SheetOrder(
        Letterhead letterhead,
        String patient,
        String clinician,
        LocalDate date,
        Program program,
        SheetStyle style,
        SheetPurpose purpose,
        Optional<Program.Printing> told) {

    /** The sheet of a program. */
    public SheetOrder(
            Letterhead letterhead,
            String patient,
            String clinician,
            LocalDate date,
            Program program,
            SheetStyle style) {
        this(letterhead, patient, clinician, date, program, style, SheetPurpose.PROGRAM, program.printing());
    }

    /** The same sheet for the few easy days of a flare-up. */
    public SheetOrder forFlareUp() {
        return new SheetOrder(letterhead, patient, clinician, date, program, style, SheetPurpose.FLARE_UP, told);
    }

    /** The same sheet in another style. */
    public SheetOrder styled(SheetStyle other) {
        return new SheetOrder(letterhead, patient, clinician, date, program, other, purpose, told);
    }

    /** The same sheet under a letterhead. */
    public SheetOrder under(Letterhead head) {
        return new SheetOrder(head, patient, clinician, date, program, style, purpose, told);
    }

    /** A draft says what it would if it were printed now, and stays one. */
    public SheetOrder telling(Program asPrinted) {
        return new SheetOrder(letterhead, patient, clinician, date, program, style, purpose, asPrinted.printing());
    }

    public SheetFacts facts() {
        return told.flatMap(Program.Printing::facts).orElse(SheetFacts.UNKNOWN);
    }

    /** Sentences beside what every sheet says. */
    public List<Reminder> reminders() {
        return told.map(Program.Printing::reminders).orElse(List.of());
    }

    /** What is done at home, in the order of the sheet. */
    public List<Prescription> inOrder() {
        return program.onSheet(facts());
    }

    public Optional<LocalDate> nextVisit() {
        return program.review();
    }
}
