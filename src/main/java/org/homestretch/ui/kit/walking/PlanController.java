package org.homestretch.ui.kit.walking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.FollowFocus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.layout.Stop;

/** The plan by weeks over the program: its head, its top line, the chart and the weeks, and beside them what the patient reads. */
public final class PlanController {

    private static final RoomWords WORDS = RoomWords.of(PlanController.class);

    private final PlanModel model;
    private final TopLine topLine;
    private final PlanChart chart = new PlanChart();
    private final WeekTable table;
    private final PlanCard card = new PlanCard();
    private final PlanSays says = new PlanSays();

    @FXML
    private VBox planRoot;

    @FXML
    private Label title;

    @FXML
    private Label extent;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuButton anew;

    @FXML
    private Button savePlan;

    @FXML
    private Button printPlan;

    @FXML
    private PaneRow panes;

    @FXML
    private RoomPane readPane;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane topPlace;

    @FXML
    private Label told;

    @FXML
    private StackPane chartPlace;

    @FXML
    private StackPane weeksPlace;

    @FXML
    private VBox reads;

    @FXML
    private Label whoReads;

    @FXML
    private Segments<Language> language;

    @FXML
    private StackPane cardPlace;

    @FXML
    private StackPane saysPlace;

    public PlanController(PlanModel model) {
        this.model = model;
        topLine = new TopLine(model);
        table = new WeekTable(model);
    }

    @FXML
    private void initialize() {
        planRoot.visibleProperty().bind(model.isOpen());
        planRoot.managedProperty().bind(planRoot.visibleProperty());
        planRoot.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        topPlace.getChildren().setAll(topLine);
        chartPlace.getChildren().setAll(chart);
        weeksPlace.getChildren().setAll(table);
        cardPlace.getChildren().setAll(card);
        saysPlace.getChildren().setAll(says);
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        undo.disableProperty().bind(model.steps().canUndo().not());
        redo.disableProperty().bind(model.steps().canRedo().not());
        undo.setOnAction(pressed -> model.undo());
        redo.setOnAction(pressed -> model.redo());
        anew.setOnShowing(opening -> anew.getItems().setAll(fromRecord(), fromWeek()));
        anew.getItems().setAll(fromRecord());
        List.of(printPlan, savePlan).forEach(button -> Busy.show(button, model.busy()));
        language.offer(Language.offered(), Language::words);
        language.valueProperty().bindBidirectional(model.language());
        FollowFocus.in(scroll);
        model.plan().subscribe(plan -> plan.ifPresent(this::show));
        model.language().subscribe(other -> model.words().ifPresent(card::show));
    }

    @FXML
    private void back() {
        model.close();
    }

    @FXML
    private void hold() {
        model.hold(table.place());
    }

    @FXML
    private void easeOff() {
        model.easeOff(table.place());
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void save() {
        model.saveAsPdf();
    }

    /** To the week that is on; says whether the plan is open. */
    public boolean takeKeys() {
        return model.isOpen().get() && table.takeKeys();
    }

    /** Where F6 stops: the plan, and what the patient reads. */
    public List<Stop> stops() {
        return List.of(
                new Stop(scroll, this::takeKeys),
                new Stop(readPane, () -> readPane.isVisible() && Focus.giveFirst(reads)));
    }

    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(
                KeyCombination.valueOf("Shortcut+P"), model::print,
                KeyCombination.valueOf("Shortcut+S"), model::saveAsPdf,
                KeyCombination.valueOf("F8"), () -> panes.turn(readPane));
    }

    public List<KeyHint> keys() {
        return List.of(
                hint("↑ ↓", "week"),
                hint("← →", "cell"),
                hint("+ -", "step"),
                hint("H", "hold"),
                hint("E", "ease"),
                hint("Ctrl P", "print"),
                hint("Ctrl S", "save"),
                hint("F8", "reads"),
                hint("Esc", "program"));
    }

    private void show(WalkingPlan plan) {
        Optional<PlanWeeks> weeks = model.weeks();
        title.setText(WORDS.say("title." + plan.activity().code()));
        extent.setText(WORDS.say("week.of", model.week() + 1, plan.weeks().size()));
        whoReads.setText(WORDS.say(
                "reads.who", model.patient().map(one -> one.name().called()).orElse("")));
        topLine.show(plan);
        weeks.ifPresent(chart::show);
        weeks.ifPresent(table::show);
        model.words().ifPresent(card::show);
        model.advice().ifPresent(says::show);
    }

    /** The letters act wherever the keys are, for nothing is typed here. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case H -> hold();
            case E -> easeOff();
            case ESCAPE -> {
                if (anew.isShowing()) {
                    return;
                }
                back();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private MenuItem fromRecord() {
        return item(WORDS.say("anew.record"), model::anew);
    }

    private MenuItem fromWeek() {
        return item(WORDS.say("anew.week", table.place() + 1), () -> model.anewFrom(table.place()));
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(chosen -> act.run());
        return item;
    }

    private static KeyHint hint(String keys, String what) {
        return new KeyHint(keys, WORDS.say("keys.plan." + what));
    }
}
