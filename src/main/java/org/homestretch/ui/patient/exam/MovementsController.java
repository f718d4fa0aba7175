package org.homestretch.ui.patient.exam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.PainPoint;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.Shift;
import org.homestretch.ui.kit.layout.Segments;

/** The repeated movements, a row each: what it did, and the lowest point of the pain before and after. */
final class MovementsController {

    private static final RoomWords WORDS = RoomWords.of(MovementsController.class);

    private final MovementsModel model;

    @FXML
    private GridPane movementRows;

    @FXML
    private Segments<Shift> shift;

    MovementsController(MovementsModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        shift.offer(
                List.of(Shift.values()),
                one -> one == Shift.NOT_TESTED ? WORDS.say("nerve.none") : one.words(),
                Shift::words);
        shift.valueProperty().bindBidirectional(model.shift.value());
        for (Movement movement : Movement.values()) {
            movementRows.addRow(movement.ordinal(), name(movement), responses(movement), points(movement));
        }
    }

    private static Node name(Movement movement) {
        var name = new Label(movement.words());
        name.getStyleClass().add("medium");
        var how = new Label(WORDS.say("movements.how." + movement.code()));
        how.getStyleClass().addAll("caption", "muted");
        var both = new VBox(name, how);
        both.getStyleClass().add("movement-name");
        return both;
    }

    private Segments<Response> responses(Movement movement) {
        var segments = new Segments<Response>();
        segments.getStyleClass().add("responses");
        segments.setName(movement.words());
        segments.offer(
                List.of(Response.values()),
                one -> one == Response.NOT_TESTED ? WORDS.say("nerve.none") : one.words(),
                Response::words);
        segments.valueProperty()
                .bindBidirectional(model.row(movement).response().value());
        segments.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(movement, event));
        segments.addEventHandler(KeyEvent.KEY_PRESSED, event -> cleared(movement, event));
        segments.focusWithinProperty().subscribe(model::enter);
        return segments;
    }

    private void typed(Movement movement, KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && model.letter(movement, event.getCharacter())) {
            event.consume();
        }
    }

    private void cleared(Movement movement, KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.clear(movement);
        }
    }

    private Node points(Movement movement) {
        var row = model.row(movement);
        var arrow = new Label("→");
        arrow.getStyleClass().add("muted");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(
                points("movements.before.said", movement, row.before().value()),
                arrow,
                points("movements.after.said", movement, row.after().value()));
        both.getStyleClass().add("movement-points");
        return both;
    }

    private static ComboBox<Optional<PainPoint>> points(
            String said, Movement movement, ObjectProperty<Optional<PainPoint>> value) {
        var box = new ComboBox<Optional<PainPoint>>();
        box.setAccessibleText(WORDS.say(said, movement.words()));
        box.getItems().add(Optional.empty());
        Stream.of(PainPoint.values()).map(Optional::of).forEach(box.getItems()::add);
        box.setConverter(new InWords());
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** A point of the pain as its box shows it. */
    private static final class InWords extends StringConverter<Optional<PainPoint>> {

        @Override
        public String toString(Optional<PainPoint> point) {
            return point == null ? "" : point.map(PainPoint::words).orElseGet(() -> WORDS.say("nerve.none"));
        }

        @Override
        public Optional<PainPoint> fromString(String words) {
            return Stream.of(PainPoint.values())
                    .filter(point -> point.words().equals(words))
                    .findFirst();
        }
    }
}
