package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridView;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.kit.Segments;

/** The library beside the program: typing filters, arrows choose a tile, Enter adds it. */
final class LibraryController {

    private static final int COLUMNS = 2;
    private static final double GAP = 10;
    /** What the grid keeps free for its scroll bar, and the margin on the left. */
    private static final double BAR = 27;

    private final BuilderModel builder;
    private final LibraryModel model;
    private final ExercisePictures pictures;
    private final DragMouse mouse;

    @FXML
    private TextField libraryFilter;

    @FXML
    private Segments<LibraryTab> tabs;

    @FXML
    private ToggleButton fits;

    @FXML
    private ToggleButton lying;

    @FXML
    private ToggleButton withoutEquipment;

    @FXML
    private ToggleButton advanced;

    @FXML
    private Label count;

    @FXML
    private GridView<Exercise> libraryList;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingTitle;

    @FXML
    private Label nothingDetails;

    LibraryController(BuilderModel builder, ExercisePictures pictures, DragMouse mouse) {
        this.builder = builder;
        model = builder.library();
        this.pictures = pictures;
        this.mouse = mouse;
    }

    @FXML
    private void initialize() {
        libraryFilter.textProperty().bindBidirectional(model.words());
        libraryFilter.setPromptText("Filter " + model.size() + " exercises");
        libraryFilter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        tabs.offer(List.of(LibraryTab.values()), LibraryTab::words);
        tabs.valueProperty().bindBidirectional(model.tab());
        List.of(LibraryTab.values()).forEach(this::hangIcon);
        fits.selectedProperty().bindBidirectional(model.fitting());
        model.fitsWords()
                .bind(builder.window()
                        .desk()
                        .chosen()
                        .map(chosen -> chosen.map(
                                        patient -> "Fits " + patient.name().given())
                                .orElse("Fits")));
        fits.textProperty().bind(model.fitsWords());
        fits.visibleProperty().bind(builder.window().desk().chosen().map(Optional::isPresent));
        fits.managedProperty().bind(fits.visibleProperty());
        lying.selectedProperty().bindBidirectional(model.lying());
        withoutEquipment.selectedProperty().bindBidirectional(model.withoutEquipment());
        advanced.selectedProperty().bindBidirectional(model.advanced());
        count.textProperty().bind(model.count());
        libraryList.setItems(model.found());
        libraryList.setCellFactory(grid -> new LibraryTile(builder, pictures, mouse));
        libraryList.cellWidthProperty().bind(libraryList.widthProperty().map(LibraryController::tileWidth));
        libraryList.addEventFilter(KeyEvent.KEY_PRESSED, this::gridKey);
        model.highlighted().subscribe(tile -> reveal(tile.intValue()));
        nothing.visibleProperty().bind(model.highlighted().lessThan(0));
        nothingTitle.textProperty().bind(model.nothing());
        nothingDetails.textProperty().bind(model.filters());
    }

    void focusFilter() {
        libraryFilter.requestFocus();
        libraryFilter.selectAll();
    }

    @FXML
    private void clear() {
        model.clear();
        libraryFilter.requestFocus();
    }

    private static double tileWidth(Number width) {
        return Math.max(90, Math.floor((width.doubleValue() - BAR) / COLUMNS - GAP));
    }

    private void hangIcon(LibraryTab tab) {
        tab.area().ifPresent(area -> tabs.of(tab).setGraphic(new AreaIcon(area)));
    }

    /** Typing goes on while the arrows choose; what was typed is selected after adding, so the next name replaces it. */
    private void filterKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(2 * COLUMNS);
            case PAGE_UP -> move(-2 * COLUMNS);
            case ENTER -> add();
            case ESCAPE -> emptied();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private void gridKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> move(COLUMNS);
            case UP -> move(-COLUMNS);
            case RIGHT -> move(1);
            case LEFT -> move(-1);
            case ENTER, SPACE -> add();
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
        model.chosen().ifPresent(builder::add);
        libraryFilter.selectAll();
        return true;
    }

    private boolean emptied() {
        boolean typed = !libraryFilter.getText().isEmpty();
        libraryFilter.clear();
        return typed;
    }

    private void reveal(int tile) {
        if (tile >= 0 && libraryList.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            rows.scrollTo(tile / COLUMNS);
        }
    }
}
