package org.homestretch.ui.kit.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.homestretch.basics.RoomWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chips that can be removed one by one, and a button that offers what may still be added. */
public final class Chips<T> extends FlowPane {

    private static final RoomWords WORDS = RoomWords.of(Chips.class);

    private static final double GAP = 8;

    /** How chips read, which are warnings, and what is done with them. */
    public record Means<T>(
            Function<T, String> words,
            Predicate<T> warning,
            Supplier<List<T>> offered,
            Consumer<T> add,
            Consumer<T> remove) {}

    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<T> offers = FXCollections.observableArrayList();
    private Means<T> means;
    private Picker<T> picker;
    private final Button add = new Button(WORDS.say("chips.add"), new FontIcon("fth-plus"));

    public Chips() {
        super(GAP, GAP);
        setAlignment(Pos.CENTER_LEFT);
        add.getStyleClass().addAll("chip", "add");
        add.accessibleTextProperty().bind(name.map(called -> WORDS.say("chips.addTo", called)));
        getChildren().setAll(add);
    }

    /** What the chips are, for screen readers. */
    public StringProperty nameProperty() {
        return name;
    }

    public String getName() {
        return name.get();
    }

    public void setName(String words) {
        name.set(words);
    }

    /** Ties the chips to what they stand for; call once. */
    public void use(Means<T> means) {
        this.means = means;
        picker = new Picker<>(offers, means.words(), means.add());
        picker.query().setPromptText(WORDS.say("chips.prompt"));
        picker.query().setAccessibleText(WORDS.say("chips.find", name.get()));
        picker.list().setAccessibleText(WORDS.say("chips.list", name.get()));
        picker.staysOpen();
        picker.query().textProperty().subscribe((before, typed) -> offer());
        add.setOnAction(pressed -> {
            offer();
            picker.openAt(add);
        });
    }

    /** Shows these, in this order; what is offered meanwhile stays under its button. */
    public void show(List<T> items) {
        boolean hadFocus = getChildren().stream().anyMatch(child -> child.isFocusWithin() && child != add);
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, items.stream().map(this::chip).toList());
        if (hadFocus) {
            add.requestFocus();
        }
        if (picker != null && picker.isOpen()) {
            offer();
        }
    }

    /** What may still be added and holds what was typed. */
    private void offer() {
        String typed = picker.query().getText();
        offers.setAll(means.offered().get().stream()
                .filter(one -> holds(means.words().apply(one), typed))
                .toList());
        picker.list().getSelectionModel().selectFirst();
    }

    private HBox chip(T item) {
        String words = means.words().apply(item);
        String removal = WORDS.say("chips.remove", words);
        var remove = new Button(removal, new FontIcon("fth-x"));
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.getStyleClass().add("remove");
        remove.setAccessibleText(removal);
        remove.setTooltip(new Tooltip(removal));
        remove.setOnAction(pressed -> means.remove().accept(item));
        var chip = new HBox(new Label(words), remove);
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(widthProperty());
        if (means.warning().test(item)) {
            chip.getChildren().addFirst(new FontIcon("fth-alert-triangle"));
            chip.getStyleClass().add("warn");
        }
        chip.getStyleClass().addAll("chip", "removable");
        return chip;
    }

    private static boolean holds(String words, String typed) {
        return words.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
