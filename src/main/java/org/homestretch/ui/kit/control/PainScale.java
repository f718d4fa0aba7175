package org.homestretch.ui.kit.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.Keystroke;
import org.homestretch.ui.kit.focus.OneTabStop;

/** The 0 to 10 scale: a click, a digit or the arrows set it, Delete or a click on the score takes it away. */
public final class PainScale extends HBox {

    private static final int WORST = 10;
    /** How long a 1 may still become a 10. */
    private static final long TEN_WITHIN_NANOS = 400_000_000;

    private final ObjectProperty<Optional<PainScore>> value = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final List<ToggleButton> buttons;
    private final ToggleGroup group;
    private long oneTypedAt = System.nanoTime() - TEN_WITHIN_NANOS;

    public PainScale() {
        getStyleClass().add("pain-scale");
        buttons = IntStream.rangeClosed(0, WORST).mapToObj(this::button).toList();
        buttons.getLast().getStyleClass().add("last");
        getChildren().setAll(buttons);
        group = OneTabStop.of(this, buttons);
        group.selectedToggleProperty().subscribe(this::chosen);
        value.subscribe(this::select);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public ObjectProperty<Optional<PainScore>> valueProperty() {
        return value;
    }

    /** What is rated, for screen readers: each button is read as "name, score". */
    public StringProperty nameProperty() {
        return name;
    }

    public String getName() {
        return name.get();
    }

    public void setName(String words) {
        name.set(words);
    }

    /** Gives the keys to where the tab key stops; says whether it could. */
    public boolean takeKeys() {
        return buttons.stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .filter(Focus::give)
                .isPresent();
    }

    private ToggleButton button(int points) {
        var button = new ToggleButton(Integer.toString(points));
        button.accessibleTextProperty().bind(name.map(called -> called + ", " + points));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void chosen(Toggle toggle) {
        int place = toggle == null ? -1 : buttons.indexOf(toggle);
        value.set(place < 0 ? Optional.empty() : Optional.of(PainScore.of(place)));
    }

    private void select() {
        group.selectToggle(value.get().map(score -> buttons.get(score.points())).orElse(null));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        OptionalInt digit = Keystroke.digit(event);
        KeyCode key = event.getCode();
        if (digit.isPresent()) {
            typed(digit.getAsInt());
            event.consume();
        } else if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
            value.set(Optional.empty());
            event.consume();
        }
    }

    private void typed(int digit) {
        long now = System.nanoTime();
        boolean ten = digit == 0 && now - oneTypedAt < TEN_WITHIN_NANOS;
        int points = ten ? WORST : digit;
        value.set(Optional.of(PainScore.of(points)));
        buttons.get(points).requestFocus();
        oneTypedAt = digit == 1 ? now : now - TEN_WITHIN_NANOS;
    }
}
