package org.homestretch.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.homestretch.ui.kit.Dates;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.KeyCaps;
import org.homestretch.ui.kit.KeyHint;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Screen;

/** The window's frame: the rail, the bar over the view, the view in front, the status bar, toasts and the search. */
public final class ShellController {

    private static final double WIDE_SEARCH = 400;
    private static final double NARROW_SEARCH = 240;

    private final ShellModel model;
    private final Map<Place, Screen> screens;
    private final Map<Place, ToggleButton> rail = new EnumMap<>(Place.class);
    private final Runnable locking;
    private final ToastController toast;
    private final Overlay overlay;
    private final Parent view;

    @FXML
    private StackPane root;

    @FXML
    private StackPane front;

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
    private Parent railPane;

    @FXML
    private Parent bar;

    @FXML
    private Label user;

    @FXML
    private Label date;

    @FXML
    private Button globalSearch;

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
    private HBox hints;

    /** Locking is what the application does to close the record and ask for the password again. */
    public ShellController(
            ShellModel model, SearchModel search, Notices notices, Map<Place, Screen> screens, Runnable locking) {
        this.model = model;
        this.screens = new EnumMap<>(screens);
        this.locking = locking;
        toast = new ToastController(notices);
        overlay = new Overlay(search);
        view = Fxml.viewOf(this);
        search.offer(actions());
    }

    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        rail.putAll(Map.of(
                Place.PATIENTS, navPatients,
                Place.PROGRAM, navProgram,
                Place.PROGRESS, navProgress,
                Place.LIBRARY, navLibrary,
                Place.SETTINGS, navSettings));
        var group = new ToggleGroup();
        rail.forEach((place, button) -> {
            button.setToggleGroup(group);
            button.setOnAction(pressed -> go(place));
        });
        user.setText(initials(model.desk().user()));
        user.setAccessibleText(model.desk().user() + " is working");
        date.setText(Dates.spoken(model.desk().today()));
        date.visibleProperty().bind(model.aboutPatient().map(about -> !about));
        date.managedProperty().bind(date.visibleProperty());
        stripPane.getChildren().setAll(Fxml.viewOf(new StripController(model)));
        stripPane.visibleProperty().bind(model.aboutPatient());
        stripPane.managedProperty().bind(stripPane.visibleProperty());
        globalSearch.prefWidthProperty().bind(model.aboutPatient().map(about -> about ? NARROW_SEARCH : WIDE_SEARCH));
        globalSearch.setOnAction(pressed -> overlay.search());
        undoHere.setOnAction(pressed -> inFront().undo());
        redoHere.setOnAction(pressed -> inFront().redo());
        undoHere.visibleProperty().bind(model.desk().place().map(place -> place != Place.PROGRAM));
        undoHere.managedProperty().bind(undoHere.visibleProperty());
        redoHere.visibleProperty().bind(undoHere.visibleProperty());
        redoHere.managedProperty().bind(undoHere.visibleProperty());
        lock.setOnAction(pressed -> locking.run());
        help.setOnAction(pressed -> help());
        status.textProperty().bind(model.desk().status());
        toastPane.getChildren().setAll(Fxml.viewOf(toast));
        root.getChildren().add(overlay.pane());
        new ShellKeys(keys(), () -> inFront().shortcuts(), this::filter).watch(root);
        model.desk().place().subscribe(this::show);
    }

    private ShellKeys.Acts keys() {
        return new ShellKeys.Acts(
                Stream.of(
                                new ShellKeys.Act("Shortcut+K", overlay::search),
                                new ShellKeys.Act("Shortcut+1", () -> go(Place.PATIENTS)),
                                new ShellKeys.Act("Shortcut+2", () -> go(Place.PROGRAM)),
                                new ShellKeys.Act("Shortcut+3", () -> go(Place.PROGRESS)),
                                new ShellKeys.Act("Shortcut+4", () -> go(Place.LIBRARY)),
                                new ShellKeys.Act("Shortcut+Comma", () -> go(Place.SETTINGS)),
                                new ShellKeys.Act("Shortcut+N", this::newPatient),
                                new ShellKeys.Act("Shortcut+F", this::filter),
                                new ShellKeys.Act("Shortcut+L", locking),
                                new ShellKeys.Act("F1", this::help),
                                new ShellKeys.Act("F6", () -> Panes.next(panes(), 1)),
                                new ShellKeys.Act("Shift+F6", () -> Panes.next(panes(), -1)))
                        .toList(),
                Stream.of(
                                new ShellKeys.Act("Shortcut+Z", () -> inFront().undo()),
                                new ShellKeys.Act("Shortcut+Y", () -> inFront().redo()),
                                new ShellKeys.Act(
                                        "Shortcut+Shift+Z", () -> inFront().redo()))
                        .toList());
    }

    private List<Hit> actions() {
        return List.of(
                action("New patient", "Ctrl N", this::newPatient),
                action("Build program", "Ctrl 2", () -> go(Place.PROGRAM)),
                action("Record visit", "Ctrl 3", () -> go(Place.PROGRESS)),
                action("Exercise library", "Ctrl 4", () -> go(Place.LIBRARY)),
                action("Settings", "Ctrl ,", () -> go(Place.SETTINGS)),
                action("Lock", "Ctrl L", locking),
                action("Keys of this view", "F1", this::help));
    }

    private static Hit action(String title, String keys, Runnable doing) {
        return new Hit(Hit.Kind.ACTION, title, keys, doing);
    }

    private Screen inFront() {
        return screens.get(model.desk().place().get());
    }

    private void go(Place place) {
        model.desk().place().set(place);
        rail.get(place).setSelected(true);
    }

    private void newPatient() {
        go(Place.PATIENTS);
        screens.get(Place.PATIENTS).create();
    }

    private void filter() {
        inFront().filter();
    }

    private void help() {
        overlay.keys(inFront().keys());
    }

    private List<Parent> panes() {
        return Stream.concat(Stream.of(railPane, bar), inFront().panes().stream())
                .toList();
    }

    private void show(Place place) {
        Screen screen = screens.get(place);
        front.getChildren().setAll(screen.view());
        rail.get(place).setSelected(true);
        undoHere.disableProperty().bind(screen.canUndo().map(may -> !may));
        redoHere.disableProperty().bind(screen.canRedo().map(may -> !may));
        hints.getChildren()
                .setAll(screen.keys().stream().map(ShellController::hint).toList());
        screen.shown();
    }

    private static HBox hint(KeyHint hint) {
        var words = new Label(hint.words());
        words.getStyleClass().addAll("caption", "muted");
        var box = new HBox(6, new KeyCaps(hint.keys()), words);
        box.getStyleClass().add("key-hint");
        return box;
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
