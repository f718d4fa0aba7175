package org.homestretch.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.kit.layout.FoldingRow;
import org.homestretch.ui.kit.layout.MakingViews;
import org.homestretch.ui.kit.layout.Room;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.kit.layout.WholeWords;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.View;

/** The window's frame: the rail, the bar over the view, the view in front, the status bar, toasts and the search. */
public final class ShellController {

    private static final RoomWords WORDS = RoomWords.of(ShellController.class);

    private static final PseudoClass OVER_PRINT_BAR = PseudoClass.getPseudoClass("over-print-bar");
    private static final double WIDE_SEARCH = 400;
    private static final double NARROW_SEARCH = 240;
    private static final double SEARCH_SIGN = 36;

    private final ShellModel model;
    private final Map<View, Screen> screens;
    private final Map<View, ToggleButton> rail = new EnumMap<>(View.class);
    private final ToastController toast;
    private final Overlay overlay;
    private final ShellActs acts;
    private final Runnable locking;
    private final StripController strip;
    private final Parent view;
    private MakingViews views;
    private FrontKeys keys;
    private HintRow hintRow;
    private Subscription arriving = Subscription.EMPTY;

    @FXML
    private StackPane root;

    @FXML
    private StackPane front;

    @FXML
    private VBox railPane;

    @FXML
    private StackPane stripPane;

    @FXML
    private StackPane toastPane;

    @FXML
    private ToggleButton navPatients;

    @FXML
    private ToggleButton navProgram;

    @FXML
    private ToggleButton navProgress;

    @FXML
    private ToggleButton navLibrary;

    @FXML
    private ToggleButton navSettings;

    @FXML
    private Label sample;

    @FXML
    private Label user;

    @FXML
    private Label date;

    @FXML
    private Button globalSearch;

    @FXML
    private Label searchWords;

    @FXML
    private KeyCaps searchKeys;

    @FXML
    private Button undoHere;

    @FXML
    private Button redoHere;

    @FXML
    private Button lock;

    @FXML
    private Button help;

    @FXML
    private Label status;

    @FXML
    private FoldingRow hints;

    /** Locking is what the application does to close the record and ask for the password again. */
    public ShellController(
            ShellModel model, SearchModel search, Notices notices, Map<View, Screen> screens, Runnable locking) {
        this.model = model;
        this.screens = new EnumMap<>(screens);
        this.locking = locking;
        toast = new ToastController(notices, this::giveBack);
        notices.goWith(model.desk());
        overlay = new Overlay(search, this::giveBack);
        var means = new ShellActs.Means(overlay, this::stops, locking, this::again);
        acts = new ShellActs(model.desk().place(), this.screens, means);
        strip = new StripController(model);
        view = Fxml.viewOf(this);
        Room.mark(view);
        WholeWords.in(view);
        search.offer(acts.actions());
    }

    public Parent view() {
        return view;
    }

    /** Whether nothing of any view is still to be made. */
    public boolean isMade() {
        return screens.values().stream()
                .allMatch(screen -> screen.pieces().made().get());
    }

    /** No view is made any further, as before the window closes. */
    public void rest() {
        views.rest();
    }

