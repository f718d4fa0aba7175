package org.homestretch.ui.library;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Wording;
import org.homestretch.figure.motion.Movements;
import org.homestretch.patient.Language;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.KeyHint;
import org.homestretch.ui.kit.Screen;
import org.homestretch.ui.kit.Tasks;

/** The exercises on offer with their pictures and words, to read. */
public final class LibraryController implements Screen {

    private static final double ROW = 44;

    private final LibraryModel model;
    private final Function<Exercise, List<Node>> pictures;
    private final DemonstrationController demonstration;
    private final Parent view;

    /** What it takes to show an exercise in motion: its movements, a thread to draw on, who reads the steps. */
    public record Showing(Movements movements, Tasks drawing, Supplier<Language> language) {}

    @FXML
    private StackPane layers;

    @FXML
    private Button showPatient;

    @FXML
    private Label count;

    @FXML
    private CustomTextField shelfFilter;

    @FXML
    private ListView<Exercise> shelf;

    @FXML
    private VBox page;

    @FXML
    private Label name;

    @FXML
    private Label facts;

    @FXML
    private FlowPane figures;

    @FXML
    private Label purpose;

    @FXML
    private Label setUp;

    @FXML
    private Label steps;

    @FXML
    private Label feel;

    @FXML
    private Label mistake;

    @FXML
    private Label easeOff;

    /** Pictures are the phases of an exercise, drawn by whoever can draw. */
    public LibraryController(LibraryModel model, Function<Exercise, List<Node>> pictures, Showing showing) {
        this.model = model;
        this.pictures = pictures;
        demonstration = new DemonstrationController(showing, this::endDemonstration);
        view = Fxml.viewOf(this);
    }

    @FXML
    private void initialize() {
        count.textProperty().bind(Bindings.size(model.exercises()).asString());
        shelfFilter.textProperty().bindBidirectional(model.filter());
        shelfFilter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shelf.setItems(model.exercises());
        shelf.setFixedCellSize(ROW);
        shelf.setCellFactory(list -> new NameCell());
        shelf.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnShelf);
        layers.getChildren()
                .getFirst()
                .disableProperty()
                .bind(Bindings.size(layers.getChildren()).greaterThan(1));
        showPatient.setOnAction(pressed -> demonstrate());
        shelf.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.chosen().subscribe(this::show);
    }

    /** Shows one exercise, as the search over everything asks for it. */
    public void show(Exercise exercise) {
        if (exercise == null) {
            page.setVisible(false);
            return;
        }
        if (model.chosen().get() != exercise) {
            model.show(exercise);
            return;
        }
        page.setVisible(true);
        layers.getChildren().remove(demonstration.view());
        shelf.getSelectionModel().select(exercise);
        name.setText(exercise.name());
        facts.setText(exercise.area().words() + " · level " + exercise.level()
                + (exercise.sided() ? " · left or right" : ""));
        figures.getChildren().setAll(pictures.apply(exercise));
        say(exercise.in(Language.EN));
    }

    /** Shows the exercise in motion, over the whole page. */
    private void demonstrate() {
        Exercise exercise = model.chosen().get();
        if (exercise != null && !layers.getChildren().contains(demonstration.view())) {
            layers.getChildren().add(demonstration.view());
            demonstration.show(exercise);
        }
    }

    private void endDemonstration() {
        layers.getChildren().remove(demonstration.view());
        shelf.requestFocus();
    }

    /** Space shows the exercise; the list must not take it for itself. */
    private void pressedOnShelf(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            demonstrate();
            event.consume();
        }
    }

    /** Nothing moves and nothing is drawn any more, as before the window closes. */
    public void rest() {
        demonstration.rest();
    }

    private void say(Wording words) {
        purpose.setText(words.purpose());
        setUp.setText(words.setUp());
        steps.setText(IntStream.range(0, words.steps().size())
                .mapToObj(step -> (step + 1) + ". " + words.steps().get(step))
                .collect(Collectors.joining("\n")));
        feel.setText(words.feel());
        mistake.setText(words.mistake());
        easeOff.setText(words.easeOff());
    }

    private void choose(Exercise exercise) {
        if (exercise != null) {
            model.chosen().set(exercise);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            shelf.requestFocus();
            shelf.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.filter().set("");
            shelf.requestFocus();
            event.consume();
        }
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void filter() {
        shelfFilter.requestFocus();
        shelfFilter.selectAll();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", "next exercise"),
                new KeyHint("Space", "show the patient"),
                new KeyHint("/", "filter"));
    }

    /** An exercise by its name and area. */
    private static final class NameCell extends ListCell<Exercise> {

        @Override
        protected void updateItem(Exercise exercise, boolean empty) {
            super.updateItem(exercise, empty);
            setText(empty ? null : exercise.name());
            setAccessibleText(
                    empty ? null : exercise.name() + ", " + exercise.area().words());
        }
    }
}
