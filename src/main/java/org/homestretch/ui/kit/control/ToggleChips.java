package org.homestretch.ui.kit.control;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.homestretch.ui.kit.focus.Face;

/** Chips to press, any number of them: one tab stop, Left and Right go from chip to chip, Space presses. */
public final class ToggleChips<T> extends FlowPane {

    private List<ToggleButton> chips = List.of();

    /** What a chip says in a few words, what is read aloud, and how it is drawn. */
    public record Face(String words, String spoken, String style) {}

    public ToggleChips() {
        getStyleClass().add("toggle-chips");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Offers these in this order, and says which was pressed or let go. */
    public void offer(List<T> choices, Function<T, Face> face, BiConsumer<T, Boolean> pressed) {
        chips = choices.stream()
                .map(choice -> chip(choice, face.apply(choice), pressed))
                .toList();
        getChildren().setAll(chips);
        stopAt(chips.getFirst());
    }

    /** Presses those that are so, and lets the others go. */
    @SuppressWarnings("unchecked")
    public void show(Predicate<T> so) {
        chips.forEach(chip -> chip.setSelected(so.test((T) chip.getUserData())));
    }

    private ToggleButton chip(T choice, Face face, BiConsumer<T, Boolean> pressed) {
        var chip = new ToggleButton(face.words());
        chip.setUserData(choice);
        chip.getStyleClass().addAll("chip", face.style());
        chip.setAccessibleText(face.spoken());
        chip.setTooltip(new Tooltip(face.spoken()));
        chip.setOnAction(event -> pressed.accept(choice, chip.isSelected()));
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(chip);
            }
        });
        return chip;
    }

    private void stopAt(ToggleButton stop) {
        chips.forEach(chip -> chip.setFocusTraversable(chip == stop));
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int now = chips.indexOf(event.getTarget());
        if (step != 0 && now >= 0) {
            chips.get(Math.clamp(now + step, 0, chips.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
