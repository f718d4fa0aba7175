package org.homestretch.ui.kit.walking;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.program.walking.Week;
import org.homestretch.ui.kit.control.Dates;

/** One week of a plan: when, on how many days, how long each time, how much that is, and a bar of it. */
final class WeekRow extends HBox {

    private static final RoomWords WORDS = RoomWords.of(WeekRow.class);

    private static final double BAR = 70;
    private static final int WHOLE = 100;

    private final Stepper days;
    private final Stepper minutes;
    private final int place;

    WeekRow(PlanModel model, WalkingPlan plan, int place) {
        this.place = place;
        Week week = plan.weeks().get(place);
        Bout bout = week.bout();
        days = new Stepper(WORDS.say("week.days", place + 1));
        minutes = new Stepper(WORDS.say("week.minutes", place + 1));
        days.show(bout.days(), WORDS.count("days", bout.days()));
        minutes.show(bout.minutes(), WORDS.say("minutes", bout.minutes()));
        days.onStep(now -> step(now, Bout.EVERY_DAY, () -> model.week(place, new Bout(bout.minutes(), now))));
        minutes.onStep(now -> step(now, Bout.LONGEST, () -> model.week(place, new Bout(now, bout.days()))));
        getStyleClass().add("week-row");
        boolean over = place < plan.over(model.today());
        setDisable(over);
        var name = label(WORDS.say("week", place + 1), "small13", place == model.week() ? "strong" : "medium");
        var when = label(Dates.near(plan.begins(place), model.today()), "caption", "muted");
        getChildren().setAll(name, when, days, minutes, total(plan, place), bar(plan, bout), more(plan, place));
        if (week.byHand()) {
            getChildren().add(label("●", "caption", "accent"));
        }
    }

    int place() {
        return place;
    }

    /** The one that changes minutes, or days. */
    Stepper stepper(boolean ofDays) {
        return ofDays ? days : minutes;
    }

    private static void step(int now, int most, Runnable act) {
        if (now >= 1 && now <= most) {
            act.run();
        }
    }

    private static Label total(WalkingPlan plan, int place) {
        var total = label(WORDS.say("minutes", plan.weeks().get(place).bout().aWeek()), "small13", "strong");
        total.getStyleClass().add("week-total");
        return total;
    }

    private static Label more(WalkingPlan plan, int place) {
        int now = plan.weeks().get(place).bout().aWeek();
        int before = place == 0 ? now : plan.weeks().get(place - 1).bout().aWeek();
        long percent = Math.round((double) WHOLE * (now - before) / before);
        String words = percent > 0 ? "+" + percent + "%" : percent < 0 ? "\u2212" + -percent + "%" : "";
        return label(words, "caption", "muted");
    }

    private static HBox bar(WalkingPlan plan, Bout bout) {
        double share = (double) bout.aWeek()
                / plan.weeks().stream()
                        .mapToInt(one -> one.bout().aWeek())
                        .max()
                        .orElse(1);
        var bar = new Region();
        bar.getStyleClass().add("week-bar");
        bar.setPrefWidth(BAR * share);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var box = new HBox(bar, rest);
        box.getStyleClass().add("week-bar-box");
        return box;
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
