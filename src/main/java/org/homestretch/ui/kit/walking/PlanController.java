package org.homestretch.ui.kit.walking;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.ui.kit.control.Bubble;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.FollowFocus;
import org.homestretch.ui.kit.layout.Segments;

/** The plan by weeks in a popover: its top line, its weeks, hold and ease off, and the way to paper. */
public final class PlanController {

    private static final RoomWords WORDS = RoomWords.of(PlanController.class);

    /** Nine weeks, as the usual plan has; of a longer one the rest is scrolled to. */
    private static final double MOST_HEIGHT = 316;

    private final PlanModel model;
    private final Bubble bubble;
    private final Stepper fromMinutes = new Stepper(WORDS.say("from.minutes"));
    private final Stepper fromDays = new Stepper(WORDS.say("from.days"));
    private final Stepper toMinutes = new Stepper(WORDS.say("to.minutes"));
    private final Stepper toDays = new Stepper(WORDS.say("to.days"));
    private final Stepper ceiling = new Stepper(WORDS.say("ceiling.minutes"));

    @FXML
    private Segments<Activity> activity;

    @FXML
    private Label extent;

    @FXML
    private FlowPane topLine;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox weeks;

    @FXML
    private Label told;

    @FXML
    private Button savePlan;

    @FXML
    private Button printPlan;

    public PlanController(PlanModel model) {
        this.model = model;
        Parent view = Fxml.viewOf(this);
        bubble = new Bubble(view);
    }

    /** To the week that is on. */
    public void openAt(Node owner) {
        model.begin();
        bubble.openAt(owner, () -> take(model.week(), false));
    }

    @FXML
    private void initialize() {
        activity.offer(List.of(Activity.values()), Activity::words);
        activity.valueProperty().subscribe((before, now) -> model.doing(now));
        topLine.getChildren()
                .setAll(
                        field("from", fromMinutes, fromDays),
                        field("to", toMinutes, toDays),
                        field("ceiling", ceiling));
        fromMinutes.onStep(now -> model.from(bout(now, target().from().days())));
        fromDays.onStep(now -> model.from(bout(target().from().minutes(), now)));
        toMinutes.onStep(now -> model.goal(bout(now, target().goal().days())));
        toDays.onStep(now -> model.goal(bout(target().goal().minutes(), now)));
        ceiling.onStep(model::ceiling);
        told.textProperty().bind(model.told());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        List.of(savePlan, printPlan).forEach(button -> button.disableProperty().bind(model.busy()));
        weeks.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FollowFocus.in(scroll);
        scroll.prefViewportHeightProperty().bind(Bindings.min(MOST_HEIGHT, weeks.heightProperty()));
        model.plan().subscribe(plan -> plan.ifPresent(this::show));
    }

    @FXML
    private void hold() {
        model.hold(place());
    }

    @FXML
    private void easeOff() {
        model.easeOff(place());
    }

    @FXML
    private void anew() {
        model.anew();
    }

    @FXML
    private void print() {
        bubble.close();
        model.print();
    }

    @FXML
    private void save() {
        bubble.close();
        model.saveAsPdf();
    }

    /** The week with the keys, else the one that is on. */
    private int place() {
        return rows().stream()
                .filter(Focus::isIn)
                .map(WeekRow::place)
                .findFirst()
                .orElseGet(model::week);
    }

    private void show(WalkingPlan plan) {
        int held = rows().stream().map(Focus::isIn).toList().indexOf(true);
        boolean ofDays = held >= 0 && rows().get(held).stepper(true).isFocused();
        Target target = plan.target();
        activity.valueProperty().set(plan.activity());
        fromMinutes.show(
                target.from().minutes(), WORDS.say("minutes", target.from().minutes()));
        fromDays.show(target.from().days(), WORDS.count("days", target.from().days()));
        toMinutes.show(
                target.goal().minutes(), WORDS.say("minutes", target.goal().minutes()));
        toDays.show(target.goal().days(), WORDS.count("days", target.goal().days()));
        ceiling.show(target.ceiling(), WORDS.say("minutes", target.ceiling()));
        extent.setText(WORDS.count("in.weeks", plan.weeks().size()));
        weeks.getChildren()
                .setAll(IntStream.range(0, plan.weeks().size())
                        .mapToObj(place -> new WeekRow(model, plan, place))
                        .toList());
        if (held >= 0) {
            take(held, ofDays);
        }
    }

    private void take(int place, boolean ofDays) {
        List<WeekRow> rows = rows();
        if (!rows.isEmpty()) {
            rows.get(Math.clamp(place, 0, rows.size() - 1)).stepper(ofDays).requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        List<WeekRow> rows = rows();
        int now = rows.stream().map(Focus::isIn).toList().indexOf(true);
        boolean ofDays = now >= 0 && rows.get(now).stepper(true).isFocused();
        if (now < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> take(now + 1, ofDays);
            case UP -> take(Math.max(model.plan().get().orElseThrow().over(model.today()), now - 1), ofDays);
            case LEFT -> take(now, true);
            case RIGHT -> take(now, false);
            case H -> model.hold(now);
            case E -> model.easeOff(now);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Target target() {
        return model.plan().get().orElseThrow().target();
    }

    private static Bout bout(int minutes, int days) {
        return new Bout(Math.clamp(minutes, 1, Bout.LONGEST), Math.clamp(days, 1, Bout.EVERY_DAY));
    }

    private static Node field(String key, Stepper... steppers) {
        var name = new Label(WORDS.say(key));
        name.getStyleClass().add("field-label");
        var line = new HBox(6, steppers);
        return new VBox(4, name, line);
    }

    private List<WeekRow> rows() {
        return weeks.getChildren().stream().map(WeekRow.class::cast).toList();
    }
}
