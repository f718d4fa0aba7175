package org.homestretch.ui.library;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figure;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FigureView;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures of an exercise, one card a phase; any of them shows it in motion. */
final class PhaseCards {

    private static final RoomWords WORDS = RoomWords.of(PhaseCards.class);

    private static final int MOST_BESIDE = 3;
    private static final double GAP = 12;
    private static final double FRAME = 20;
    private static final double LEAST = 200;
    private static final double MOST = 360;
    private static final double HEIGHT = 0.64;

    private PhaseCards() {}

    /** Cards for so much room in width. */
    static List<Node> of(
            Exercise exercise, ExercisePictures pictures, Runnable demonstrate, ObservableValue<Number> width) {
        List<Figure.Phase> phases = pictures.phases(exercise);
        return IntStream.range(0, phases.size())
                .mapToObj(place -> {
                    var figure = new FigureView();
                    pictures.show(exercise, place + 1, figure);
                    String name = named(phases.get(place), place);
                    figure.setAccessibleText(exercise.name() + ", " + name);
                    figure.prefWidthProperty().bind(width.map(room -> side(room.doubleValue(), phases.size())));
                    figure.prefHeightProperty().bind(figure.prefWidthProperty().multiply(HEIGHT));
                    return card(figure, place + 1 + "  " + name, exercise, demonstrate);
                })
                .toList();
    }

    /** What is done in a picture, or where the screens' language has no words for it, which one it is. */
    private static String named(Figure.Phase phase, int place) {
        return new Language(ScreenLanguage.now().getLanguage())
                .picture(phase.label())
                .orElseGet(() -> WORDS.say("picture", place + 1));
    }

    /** As wide as lets them stand side by side, unless that makes them too small to read. */
    private static double side(double room, int count) {
        int columns = Math.min(count, MOST_BESIDE);
        return Math.clamp(Math.floor((room - (columns - 1) * GAP) / columns) - FRAME, LEAST, MOST);
    }

    private static Node card(FigureView figure, String words, Exercise exercise, Runnable demonstrate) {
        var label = new Label(words);
        label.getStyleClass().addAll("small13", "muted");
        var play = new Button(null, new FontIcon("fth-play"));
        play.getStyleClass().add("phase-play");
        play.setAccessibleText(WORDS.say("inMotion", exercise.name()));
        play.setTooltip(new Tooltip(WORDS.say("showPatient")));
        play.setOnAction(pressed -> demonstrate.run());
        StackPane.setAlignment(play, Pos.BOTTOM_RIGHT);
        var card = new StackPane(new VBox(label, figure), play);
        card.getStyleClass().addAll("card", "phase");
        card.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                demonstrate.run();
            }
        });
        return card;
    }
}
