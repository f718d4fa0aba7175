package org.homestretch.ui.kit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.homestretch.ui.kit.focus.OneTabStop;

/** One choice out of a few, side by side; the value is null until something is chosen. */
public final class Segments<T> extends EvenRow {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final List<ToggleButton> buttons = new ArrayList<>();
    private ToggleGroup group = new ToggleGroup();
    private boolean byLetter;

    public Segments() {
        getStyleClass().add("segments");
        value.subscribe(this::select);
    }

    /** Offers these choices in their words, in this order. */
    public void offer(List<T> choices, Function<T, String> words) {
        offer(choices, words, words);
    }

    /** The same where what is read aloud says more than the few letters that fit. */
    public void offer(List<T> choices, Function<T, String> words, Function<T, String> spoken) {
        buttons.clear();
        choices.forEach(choice -> buttons.add(button(choice, words.apply(choice), spoken.apply(choice))));
        group = byLetter ? OneTabStop.byLetter(this, buttons) : OneTabStop.of(this, buttons);
        group.selectedToggleProperty().subscribe(this::chosen);
        getChildren().setAll(buttons);
        select();
    }

    /** What the control is called by a screen reader; each choice is read as "name, choice". */
    public StringProperty nameProperty() {
        return name;
    }

    public String getName() {
        return name.get();
    }

    public void setName(String words) {
        name.set(words);
    }

    public boolean isByLetter() {
        return byLetter;
    }

    /** Whether a letter chooses; said before anything is offered. */
    public void setByLetter(boolean letters) {
        byLetter = letters;
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** The button of a choice, to hang a picture or a count on. */
    public ToggleButton of(T choice) {
        return buttons.stream()
                .filter(button -> Objects.equals(button.getUserData(), choice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(choice + " is not among the choices."));
    }

    private ToggleButton button(T choice, String words, String spoken) {
        var button = new ToggleButton(words);
        button.setUserData(choice);
        button.accessibleTextProperty().bind(name.map(called -> called.isEmpty() ? spoken : called + ", " + spoken));
        return button;
    }

    private void select() {
        buttons.stream()
                .filter(button -> Objects.equals(button.getUserData(), value.get()))
                .findFirst()
                .ifPresentOrElse(group::selectToggle, () -> group.selectToggle(null));
    }

    /** A click on what is already chosen must not leave nothing chosen. */
    private void chosen(Toggle toggle) {
        if (toggle == null) {
            select();
        } else {
            choose(toggle.getUserData());
        }
    }

    @SuppressWarnings("unchecked")
    private void choose(Object choice) {
        value.set((T) choice);
    }
}
