package org.homestretch.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.patient.episode.Side;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.demonstration.Ahead;
import org.homestretch.ui.kit.demonstration.Demonstration;
import org.homestretch.ui.kit.demonstration.Showing;
import org.homestretch.ui.kit.finder.FinderHead;
import org.homestretch.ui.kit.finder.NothingFound;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Stop;

/** The exercises on offer with their pictures and words, to read and to show. */
public final class LibraryController implements Screen {

    private static final RoomWords WORDS = RoomWords.of(LibraryController.class);

    private static final int PAGE = 8;

    private final LibraryModel model;
    private final ExercisePictures pictures;
    private final ExerciseController exercise;
    private final Showing showing;
    private final Ahead ahead;
    private final Pieces pieces = new Pieces();
    private FinderHead head;
    private Demonstration demonstration;

    @FXML
    private StackPane layers;

    @FXML
    private VBox finder;

    @FXML
    private StackPane shelfPane;

    @FXML
    private ListView<Exercise> shelf;

    @FXML
    private PaneRow panes;

    @FXML
    private RoomPane shelfSide;

    @FXML
    private RoomPane page;

    public LibraryController(LibraryModel model, Figures figures, Showing showing) {
        this.model = model;
        this.showing = showing;
        ahead = new Ahead(showing);
        pictures = new ExercisePictures(figures, showing.opening());
        exercise = new ExerciseController(model, pictures, this::demonstrate);
        pieces.begin(() -> Fxml.viewOf(this));
    }

    @FXML
    private void initialize() {
        demonstration = new Demonstration(showing, layers, shelf::requestFocus);
        head = new FinderHead(model.finder());
        head.field().setId("shelfFilter");
        head.field().addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        finder.getChildren().setAll(head);
        pieces.unroll(shelf);
        pieces.fill(page, () -> Fxml.viewOf(exercise));
        shelfPane.getChildren().add(new NothingFound(model.finder(), head::focusField));
        shelf.setItems(model.finder().found());
        shelf.setCellFactory(list -> new ExerciseCell(pictures));
        shelf.addEventFilter(KeyEvent.KEY_PRESSED, this::shelfKey);
        shelf.setOnMouseClicked(click -> panes.bring(page));
        FilterField.typedOn(shelf, this::filter, head.field());
        shelf.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.chosen().subscribe(changed -> select());
        model.chosen().subscribe(changed -> drawAhead());
        model.finder().found().subscribe(this::select);
    }

    /** Shows one exercise, as the search over everything asks for it. */
    public void show(Exercise asked) {
        pieces.whole();
        demonstration.end();
        panes.bring(page);
        model.show(asked);
    }

    /** Nothing moves and nothing is drawn any more, as before the window closes. */
    public void rest() {
        ahead.rest();
        if (demonstration != null) {
            demonstration.rest();
        }
    }

    private void demonstrate() {
        model.chosen().get().ifPresent(chosen -> demonstration.show(chosen, Side.NONE));
    }

    /** Only while the page is in front. */
    private void drawAhead() {
        model.chosen().get().filter(chosen -> layers.getScene() != null).ifPresent(ahead::want);
    }

    private void choose(Exercise chosen) {
        if (chosen != null) {
            model.chosen().set(Optional.of(chosen));
        }
    }

    /** Follows the model, also when the list changed and forgot what was selected in it. */
    private void select() {
        var selection = shelf.getSelectionModel();
        int place = model.chosen().get().map(shelf.getItems()::indexOf).orElse(-1);
        if (place >= 0 && place != selection.getSelectedIndex()) {
            selection.clearAndSelect(place);
            shelf.scrollTo(place);
        }
    }

    /** Typing goes on while the arrows choose. */
    private void fieldKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            default -> openOrClear(event);
        };
        if (done) {
            event.consume();
        }
    }

    /** Space shows the exercise; the list must not take it for itself. */
    private void shelfKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            demonstrate();
            event.consume();
        } else if (openOrClear(event)) {
            event.consume();
        }
    }

    private boolean openOrClear(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> open(event.isAltDown());
            case ESCAPE -> model.finder().clearNext() || !shelf.isFocused() && toShelf();
            default -> false;
        };
    }

    /** Opens what is chosen: its page to read, or the patient's view of it. */
    private boolean open(boolean forPatient) {
        if (forPatient) {
            demonstrate();
        } else {
            panes.bring(page);
            exercise.takeKeys();
        }
        return true;
    }

    /** To the exercise that is open, else to the first; to the field where nothing was found. */
    private boolean toShelf() {
        if (shelf.getItems().isEmpty()) {
            return Focus.give(head.field());
        }
        if (shelf.getSelectionModel().isEmpty()) {
            shelf.getSelectionModel().selectFirst();
        }
        return Focus.give(shelf);
    }

    private boolean move(int places) {
        model.moveBy(places);
        return true;
    }

    @Override
    public Pieces pieces() {
        return pieces;
    }

    @Override
    public void shown() {
        drawAhead();
    }

    @Override
    public List<Stop> stops() {
        return List.of(new Stop(shelfPane, this::toShelf), new Stop(page, exercise::takeKeys));
    }

    /** To what is shown over the shelf, else to the shelf, for what is typed there looks for a name. */
    @Override
    public boolean takeKeys() {
        return demonstration.takeKeys() || toShelf();
    }

    @Override
    public void filter() {
        panes.bring(shelfSide);
        head.focusField();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", WORDS.say("keys.next")),
                new KeyHint("Enter", WORDS.say("keys.read")),
                new KeyHint("Space", WORDS.say("keys.show")),
                new KeyHint("Alt Enter", WORDS.say("keys.show.typing")),
                new KeyHint("/", WORDS.say("keys.filter")));
    }
}
