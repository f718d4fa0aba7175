package org.homestretch.ui.library;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Wording;
import org.homestretch.figure.TreatedSide;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.MovingFigure;
import org.homestretch.ui.kit.Segments;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the patient one exercise in motion, large, with the steps in their language beside it. */
final class DemonstrationController {

    private final LibraryController.Showing showing;
    private final Runnable close;
    private final MovingFigure figure;
    private final Parent view;

    @FXML
    private ResourceBundle resources;

    @FXML
    private VBox layout;

    @FXML
    private Button back;

    @FXML
    private Label name;

    @FXML
    private Segments<TreatedSide> side;

    @FXML
    private Button play;

    @FXML
    private StackPane stand;

    @FXML
    private VBox words;

    DemonstrationController(LibraryController.Showing showing, Runnable close) {
        this.showing = showing;
        this.close = close;
        figure = new MovingFigure(showing.drawing());
        view = Fxml.viewOf(this);
    }

    @FXML
    private void initialize() {
        stand.getChildren().add(figure);
        layout.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        back.setOnAction(pressed -> close.run());
        play.setOnAction(pressed -> turnOnOrOff());
        figure.playingProperty().subscribe(this::labelPlay);
        side.offer(List.of(TreatedSide.RIGHT, TreatedSide.LEFT), this::wordsOf);
        side.valueProperty().set(TreatedSide.RIGHT);
        side.valueProperty().subscribe(figure::turn);
    }

    Parent view() {
        return view;
    }

    /** Puts an exercise on the stand and lets it move at once; call when the view is in the window. */
    void show(Exercise exercise) {
        Wording wording = exercise.in(showing.language().get());
        name.setText(wording.sheetName());
        say(wording);
        side.setVisible(exercise.sided());
        side.setManaged(exercise.sided());
        side.valueProperty().set(TreatedSide.RIGHT);
        showing.movements()
                .of(exercise.id())
                .ifPresentOrElse(movement -> figure.show(movement, TreatedSide.RIGHT), figure::clear);
        figure.play();
        play.requestFocus();
    }

    void rest() {
        figure.pause();
    }

    private void say(Wording wording) {
        words.getChildren().setAll(line(wording.setUp()));
        IntStream.range(0, wording.steps().size())
                .mapToObj(step -> line((step + 1) + ".  " + wording.steps().get(step)))
                .forEach(words.getChildren()::add);
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private String wordsOf(TreatedSide shown) {
        return resources.getString(shown == TreatedSide.LEFT ? "left" : "right");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }

    private void turnOnOrOff() {
        if (figure.playingProperty().get()) {
            figure.pause();
        } else {
            figure.play();
        }
    }

    private void labelPlay(boolean playing) {
        play.setText(resources.getString(playing ? "pause" : "play"));
        play.setGraphic(new FontIcon(playing ? "fth-pause" : "fth-play"));
    }
}
