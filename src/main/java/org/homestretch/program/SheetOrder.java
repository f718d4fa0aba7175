package org.homestretch.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.program.log.PaperLog;

/** All that is needed to make one take-home sheet, and what it says to its patient: fixed when a program is printed. */
public record SheetOrder(
        Letterhead letterhead,
        String patient,
        String clinician,
        LocalDate date,
        Program program,
        SheetStyle style,
        SheetPurpose purpose,
        Optional<Program.Printing> told,
        PaperLog log) {

    private static final int EVERY_DAY = 7;

    /** The sheet of a program, its log from the same day and without a code. */
    public SheetOrder(
            Letterhead letterhead,
            String patient,
            String clinician,
            LocalDate date,
            Program program,
            SheetStyle style) {
        this(
                letterhead,
                patient,
                clinician,
                date,
                program,
                style,
                SheetPurpose.PROGRAM,
                program.printing(),
                new PaperLog(date, style.weeks(), Optional.empty()));
    }

    /** The same sheet for the few easy days of a flare-up. */
    public SheetOrder forFlareUp() {
        return new SheetOrder(letterhead, patient, clinician, date, program, style, SheetPurpose.FLARE_UP, told, log);
    }

    /** The same sheet in another style. */
    public SheetOrder styled(SheetStyle other) {
        PaperLog asLong = log.over(other.weeks());
        return new SheetOrder(letterhead, patient, clinician, date, program, other, purpose, told, asLong);
    }

    /** The same sheet under a letterhead. */
    public SheetOrder under(Letterhead head) {
        return new SheetOrder(head, patient, clinician, date, program, style, purpose, told, log);
    }

    /** A draft says what it would if it were printed now, and stays one. */
    public SheetOrder telling(Program asPrinted) {
        return new SheetOrder(letterhead, patient, clinician, date, program, style, purpose, asPrinted.printing(), log);
    }

    /** The same sheet with another log. */
    public SheetOrder logging(PaperLog other) {
        return new SheetOrder(letterhead, patient, clinician, date, program, style, purpose, told, other);
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

    /** What is well done by the log: of the days on which there is something to do. */
    public PaperLog.Goal goal() {
        int daysAWeek = program.prescriptions().stream()
                .mapToInt(one -> one.dose().daysAWeek())
                .max()
                .orElse(EVERY_DAY);
        return log.goal(daysAWeek, facts().goalPercent());
    }
}
