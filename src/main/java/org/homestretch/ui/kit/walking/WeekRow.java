package org.homestretch.ui.kit.walking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.walking.Bout;
import org.homestretch.progress.Adherence;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.control.Stepper;

/** One week of a plan: when, on how many days, how long each time, how much that is, and what became of it. */
final class WeekRow extends FlowPane {

    private static final RoomWords WORDS = RoomWords.of(WeekRow.class);

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final int WEEK_DAYS = 7;

    private final Stepper days;
    private final Stepper minutes;
    private final Stepper times;

    WeekRow(PlanModel model, PlanWeeks weeks, PlanWeeks.Week week) {
        int place = week.place();
        LocalDate today = model.today();
        Bout bout = week.bout();
        days = new Stepper(WORDS.say("week.days", place + 1));
        minutes = new Stepper(WORDS.say("week.minutes", place + 1));
        times = new Stepper(WORDS.say("week.times", place + 1));
        TopLine.days(days, bout.days());
        TopLine.minutes(minutes, bout.minutes());
        TopLine.times(times, bout.times());
        days.onStep(now -> step(now, Bout.EVERY_DAY, () -> model.week(place, bout.onDays(now))));
        minutes.onStep(now -> step(now, Bout.LONGEST, () -> model.week(place, bout.lasting(now))));
        times.onStep(now -> step(now, Bout.MOST_TIMES, () -> model.week(place, bout.oftenADay(now))));
        getStyleClass().add("week-row");
        pseudoClassStateChanged(NOW, place == weeks.now());
        boolean over = weeks.over(place, today);
        cells().forEach(cell -> cell.setDisable(over));
        var name = label(WORDS.say("week", place + 1), "small13", place == weeks.now() ? "strong" : "medium");
        var when = label(Dates.near(week.begins(), today), "small13", "muted", "week-when");
        var total = label(WORDS.say("minutes", bout.aWeek()), "small13", "strong", "week-total");
        getChildren().setAll(name, when, days, minutes, times, total, more(week), mark(weeks, week));
        remark(week).ifPresent(words -> getChildren().add(label(words, "small13")));
    }

    /** What can be stepped, from left to right: days, minutes at a time, times a day. */
    List<Stepper> cells() {
        return List.of(days, minutes, times);
    }

    private static void step(int now, int most, Runnable act) {
        if (now >= 1 && now <= most) {
            act.run();
        }
    }

    private static Label more(PlanWeeks.Week week) {
        long percent = week.more();
        String words = percent > 0 ? "+" + percent + "%" : percent < 0 ? "\u2212" + -percent + "%" : "";
        return label(words, "small13", "muted", "week-more");
    }

    /** A dot beside what was set by hand. */
    private static Label mark(PlanWeeks weeks, PlanWeeks.Week week) {
        boolean byHand = weeks.plan().weeks().get(week.place()).byHand();
        var mark = label(byHand ? "\u25cf" : "", "caption", "accent", "week-mark");
        mark.setAccessibleText(byHand ? WORDS.say("by.hand") : "");
        return mark;
    }

    /** What the log tells of it, else how it differs where that is not only more minutes. */
    private static Optional<String> remark(PlanWeeks.Week week) {
        return week.log()
                .map(log -> done(week, log))
                .or(() -> Optional.of(week).filter(PlanWeeks.Week::joins).map(one -> WORDS.say("joins")))
                .or(() -> Optional.of(week)
                        .filter(PlanWeeks.Week::spreads)
                        .map(one -> WORDS.count(
                                "spreads", one.bout().days() - one.before().days())));
    }

    private static String done(PlanWeeks.Week week, Adherence.Week log) {
        int done = Math.min(log.done(), week.bout().days());
        return log.outOf() == WEEK_DAYS
                ? WORDS.say("done", done, week.bout().days())
                : WORDS.count("done.so.far", log.outOf(), done, week.bout().days());
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
