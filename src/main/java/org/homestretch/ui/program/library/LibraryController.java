package org.homestretch.ui.program.library;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridView;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.finder.FinderHead;
import org.homestretch.ui.kit.finder.NothingFound;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.program.rows.DragMouse;

/** The library beside the program: typing filters, arrows choose a tile, Enter adds it. */
public final class LibraryController {

    private static final int COLUMNS = 2;
    private static final double GAP = 10;
    /** What the grid keeps free for its scroll bar, and the margin on the left. */
    private static final double BAR = 27;

    private final LibraryModel model;
    private final Taken taken;
    private final ExercisePictures pictures;
    private final DragMouse mouse;
    private final Consumer<Exercise> demonstrate;
    private final FinderHead head;
    private final Runnable leave;

    @FXML
    private VBox library;

    @FXML
    private StackPane shelf;

    @FXML
    private GridView<Exercise> libraryList;

    /** What a tile is drawn with, dragged by and shown in motion by, and where the keys go when one is done here. */
    public record Hands(ExercisePictures pictures, DragMouse mouse, Consumer<Exercise> demonstrate, Runnable leave) {}

    public LibraryController(LibraryModel model, Taken taken, Hands hands) {
        this.model = model;
        this.taken = taken;
        pictures = hands.pictures();
        mouse = hands.mouse();
        demonstrate = hands.demonstrate();
        leave = hands.leave();
        head = new FinderHead(model.finder());
    }

    /** The view, with its tiles as further pieces. */
    public Parent view(Pieces pieces) {
        Parent view = Fxml.viewOf(this);
        pieces.unroll(libraryList);
        return view;
    }

    @FXML
    private void initialize() {
        head.field().setId("libraryFilter");
        head.field().addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        library.getChildren().addFirst(head);
        shelf.getChildren().add(new NothingFound(model.finder(), head::focusField));
        libraryList.setItems(model.finder().found());
        libraryList.setCellFactory(
                grid -> new LibraryTile(model, taken, new LibraryTile.Hands(pictures, mouse, this::showTile)));
        libraryList.cellWidthProperty().bind(libraryList.widthProperty().map(LibraryController::tileWidth));
        libraryList.addEventFilter(KeyEvent.KEY_PRESSED, this::gridKey);
        FilterField.typedOn(libraryList, head::focusField, head.field());
        model.highlighted().subscribe(tile -> reveal(tile.intValue()));
    }

    /** To the field, what was typed before selected; says whether it is in sight. */
    public boolean takeKeys() {
        head.focusField();
        return Focus.isIn(head.field());
    }

    /** A letter typed elsewhere begins a name in the field. */
    public void find(KeyEvent typed) {
        FilterField.pass(typed, head::focusField, head.field());
    }

    private static double tileWidth(Number width) {
        return Math.max(90, Math.floor((width.doubleValue() - BAR) / COLUMNS - GAP));
    }

    /** Typing goes on while the arrows choose; what was typed is selected after adding, so the next name replaces it. */
    private void fieldKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(2 * COLUMNS);
            case PAGE_UP -> move(-2 * COLUMNS);
            case ENTER -> event.isAltDown() ? show() : add();
            case ESCAPE -> model.finder().clearNext() || left();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean left() {
        leave.run();
        return true;
    }

    private void gridKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> move(COLUMNS);
            case UP -> move(-COLUMNS);
            case RIGHT -> move(1);
            case LEFT -> move(-1);
            case ENTER -> event.isAltDown() ? show() : add();
            case SPACE -> show();
            case ESCAPE -> model.finder().clearNext();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean move(int places) {
        model.moveBy(places);
        return true;
    }

    private boolean add() {
        model.meant().get().ifPresent(model::add);
        head.field().selectAll();
        return true;
    }

    /** A button of a tile must not keep the keys, for the tile comes and goes. */
    private void showTile(Exercise exercise) {
        model.highlight(exercise);
        head.field().requestFocus();
        demonstrate.accept(exercise);
    }

    private boolean show() {
        model.chosen().ifPresent(demonstrate);
        return true;
    }

    private void reveal(int tile) {
        if (tile >= 0 && libraryList.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            rows.scrollTo(tile / COLUMNS);
        }
    }
}
