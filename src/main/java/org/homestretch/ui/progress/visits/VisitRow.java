package org.homestretch.ui.progress.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.Desk;

/** One visit as a row of the table: with its number, its day in words and the program followed then. */
public record VisitRow(Visit visit, int number, String date, String program, boolean today) {

    private static final RoomWords WORDS = RoomWords.of(VisitRow.class);

    /** The rows of a record, newest first. */
    public static List<VisitRow> of(Chart chart, Desk desk) {
        LocalDate day = desk.today();
        ProgramMarks programs = ProgramMarks.of(chart, desk);
        List<VisitRow> rows = new ArrayList<>();
        for (Visit visit : chart.visits()) {
            boolean today = visit.date().equals(day);
            String program = today ? programs.today(day) : programs.on(visit.date());
            rows.addFirst(new VisitRow(visit, rows.size() + 1, Days.seenOn(visit.date(), day), program, today));
        }
        return rows;
    }

    public String words() {
        return today ? WORDS.say("visit.today", number) : Integer.toString(number);
    }

    /** {@code 10 of 14} */
    public static String count(ExerciseDays log) {
        return WORDS.say("count", log.count(), log.outOf());
    }
}
