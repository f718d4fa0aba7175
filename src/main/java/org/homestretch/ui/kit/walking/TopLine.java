package org.homestretch.ui.kit.walking;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.ui.kit.control.Stepper;
import org.homestretch.ui.kit.layout.Segments;

/** What a plan is made from: the kind, from what to what, and what no single time may pass. */
final class TopLine extends FlowPane {

    private static final RoomWords WORDS = RoomWords.of(TopLine.class);

    private final PlanModel model;
    private final Segments<Activity> activity = new Segments<>();
    private final Stepper fromMinutes = new Stepper(WORDS.say("from.minutes"));
    private final Stepper fromDays = new Stepper(WORDS.say("from.days"));
    private final Stepper toMinutes = new Stepper(WORDS.say("to.minutes"));
    private final Stepper toDays = new Stepper(WORDS.say("to.days"));
    private final Stepper ceiling = new Stepper(WORDS.say("ceiling.minutes"));
    private final Stepper extent = new Stepper(WORDS.say("extent.weeks"));

    TopLine(PlanModel model) {
        this.model = model;
        getStyleClass().add("plan-top");
        activity.setName(WORDS.say("activity"));
        activity.offer(List.of(Activity.values()), Activity::words);
        activity.valueProperty().subscribe((before, now) -> model.doing(now));
        getChildren()
                .setAll(
                        field("activity", activity),
                        field("from", fromMinutes, on(), fromDays),
                        field("to", toMinutes, on(), toDays),
                        field("extent", extent),
                        field("ceiling", ceiling));
        fromMinutes.onStep(now -> model.from(target().from().lasting(within(now, Bout.LONGEST))));
        fromDays.onStep(now -> model.from(target().from().onDays(within(now, Bout.EVERY_DAY))));
        toMinutes.onStep(now -> model.goal(target().goal().lasting(within(now, Bout.LONGEST))));
        toDays.onStep(now -> model.goal(target().goal().onDays(within(now, Bout.EVERY_DAY))));
        ceiling.onStep(model::ceiling);
        extent.onStep(model::weeks);
    }

    void show(WalkingPlan plan) {
        Target target = plan.target();
        activity.valueProperty().set(plan.activity());
        minutes(fromMinutes, target.from().minutes());
        days(fromDays, target.from().days());
        minutes(toMinutes, target.goal().minutes());
        days(toDays, target.goal().days());
        minutes(ceiling, target.ceiling());
        int weeks = plan.weeks().size();
        extent.show(weeks, WORDS.count("weeks", weeks));
    }

    static void minutes(Stepper stepper, int now) {
        stepper.show(now, WORDS.say("minutes", now));
    }

    static void days(Stepper stepper, int now) {
        stepper.show(now, WORDS.count("days", now));
    }

    static void times(Stepper stepper, int now) {
        stepper.show(now, WORDS.count("times", now));
    }

    private Target target() {
        return model.plan().get().orElseThrow().target();
    }

    private static int within(int now, int most) {
        return Math.clamp(now, 1, most);
    }

    private static Label on() {
        var on = new Label(WORDS.say("on"));
        on.getStyleClass().addAll("small13", "muted");
        return on;
    }

    private static Node field(String key, Node... parts) {
        var name = new Label(WORDS.say(key));
        name.getStyleClass().add("field-label");
        var line = new HBox(parts);
        line.getStyleClass().add("plan-field");
        return new VBox(name, line);
    }
}
