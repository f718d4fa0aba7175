package org.homestretch.print.sheet.log;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.exercise.Dose;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.words.Words;
import org.homestretch.program.Prescription;
import org.homestretch.program.SheetFacts;
import org.homestretch.program.SheetOrder;

/** What a log asks for: the exercises of its program, the pains its patient has, the minutes walked. */
final class LogRows {

    private static final int DAYS = 7;

    /** For more times a day their number is written. */
    private static final int MOST_DOTS = 5;

    /**
     * One row.
     *
     * @param dots how many times a day; none where a number is written
     * @param last whether rows of another kind follow
     */
    record Row(String name, List<Run> how, int dots, boolean last) {}

    private LogRows() {}

    /** The names are those of the sheet, in its order. */
    static List<Row> of(SheetOrder order, List<String> names, Words words) {
        List<Row> rows = new ArrayList<>();
        for (Prescription one : order.inOrder()) {
            String name = (rows.size() + 1) + " " + names.get(rows.size());
            rows.add(exercise(name, one.dose(), words, rows.size() == names.size() - 1));
        }
        pains(order.facts()).forEach(pain -> rows.add(asked(pain, "log.number", words)));
        rows.add(asked("log.minutes", "log.minutes.how", words));
        return rows;
    }

    private static Row exercise(String name, Dose dose, Words words, boolean last) {
        boolean written = dose.timesADay() > MOST_DOTS;
        List<String> how = written ? List.of(words.say("log.write", dose.timesADay())) : often(dose, words);
        return new Row(name, how.stream().map(Run::plain).toList(), written ? 0 : dose.timesADay(), last);
    }

    private static Row asked(String what, String how, Words words) {
        return new Row(words.say(what), List.of(Run.plain(words.say(how))), 0, false);
    }

    /** In parts that each stay on one line. */
    private static List<String> often(Dose dose, Words words) {
        String day = dose.timesADay() < 3
                ? words.say("log.day." + dose.timesADay())
                : words.count("dose.day.more", dose.timesADay());
        String week = words.count("dose.week", dose.daysAWeek());
        if (dose.daysAWeek() == DAYS) {
            return List.of(day);
        }
        return dose.timesADay() == 1 ? List.of(week) : List.of(day + ",", week);
    }

    private static List<String> pains(SheetFacts facts) {
        List<String> pains = new ArrayList<>();
        if (facts.legHurts()) {
            pains.add("log.leg");
        }
        if (facts.backHurts()) {
            pains.add("log.back");
        }
        return pains.isEmpty() ? List.of("log.any") : pains;
    }
}
