package org.homestretch.ui.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.program.Balance;
import org.homestretch.ui.kit.ExercisePictures;
import org.homestretch.ui.kit.FilterField;
import org.homestretch.ui.kit.Focus;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.KeyHint;
import org.homestretch.ui.kit.PaneRow;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.RoomPane;
import org.homestretch.ui.kit.Screen;
import org.homestretch.ui.kit.Stop;
import org.homestretch.ui.kit.demonstration.Ahead;
import org.homestretch.ui.kit.demonstration.Demonstration;
import org.homestretch.ui.kit.demonstration.Showing;

/** The program builder: library, program, balance, and the sheet that comes of it. */
public final class ProgramController implements Screen {

    private final BuilderModel model;
    private final Showing showing;
    private final Ahead ahead;
    private final ExercisePictures pictures;
    private final Dragging dragging;
    private final LibraryController library;
    private final GuidanceController guidance;
    private final PreviewController preview;
    private final StartPane start;
    private final Parent view;
    private RowList rows;
    private Optional<Node> beforePreview = Optional.empty();
    private Demonstration demonstration;

    @FXML
    private StackPane layers;

    @FXML
    private PaneRow builder;

    @FXML
    private RoomPane libraryPane;

    @FXML
    private VBox programPane;

    @FXML
    private RoomPane guidancePane;

    @FXML
    private StackPane previewPane;

    @FXML
    private StackPane head;

    @FXML
    private HBox captions;

    @FXML
    private Region underBar;

    @FXML
    private ListView<Row> programList;

    @FXML
    private StackPane middle;

    @FXML
    private ScrollPane startPane;

    @FXML
    private VBox nobody;

    @FXML
    private Button chooseSomebody;

    @FXML
    private StackPane printBar;

    public ProgramController(BuilderModel model, Figures figures, Showing showing) {
        this.model = model;
        this.showing = showing;
        ahead = new Ahead(showing);
        pictures = new ExercisePictures(figures, showing.opening());
        dragging = new Dragging(model);
        var hands = new LibraryController.Hands(
                pictures, new DragMouse(dragging), this::demonstrate, this::takeProgramKeys);
        library = new LibraryController(model, hands);
        guidance = new GuidanceController(model);
        preview = new PreviewController(model);
        start = new StartPane(model, pictures, this::filter, this::takeProgramKeys);
        view = Fxml.viewOf(this);
    }

    @FXML
    private void initialize() {
        var program = model.program();
        fillSides();
        demonstration = new Demonstration(showing, layers, this::takeKeys);
        model.cursor().cell().subscribe(at -> drawAhead());
        model.window().desk().chosen().subscribe(changed -> demonstration.end());
        head.getChildren().setAll(Fxml.viewOf(new HeadController(model)));
        printBar.getChildren().setAll(Fxml.viewOf(new PrintBarController(model)));
        previewPane.getChildren().setAll(Fxml.viewOf(preview));
        startPane.setContent(start);
        show(builder, model.preview().isOpen().not());
        show(previewPane, model.preview().isOpen());
        var asked = model.starts().asked();
        var rowsShown = program.begun().and(asked.not());
        show(programList, rowsShown);
        show(startPane, program.open().and(rowsShown.not()));
        show(nobody, program.open().not().and(program.file().opening().not()));
        captions.visibleProperty().bind(rowsShown);
        printBar.visibleProperty().bind(program.open().and(asked.not()));
        var elsewhere = new ListKeys.Elsewhere(this::demonstrate, this::find);
        var hands = new RowList.Hands(pictures, dragging, elsewhere);
        rows = new RowList(programList, new RowList.Frame(middle, captions, underBar), model, hands);
        new DragMouse(dragging).accept(startPane, over -> 0);
        start.addEventHandler(KeyEvent.KEY_TYPED, this::findFromStart);
        model.preview().isOpen().subscribe((before, open) -> turnPreview(open));
        program.begun().subscribe((before, begun) -> keepKeys());
        asked.subscribe((before, now) -> turnToStarts());
    }

    /** Folded, the library still says how much there is and the guidance how much is open. */
    private void fillSides() {
        libraryPane.getChildren().setAll(Fxml.viewOf(library));
        libraryPane.count(Bindings.size(model.library().finder().found()).asString(), "fth-list", "muted");
        guidancePane.getChildren().setAll(Fxml.viewOf(guidance));
        guidancePane.count(
                model.program()
                        .program()
                        .map(shown -> shown.map(Balance::of)
                                .map(balance -> balance.total() + " min")
                                .orElse("")),
                "fth-clock",
                "muted");
        guidancePane.count(
                model.findings().found().map(found -> Long.toString(found.open())), "fth-alert-triangle", "warning");
    }

