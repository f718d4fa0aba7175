package org.homestretch.ui.progress.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.graph.ProgramDay;
import org.homestretch.ui.kit.work.Desk;

/** On which day which program was printed, oldest first, and whether a draft is in work. */
public record ProgramMarks(List<ProgramDay> printed, Optional<Program> draft) {

    private static final RoomWords WORDS = RoomWords.of(ProgramMarks.class);

    public static ProgramMarks of(Chart chart, Desk desk) {
        return new ProgramMarks(
                ProgramDay.of(chart, desk.clock().getZone()),
                chart.programs().stream().filter(Program::draft).findFirst());
    }

    /** The day the patient had a first sheet to follow. */
    public Optional<LocalDate> first() {
        return printed.stream().findFirst().map(ProgramDay::day);
    }

    /** The program that was followed on a day, in words: {@code Program 2, printed} on the day it was given. */
    String on(LocalDate day) {
        return printed.reversed().stream()
                .filter(mark -> !mark.day().isAfter(day))
                .findFirst()
                .map(mark -> mark.day().equals(day)
                        ? WORDS.say("program.printed", mark.number())
                        : WORDS.say("program.number", mark.number()))
                .orElse("");
    }

    /** The same for today, when a draft may be on the way. */
    String today(LocalDate day) {
        return draft.map(program -> WORDS.say("program.draft", program.number()))
                .orElseGet(() -> on(day));
    }
}