    @FXML
    private void initialize() {
        rail.putAll(Map.of(
                View.PATIENTS, navPatients,
                View.PROGRAM, navProgram,
                View.PROGRESS, navProgress,
                View.LIBRARY, navLibrary,
                View.SETTINGS, navSettings));
        RailKeys.on(railPane, List.copyOf(rail.values()));
        var group = new ToggleGroup();
        rail.forEach((place, button) -> {
            button.setToggleGroup(group);
            button.setOnAction(pressed -> {
                acts.go(place);
                button.setSelected(true);
            });
        });
        sample.visibleProperty().bind(model.sample());
        sample.managedProperty().bind(model.sample());
        user.setText(initials(model.desk().user()));
        user.setAccessibleText(WORDS.say("working", model.desk().user()));
        date.textProperty().bind(model.desk().day().map(Dates::spoken));
        ObservableValue<Boolean> aboutPatient =
                model.desk().place().flatMap(place -> screens.get(place).aboutPatient());
        date.visibleProperty().bind(aboutPatient.map(about -> !about));
        date.managedProperty().bind(date.visibleProperty());
        stripPane.getChildren().setAll(Fxml.viewOf(strip));
        stripPane.visibleProperty().bind(aboutPatient);
        stripPane.managedProperty().bind(stripPane.visibleProperty());
        globalSearch
                .prefWidthProperty()
                .bind(Room.around(root).flatMap(room -> aboutPatient.map(about -> search(room, about))));
        for (Node part : List.of(searchWords, searchKeys)) {
            part.visibleProperty().bind(globalSearch.prefWidthProperty().greaterThan(SEARCH_SIGN));
            part.managedProperty().bind(part.visibleProperty());
        }
        globalSearch.minWidthProperty().bind(globalSearch.prefWidthProperty());
        globalSearch.setOnAction(pressed -> overlay.search());
        undoHere.setOnAction(pressed -> acts.undo());
        redoHere.setOnAction(pressed -> acts.redo());
        undoHere.visibleProperty().bind(model.desk().place().map(place -> place != View.PROGRAM));
        undoHere.managedProperty().bind(undoHere.visibleProperty());
        redoHere.visibleProperty().bind(undoHere.visibleProperty());
        redoHere.managedProperty().bind(undoHere.visibleProperty());
        lock.setOnAction(pressed -> locking.run());
        help.setOnAction(pressed -> acts.help());
        status.textProperty().bind(model.desk().status());
        toastPane.getChildren().setAll(Fxml.viewOf(toast));
        root.getChildren().add(overlay.pane());
        hintRow = new HintRow(hints);
        views = new MakingViews(front, screens.values());
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> views.waitAWhile());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, click -> views.waitAWhile());
        views.begin();
        keys = new FrontKeys(root, overlay::isOpen, this::withoutView);
        new ShellKeys(acts.keys(), this::shortcuts, acts::filter).watch(root);
        keys.watch();
        model.desk().place().subscribe(this::show);
        model.desk().chosen().subscribe((before, now) -> keys.forget());
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(holder -> showHints());
    }

    /** While the search or the sheet of keys lies over the view, its keys do nothing. */
    private Map<KeyCombination, Runnable> shortcuts() {
        return overlay.isOpen() ? Map.of() : acts.inFront().shortcuts();
    }

    /** The toast is one of them while it is there. */
    private List<Stop> stops() {
        return Stream.concat(acts.inFront().stops().stream(), Stream.of(new Stop(toastPane, toast::takeKeys)))
                .toList();
    }

    private void again() {
        acts.inFront().again();
        keys.give();
    }

    private void giveBack() {
        keys.giveBack();
    }

    /** A view about a patient without one: the keys choose whose it is to be. */
    private void withoutView() {
        if (!strip.takeKeys()) {
            rail.get(model.desk().place().get()).requestFocus();
        }
    }

    private void show(View place) {
        toastPane.pseudoClassStateChanged(OVER_PRINT_BAR, place == View.PROGRAM);
        Screen screen = screens.get(place);
        views.show(screen);
        rail.get(place).setSelected(true);
        undoHere.disableProperty().bind(screen.canUndo().map(may -> !may));
        redoHere.disableProperty().bind(screen.canRedo().map(may -> !may));
        arriving.unsubscribe();
        arriving = screen.pieces()
                .made()
                .subscribe(made -> arrived(screen, made))
                .and(screen.keysFollow().subscribe(now -> showHints()));
        keys.turnTo(screen);
    }

    private void arrived(Screen screen, boolean made) {
        if (made) {
            screen.shown();
            showHints();
        }
    }

    /** The keys differ with what has them, as in the preview of a sheet. */
    private void showHints() {
        hintRow.show(screens.get(model.desk().place().get()));
    }

    /** The patient's name needs the room more than the words of the search do. */
    private static double search(Room room, boolean about) {
        Room enough = about ? Room.SMALL : Room.NARROW;
        return room.under(enough) ? SEARCH_SIGN : about ? NARROW_SEARCH : WIDE_SEARCH;
    }

    private static String initials(String name) {
        String[] parts = name.replaceFirst(",.*", "")
                .replaceFirst("^Dr\\.? ", "")
                .strip()
                .split("\\s+");
        String first = parts[0].substring(0, Math.min(1, parts[0].length()));
        String last = parts.length < 2 ? "" : parts[parts.length - 1].substring(0, 1);
        return first + last;
    }
}
