package org.homestretch.ui.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.KeyHint;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Screen;

/** The program builder: library, program, balance, and the sheet that comes of it. */
public final class ProgramController implements Screen {

    private final BuilderModel model;
    private final ExercisePictures pictures;
    private final Dragging dragging;
    private final LibraryController library;
    private final Parent view;
    private StartPane start;
    private SideFold guidanceFold;
    private SideFold libraryFold;

    @FXML
    private HBox builder;

    @FXML
    private StackPane libraryPane;

    @FXML
    private StackPane guidancePane;

    @FXML
    private StackPane previewPane;

    @FXML
    private StackPane printBar;

    @FXML
    private StackPane startPane;

    @FXML
    private VBox nobody;

    @FXML
    private Label title;

    @FXML
    private Label tag;

    @FXML
    private Label origin;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuButton startFrom;

    @FXML
    private Button review;

    @FXML
    private HBox captions;

    @FXML
    private ListView<Row> programList;

    public ProgramController(BuilderModel model, Figures figures) {
        this.model = model;
        pictures = new ExercisePictures(figures);
        dragging = new Dragging(model);
        library = new LibraryController(model, pictures, new DragMouse(dragging));
        view = Fxml.viewOf(this);
    }

    @FXML
    private void initialize() {
        var open = present();
        var empty = empty();
        libraryFold = new SideFold(
                libraryPane,
                Fxml.viewOf(library),
                new SideFold.Plan("library", "Ctrl+E", "fth-book-open", 1100, 316, 340),
                builder.widthProperty());
        guidanceFold = new SideFold(
                guidancePane,
                Fxml.viewOf(new GuidanceController(model.program())),
                new SideFold.Plan("balance", "F8", "fth-pie-chart", 1200, 268, 300),
                builder.widthProperty());
        printBar.getChildren().setAll(Fxml.viewOf(new PrintBarController(model)));
        previewPane.getChildren().setAll(Fxml.viewOf(new PreviewController(model)));
        previewPane.visibleProperty().bind(model.preview().isOpen());
        builder.visibleProperty().bind(model.preview().isOpen().not());
        model.program().program().subscribe(this::head);
        undo.disableProperty().bind(not(model.program().steps().canUndo()));
        redo.disableProperty().bind(not(model.program().steps().canRedo()));
        ReviewButton.on(review, model);
        start = new StartPane(model, pictures, library::focusFilter);
        startPane.getChildren().setAll(start);
        model.program().file().earlier().subscribe(earlier -> offerStarts());
        List.of(undo, redo, startFrom, review)
                .forEach(control -> control.visibleProperty().bind(open));
        startFrom.visibleProperty().unbind();
        startFrom.visibleProperty().bind(open.and(empty.not()));
        show(startPane, open.and(empty));
        show(nobody, open.not().and(model.program().file().opening().not()));
        show(programList, open.and(empty.not()));
        captions.visibleProperty().bind(programList.visibleProperty());
        printBar.visibleProperty().bind(open);
        programList.setItems(model.program().rows());
        programList.setCellFactory(list -> new ProgramRowCell(model, pictures, dragging));
        ListKeys.on(programList, model);
        model.cursor().cell().subscribe(at -> reveal());
        model.noting().subscribe((before, now) -> backToList(now));
        new DragMouse(dragging).accept(startPane, over -> 0);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void shown() {
        if (model.program().program().get().filter(program -> !program.empty()).isPresent()) {
            programList.requestFocus();
        } else {
            library.focusFilter();
        }
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return undo.disableProperty().not();
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return redo.disableProperty().not();
    }

    @FXML
    @Override
    public void undo() {
        model.program().undo();
    }

    @FXML
    @Override
    public void redo() {
        model.program().redo();
    }

    @Override
    public void filter() {
        libraryFold.open();
        library.focusFilter();
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(KeyCombination.valueOf("Shortcut+P"), model.print()::print);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+P"), model.preview()::open);
        keys.put(KeyCombination.valueOf("F8"), guidanceFold::toggle);
        keys.put(KeyCombination.valueOf("Shortcut+E"), libraryFold::toggle);
        return keys;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", "add"),
                new KeyHint("Alt ↑ ↓", "reorder"),
                new KeyHint("Del", "remove"),
                new KeyHint("F8", "balance"));
    }

    @FXML
    private void toPatients() {
        model.window().desk().place().set(Place.PATIENTS);
    }

    private void head(Optional<Program> shown) {
        var zone = model.window().desk().clock().getZone();
        var head = shown.map(program ->
                ProgramHead.of(program, model.program().file().earlier().get(), zone));
        title.setText(head.map(ProgramHead::title).orElse("Program"));
        tag.setText(head.map(ProgramHead::tag).orElse(""));
        tag.setVisible(head.isPresent());
        origin.setText(head.map(ProgramHead::origin).orElse(""));
    }

    private void offerStarts() {
        startFrom.getItems().setAll(start.choices().stream().map(this::item).toList());
    }

    private MenuItem item(StartChoice choice) {
        var item = new MenuItem(choice.title());
        item.setOnAction(chosen -> start.start(choice));
        return item;
    }

    /** The list follows the cursor, so that a screen reader says the row. */
    private void reveal() {
        model.cursor()
                .exercise()
                .map(model.program()::rowOf)
                .filter(row -> row >= 0)
                .ifPresent(row -> {
                    programList.getSelectionModel().clearAndSelect(row);
                    programList.scrollTo(row);
                });
    }

    private void backToList(Optional<Exercise> noting) {
        if (noting.isEmpty()) {
            programList.requestFocus();
        }
    }

    private BooleanBinding present() {
        var program = model.program().program();
        return Bindings.createBooleanBinding(() -> program.get().isPresent(), program);
    }

    private BooleanBinding empty() {
        var program = model.program().program();
        return Bindings.createBooleanBinding(
                () -> program.get().filter(one -> !one.empty()).isEmpty(), program);
    }

    private static BooleanBinding not(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(() -> !value.getValue(), value);
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
