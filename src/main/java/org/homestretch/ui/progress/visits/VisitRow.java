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
public record VisitRow(Visit visit, int number, String date, String program, When when) {

    private static final RoomWords WORDS = RoomWords.of(VisitRow.class);

    /** Of today, of this episode, or from before it, which figures and charts leave out. */
    public enum When {
        TODAY,
        EPISODE,
        EARLIER
    }

    /** The rows of a record, newest first. */
    public static List<VisitRow> of(Chart chart, Desk desk) {
        LocalDate day = desk.today();
        ProgramMarks programs = ProgramMarks.of(chart, desk);
        int earlier = chart.earlierVisits().size();
        List<VisitRow> rows = new ArrayList<>();
        for (Visit visit : chart.visits()) {
            boolean today = visit.date().equals(day);
            String program = today ? programs.today(day) : programs.on(visit.date());
            When when = rows.size() < earlier ? When.EARLIER : today ? When.TODAY : When.EPISODE;
            rows.addFirst(new VisitRow(visit, rows.size() + 1, Days.seenOn(visit.date(), day), program, when));
        }
        return rows;
    }

    public String words() {
        return switch (when) {
            case TODAY -> WORDS.say("visit.today", number);
            case EPISODE -> Integer.toString(number);
            case EARLIER -> WORDS.say("visit.earlier", number);
        };
    }

    /** That rows of before this episode are in no figure; nothing where there are none. */
    public static String earlier(Chart chart, Desk desk) {
        int count = chart.earlierVisits().size();
        return chart.episode()
                .diagnosis()
                .onset()
                .filter(began -> count > 0)
                .map(began -> WORDS.count("earlier", count, Days.seenOn(began, desk.today())))
                .orElse("");
    }

    /** {@code 10 of 14} */
    public static String count(ExerciseDays log) {
        return WORDS.say("count", log.count(), log.outOf());
    }
}
