package org.homestretch.ui.kit.demonstration;

import java.util.List;
import java.util.Optional;
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
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Wording;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.motion.Movement;
import org.homestretch.patient.episode.Side;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.control.MovingFigure;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Segments;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the patient one exercise in motion, large, with the steps in their language beside it. */
final class DemonstrationController {

    private static final RoomWords WORDS = RoomWords.of(DemonstrationController.class);

    private final Showing showing;
    private final Runnable close;
    private final MovingFigure figure;
    private final Parent view;
    private Optional<Exercise> shown = Optional.empty();

    @FXML
    private ResourceBundle resources;

    @FXML
    private VBox layout;

    @FXML
    private Button back;

    @FXML
    private Label name;

    @FXML
    private Segments<Language> language;

    @FXML
    private Segments<TreatedSide> side;

    @FXML
    private Button play;

    @FXML
    private StackPane stand;

    @FXML
    private VBox words;

    DemonstrationController(Showing showing, Runnable close) {
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
        side.valueProperty().set(TreatedSide.RIGHT);
        side.valueProperty().subscribe(figure::turn);
        language.offer(Language.offered(), Language::words);
        language.valueProperty().subscribe(this::speak);
    }

    Parent view() {
        return view;
    }

    /** Puts an exercise on the stand and lets it move at once; call when the view is in the window. */
    void show(Exercise exercise, Side treated) {
        shown = Optional.of(exercise);
        figure.clear();
        language.valueProperty().set(showing.language().get());
        speak();
        side.setVisible(exercise.sided());
        side.setManaged(exercise.sided());
        side.valueProperty().set(treated == Side.LEFT ? TreatedSide.LEFT : TreatedSide.RIGHT);
        showing.opening()
                .run(
                        WORDS.say("doing.open"),
                        () -> showing.movements().of(exercise.id()),
                        movement -> movement.filter(found -> here(exercise)).ifPresent(this::begin));
        play.requestFocus();
    }

    boolean takeKeys() {
        return Focus.give(play);
    }

    private boolean here(Exercise exercise) {
        return view.getScene() != null && shown.filter(exercise::equals).isPresent();
    }

    private void begin(Movement movement) {
        figure.show(movement, side.valueProperty().get());
        figure.play();
    }

    void rest() {
        figure.pause();
    }

    private void speak() {
        Language spoken = language.valueProperty().get();
        side.offer(List.of(TreatedSide.RIGHT, TreatedSide.LEFT), shownSide -> wordsOf(shownSide, spoken));
        shown.ifPresent(exercise -> say(exercise.in(spoken)));
    }

    private void say(Wording wording) {
        name.setText(wording.sheetName());
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

    /** The patient reads it too, so it is said in their language. */
    private static String wordsOf(TreatedSide treated, Language spoken) {
        return spoken.sheetWords().getString(treated == TreatedSide.LEFT ? "side.left" : "side.right");
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