    /** Nothing moves and nothing is drawn any more, as before the window closes. */
    public void rest() {
        ahead.rest();
        demonstration.rest();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Stop> stops() {
        if (model.preview().isOpen().get()) {
            return preview.stops();
        }
        return List.of(
                new Stop(libraryPane, () -> libraryPane.isVisible() && library.takeKeys()),
                new Stop(programPane, this::takeProgramKeys),
                new Stop(guidancePane, () -> guidancePane.isVisible() && guidance.takeKeys()));
    }

    @Override
    public void shown() {
        warmUp();
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.program().file().opening().map(opening -> !opening);
    }

    /** To what lies over the builder; else an empty program is started, and one that is begun is added to by typing. */
    @Override
    public boolean takeKeys() {
        boolean asked = model.starts().asked().get();
        boolean typing = model.program().begun().get() && !asked && libraryPane.isVisible();
        return demonstration.takeKeys() || preview.takeKeys() || typing && library.takeKeys() || takeProgramKeys();
    }

    /** To the active row, or to what the program can start from, or to where there is a patient to choose. */
    private boolean takeProgramKeys() {
        return rows.takeKeys() || start.takeKeys() || Focus.give(chooseSomebody);
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return primitive(model.program().steps().canUndo());
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return primitive(model.program().steps().canRedo());
    }

    @Override
    public void undo() {
        model.program().undo();
    }

    @Override
    public void redo() {
        model.program().redo();
    }

    @Override
    public void filter() {
        builder.bring(libraryPane);
        library.takeKeys();
    }

    private void find(KeyEvent typed) {
        builder.bring(libraryPane);
        library.find(typed);
    }

    /** A name typed where a choice was asked for is the name of an exercise. */
    private void findFromStart(KeyEvent typed) {
        if (FilterField.isLetter(typed)) {
            find(typed);
        }
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(KeyCombination.valueOf("Shortcut+P"), this::print);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+P"), model.preview()::open);
        keys.put(KeyCombination.valueOf("F4"), model.starts()::ask);
        keys.put(KeyCombination.valueOf("F8"), () -> fold(guidancePane));
        keys.put(KeyCombination.valueOf("Shortcut+E"), () -> fold(libraryPane));
        return keys;
    }

    private void print() {
        if (model.preview().isOpen().get()) {
            model.preview().print();
        } else {
            model.print().print();
        }
    }

    private void fold(RoomPane side) {
        builder.turn(side);
        keepKeys();
    }

    @Override
    public List<KeyHint> keys() {
        return model.preview().isOpen().get() ? preview.keys() : BuilderKeys.of(builder.getScene());
    }

    /** The first movement ever drawn is slow; begun here, it is over before somebody presses a play button. */
    private void warmUp() {
        model.cursor()
                .exercise()
                .or(() -> model.library().finder().found().stream().findFirst())
                .ifPresent(ahead::want);
    }

    /** Only while the view is in front, for it takes a moment of work. */
    private void drawAhead() {
        model.cursor().exercise().filter(chosen -> layers.getScene() != null).ifPresent(ahead::want);
    }

    private void demonstrate(Exercise exercise) {
        demonstration.show(exercise, model.sideOf(exercise));
    }

    @FXML
    private void toPatients() {
        model.window().desk().place().set(Place.PATIENTS);
    }

    /** The preview takes the keys, and gives them back to where they were. */
    private void turnPreview(boolean open) {
        if (open) {
            beforePreview = Optional.ofNullable(layers.getScene()).map(Scene::getFocusOwner);
            preview.takeKeys();
        } else if (beforePreview.filter(Focus::give).isEmpty()) {
            takeKeys();
        }
    }

    /** The choices take the keys when they come to the front, the rows when they are gone. */
    private void turnToStarts() {
        if (layers.getScene() != null) {
            takeProgramKeys();
        }
    }

    /** Where what had the keys is gone, they go to what took its place. */
    private void keepKeys() {
        Scene scene = layers.getScene();
        if (scene != null && !Focus.canTake(scene.getFocusOwner())) {
            takeKeys();
        }
    }

    private static ObservableBooleanValue primitive(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(value::getValue, value);
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
