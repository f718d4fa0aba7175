package org.homestretch.ui.progress;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.homestretch.progress.Reaction.Sign;

/** The signs as chips to press: one tab stop, Left and Right go from chip to chip, Space presses. */
public final class SignChips extends FlowPane {

    private List<ToggleButton> chips = List.of();

    public SignChips() {
        getStyleClass().add("sign-chips");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Offers all signs in a few words each, and says which was pressed or let go. */
    void offer(Function<Sign, String> words, BiConsumer<Sign, Boolean> noticed) {
        chips = Stream.of(Sign.values())
                .map(sign -> chip(sign, words.apply(sign), noticed))
                .toList();
        getChildren().setAll(chips);
        stopAt(chips.getFirst());
    }

    void show(Set<Sign> noticed) {
        chips.forEach(chip -> chip.setSelected(noticed.contains(chip.getUserData())));
    }

    private ToggleButton chip(Sign sign, String words, BiConsumer<Sign, Boolean> noticed) {
        var chip = new ToggleButton(words);
        chip.setUserData(sign);
        chip.getStyleClass().addAll("chip", sign.good() ? "good" : "bad");
        chip.setAccessibleText(sign.words());
        chip.setTooltip(new Tooltip(sign.words()));
        chip.setOnAction(pressed -> noticed.accept(sign, chip.isSelected()));
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
