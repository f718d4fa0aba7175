package org.homestretch.ui.program.start;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.advice.StartChoice;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.KeyCaps;

/** One thing a program can start from, as high as its words and pictures are at the width there is. */
public final class StartCard extends Button {

    private static final RoomWords WORDS = RoomWords.of(StartCard.class);

    private static final double MARGIN = 16;

    private final HBox inside;

    StartCard(StartChoice choice, int number) {
        inside = new HBox(new KeyCaps(Integer.toString(number)), words(choice), mark());
        inside.getStyleClass().add("start-inside");
        inside.prefWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
        setGraphic(inside);
        getStyleClass().setAll("start-card");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(spoken(choice));
    }

    /** A plain button asks its picture how high it is without saying how wide: wrapped words answer too high then. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? getWidth() : width;
        return snappedTopInset() + inside.prefHeight(across - 2 * MARGIN) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    private static VBox words(StartChoice choice) {
        var title = new Label(choice.title());
        title.getStyleClass().add("section");
        var words = new VBox(title, wrapped(choice.details(), "muted"));
        if (!choice.changes().isEmpty()) {
            words.getChildren().add(wrapped(String.join(" · ", choice.changes()), "medium"));
        }
        words.getStyleClass().add("start-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("small13", style);
        label.setWrapText(true);
        return label;
    }

    /** The pictures of what it would bring, under the words. */
    void bring(HBox strip) {
        strip.getStyleClass().add("start-strip");
        ((VBox) inside.getChildren().get(1)).getChildren().add(strip);
    }

    private static HBox mark() {
        var word = new Label(WORDS.say("start"));
        word.setMinWidth(USE_PREF_SIZE);
        var mark = new HBox(word, new KeyCaps("Enter"));
        mark.getStyleClass().add("start-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMaxHeight(Region.USE_PREF_SIZE);
        return mark;
    }

    private static String spoken(StartChoice choice) {
        return Stream.concat(
                        Stream.of(WORDS.say("start.spoken", choice.title()), choice.details()),
                        choice.changes().stream())
                .collect(Collectors.joining(", "));
    }
}
