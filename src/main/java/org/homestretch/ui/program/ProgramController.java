package org.homestretch.ui.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.demonstration.Ahead;
import org.homestretch.ui.kit.demonstration.Demonstration;
import org.homestretch.ui.kit.demonstration.Showing;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.edit.Row;
import org.homestretch.ui.program.library.LibraryController;
import org.homestretch.ui.program.library.Taken;
import org.homestretch.ui.program.rows.DragMouse;
import org.homestretch.ui.program.rows.Dragging;
import org.homestretch.ui.program.rows.ListKeys;
import org.homestretch.ui.program.rows.RowList;
import org.homestretch.ui.program.sheet.PrintBarController;
import org.homestretch.ui.program.start.StartPane;

/** The program builder: library, program, balance, and the sheet that comes of it. */
public final class ProgramController implements Screen {

    private final BuilderModel model;
    private final Showing showing;
    private final Ahead ahead;
    private final ExercisePictures pictures;
    private final Dragging dragging;
    private final LibraryController library;
    private final GuidanceController guidance;
    private final OverBuilder over;
    private final StartPane start;
    private final Pieces pieces = new Pieces();
    private Demonstration demonstration;
    private BuilderFocus focus;

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
    private StackPane planPane;

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
        dragging = new Dragging(model.program(), model.cursor());
        var hands = new LibraryController.Hands(
                pictures, new DragMouse(dragging), this::demonstrate, () -> focus.takeInProgram());
        library = new LibraryController(model.library(), new Taken(model.program(), model.findings()), hands);
        guidance = new GuidanceController(model.program(), model.findings());
        over = new OverBuilder(model);
        start = startPane(model);
        pieces.begin(() -> Fxml.viewOf(this));
    }

    @FXML
    private void initialize() {
        var program = model.program();
        show(builder, over.isOpen().not());
        var asked = model.starts().asked();
        var rowsShown = program.begun().and(asked.not());
        show(programList, rowsShown);
        show(startPane, program.open().and(rowsShown.not()));
        show(nobody, program.open().not().and(program.file().opening().not()));
        captions.visibleProperty().bind(rowsShown);
        printBar.visibleProperty().bind(program.open().and(asked.not()));
        FoldedSides.count(model, libraryPane, guidancePane);
        pieces.fill(head, () -> Fxml.viewOf(new HeadController(model)));
        pieces.then(() -> startPane.setContent(start));
        pieces.fill(libraryPane, () -> library.view(pieces));
        pieces.fill(guidancePane, () -> Fxml.viewOf(guidance));
        pieces.fill(
                printBar,
                () -> Fxml.viewOf(
                        new PrintBarController(model.sheet(), model.print(), model.preview(), model.findings())));
        over.fill(pieces, previewPane, planPane);
        pieces.then(this::demonstrateOver);
        pieces.then(this::takeRows);
    }

    private void demonstrateOver() {
        demonstration = new Demonstration(showing, layers, this::takeKeys);
        model.cursor().cell().subscribe(at -> drawAhead());
        model.window().desk().chosen().subscribe(changed -> demonstration.end());
    }

    private void takeRows() {
        var elsewhere = new ListKeys.Elsewhere(this::demonstrate, typed -> focus.find(typed));
        var hands = new RowList.Hands(pictures, dragging, elsewhere);
        var rows = new RowList(programList, new RowList.Frame(middle, captions, underBar), model.rows(), hands);
        new DragMouse(dragging).accept(startPane, over -> 0);
        focus = new BuilderFocus(
                model,
                new BuilderFocus.Parts(library, guidance, over, start, rows, demonstration),
                new BuilderFocus.Panes(builder, libraryPane, programPane, guidancePane, layers, chooseSomebody));
    }

    private StartPane startPane(BuilderModel builder) {
        var flareUp = new StartPane.FlareUp(builder.flareUp().offered(), builder.preview()::openFlareUp);
        var then = new StartPane.Then(this::filter, () -> focus.takeInProgram());
        return new StartPane(builder.starts(), flareUp, pictures, then);
    }

    /** Nothing moves and nothing is drawn any more, as before the window closes. */
    public void rest() {
        ahead.rest();
        if (demonstration != null) {
            demonstration.rest();
        }
    }

    @Override
    public ObservableValue<Boolean> aboutPatient() {
        return ALL;
    }

    @Override
    public Pieces pieces() {
        return pieces;
    }

    @Override
    public List<Stop> stops() {
        return focus.stops();
    }

    @Override
    public void shown() {
        warmUp();
    }

    @Override
    public void again() {
        over.close();
    }

    /** Neither the program nor what it can start from is still looked for. */
    @Override
    public ObservableValue<Boolean> ready() {
        var looking = model.starts().looking();
        return model.program().file().opening().flatMap(opening -> looking.map(still -> !opening && !still));
    }

    @Override
    public boolean takeKeys() {
        return focus.take();
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return model.program().steps().canUndo();
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return model.program().steps().canRedo();
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
        focus.filter();
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(KeyCombination.valueOf("Shortcut+P"), model.preview()::printInFront);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+P"), model.preview()::open);
        keys.put(KeyCombination.valueOf("F4"), model.starts()::ask);
        keys.put(KeyCombination.valueOf("F8"), () -> focus.fold(guidancePane));
        keys.put(KeyCombination.valueOf("Shortcut+E"), () -> focus.fold(libraryPane));
        keys.putAll(over.shortcuts());
        return keys;
    }

    @Override
    public List<KeyHint> keys() {
        return over.keys().orElseGet(() -> new BuilderKeys(model.library()).of(builder.getScene()));
    }

    @Override
    public ObservableValue<?> keysFollow() {
        return model.library().meant();
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
        demonstration.show(exercise, model.program().sideOf(exercise));
    }

    @FXML
    private void toPatients() {
        model.window().desk().place().set(View.PATIENTS);
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
