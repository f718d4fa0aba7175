package org.homestretch.ui.patient.exam;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.FollowFocus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.Room;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.patient.record.Ties;

/** The examination over the record: its head, its parts one under the other, and at the side where it hurts and what follows. */
public final class ExamController {

    private static final RoomWords WORDS = RoomWords.of(ExamController.class);

    /** A key, and under which name the words say what it does. */
    private static final List<String> KEYS = List.of(
            "0 5:power",
            "N R A B:mark",
            "Shift N:row",
            "Del:untested",
            "C P O:movement",
            "1 2 3:brush",
            "Space:paint",
            "Ctrl Shift N:rest",
            "Ctrl Shift D:same",
            "Esc:record");

    private final ExamModel model;
    private final Runnable toTheScreen;
    private final NerveTable table;

    @FXML
    private VBox examRoot;

    @FXML
    private Button back;

    @FXML
    private Label when;

    @FXML
    private Label last;

    @FXML
    private Button sameAsLast;

    @FXML
    private Button restNormal;

    @FXML
    private HBox urgent;

    @FXML
    private Label urgentWords;

    @FXML
    private Button toScreen;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox parts;

    @FXML
    private StackPane nervesPlace;

    @FXML
    private Label summary;

    @FXML
    private ScrollPane side;

    @FXML
    private VBox sideParts;

    /** The banner leads to the red-flag screen of the record. */
    public ExamController(ExamModel model, Runnable toTheScreen) {
        this.model = model;
        this.toTheScreen = toTheScreen;
        table = new NerveTable(model.nerves);
    }

    @FXML
    private void initialize() {
        back.setOnAction(pressed -> model.close());
        when.textProperty().bind(model.when());
        last.textProperty().bind(model.lastInWords());
        model.lastInWords().subscribe(words -> last.setTooltip(new Tooltip(words)));
        sameAsLast.setOnAction(pressed -> model.sameAsLast());
        Ties.show(sameAsLast, model.hasLast());
        restNormal.setOnAction(pressed -> model.nerves.restNormal());
        Ties.show(urgent, model.urgent().map(words -> !words.isEmpty()));
        urgentWords.textProperty().bind(model.urgent());
        toScreen.setOnAction(pressed -> toTheScreen.run());
        summary.textProperty().bind(model.nerves.summary());
        Ties.show(summary, model.nerves.summary().map(words -> !words.isEmpty()));
        model.nerves.word().subscribe(word -> NerveTable.style(summary, word));
        nervesPlace.getChildren().setAll(table);
        parts.getChildren().addFirst(Fxml.viewOf(new SurgeryController(model.surgery)));
        parts.getChildren().add(Fxml.viewOf(new LegTestsController(model.legs)));
        parts.getChildren().add(Fxml.viewOf(new MovementsController(model.movements)));
        sideParts.getChildren().add(Fxml.viewOf(new BodyController(model.body)));
        sideParts.getChildren().add(Fxml.viewOf(new FollowsController(model)));
        FollowFocus.in(scroll);
        model.nerves.at().subscribe((before, now) -> FollowFocus.bringIntoSight(scroll, table.cell()));
        examRoot.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        Room.around(examRoot).subscribe(this::place);
    }

    /** Where the window is too narrow for two columns, what stands at the side stands below. */
    private void place(Room room) {
        boolean below = room.under(Room.USUAL);
        Ties.set(side, !below);
        if (below && !parts.getChildren().contains(sideParts)) {
            side.setContent(null);
            parts.getChildren().add(sideParts);
        } else if (!below && side.getContent() != sideParts) {
            parts.getChildren().remove(sideParts);
            side.setContent(sideParts);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
        }
    }

    /** To the table of the nerves, which one comes here for. */
    public boolean takeKeys() {
        boolean taken = Focus.give(table);
        scroll.setVvalue(0);
        return taken;
    }

    public List<Stop> stops() {
        var main = new Stop(scroll, this::takeKeys);
        return side.isVisible()
                ? List.of(main, new Stop(side, () -> Focus.giveFirst(sideParts)))
                : List.of(main, new Stop(sideParts, () -> Focus.giveFirst(sideParts)));
    }

    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(
                KeyCombination.valueOf("Shortcut+Shift+N"), model.nerves::restNormal,
                KeyCombination.valueOf("Shortcut+Shift+D"), model::sameAsLast);
    }

    public List<KeyHint> keys() {
        return KEYS.stream()
                .map(key -> key.split(":"))
                .map(key -> new KeyHint(key[0], WORDS.say("keys.exam." + key[1])))
                .toList();
    }
}
