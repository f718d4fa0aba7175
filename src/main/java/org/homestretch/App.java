package org.homestretch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.desktop.Outlet;
import org.homestretch.desktop.SystemPrinters;
import org.homestretch.desktop.SystemViewer;
import org.homestretch.patient.Patient;
import org.homestretch.ui.kit.control.Theme;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Workers;
import org.homestretch.ui.shell.WindowMemory;
import org.homestretch.ui.unlock.FirstRunController;
import org.homestretch.ui.unlock.FirstRunModel;
import org.homestretch.ui.unlock.SetUp;
import org.homestretch.ui.unlock.UnlockController;
import org.homestretch.ui.unlock.UnlockModel;

/** The window's life cycle: first run or unlock, the clinic, lock, close. */
public final class App extends Application {

    private static final String CLINIC = "clinic";
    private static final String REHEARSAL = "--rehearsal";
    private static final String VIEWS = "--views";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Later<Workbench> workbench = new Later<>(() -> new Workbench(new WallClock()));
    private final Later<WindowMemory> memory =
            new Later<>(() -> new WindowMemory(DataFolder.beside(folder(), "window.properties")));
    private final Notices notices = new Notices();
    private final SetUp setUp = new SetUp();
    private Optional<Clinic> clinic = Optional.empty();
    private Optional<Workers> atTheDoor = Optional.empty();
    private Optional<Alert> told = Optional.empty();

    /** Opens the window and returns when it is closed. */
    static void open(Optional<Path> folder) {
        Starting.launch(App.class, clinic(folder));
    }

    /** The same, and closes it as soon as everything is warm. */
    static void rehearse(Optional<Path> folder) {
        Starting.launch(App.class, Stream.concat(clinic(folder), Stream.of(REHEARSAL)));
    }

    /** The same, after each view of a clinic made for it was in front once. */
    static void rehearseViews(Optional<Path> folder) {
        Starting.launch(App.class, Stream.concat(clinic(folder), Stream.of(VIEWS)));
    }

    private static Stream<String> clinic(Optional<Path> folder) {
        return folder.map(path -> "--" + CLINIC + "=" + path.toAbsolutePath()).stream();
    }

    /** The exercises are read beside the toolkit's start; type faces are not, see {@link #warmUp}. */
    @Override
    public void init() {
        ScreenLanguage.follow(memory.get().language());
        LogFile.in(DataFolder.beside(folder(), "log"));
        Mishaps.tell(this::tell);
        inTheBackground(() -> {
            workbench.get();
            DayFolder.sweep();
        });
    }

    @Override
    public void start(Stage stage) {
        try {
            open(stage);
        } catch (RuntimeException | Error failed) {
            say(failed).showAndWait();
            throw failed;
        }
    }

    private void open(Stage stage) {
        Theme.apply();
        Path folder = folder();
        stage.getIcons().add(new Image(App.class.getResourceAsStream("/icons/homestretch.png")));
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.setOnCloseRequest(closing -> memory.get().remember(stage));
        stage.focusedProperty().subscribe(focused -> clinic.ifPresent(Clinic::look));
        askAtTheDoor(stage, folder);
        memory.get().restore(stage);
        stage.show();
        FirstSight.then(() -> inTheBackground(() -> warmUp(stage)));
    }

    private Path folder() {
        return Optional.ofNullable(getParameters().getNamed().get(CLINIC))
                .map(Path::of)
                .orElseGet(DataFolder::usual);
    }

    /**
     * The printer gets ready while the user types the password, and not before the first frame: Java's type faces and
     * the toolkit's both start the system's fontconfig, which reads the locale while GTK sets it. Side by side that
     * ended one start in fifteen. By the first frame the toolkit has done its part; nothing else asks for a face before.
     */
    private void warmUp(Stage stage) {
        workbench.get().warmUp();
        if (getParameters().getRaw().contains(REHEARSAL)) {
            Platform.runLater(stage::close);
        }
        if (getParameters().getRaw().contains(VIEWS)) {
            showViews(stage);
        }
    }

    private void showViews(Stage stage) {
        Path folder = folder();
        Office office = new Demo(workbench.get()).create(folder, Demo.PASSWORD);
        Patient patient = office.patients().byNumber(1).orElseThrow();
        Platform.runLater(() -> {
            work(stage, folder, office);
            new Tour(clinic.orElseThrow(), patient, stage::close).start();
        });
    }

    private static void inTheBackground(Runnable work) {
        Thread.ofPlatform().daemon().name("homestretch-warm-up").start(work);
    }

    private void askAtTheDoor(Stage stage, Path folder) {
        stage.titleProperty().unbind();
        stage.setTitle("Homestretch");
        ScreenLanguage.follow(memory.get().language());
        var door = new FrontDoor(workbench, folder);
        var worker = new Workers(notices);
        atTheDoor = Optional.of(worker);
        Runnable opened = () -> {
            atTheDoor = Optional.empty();
            worker.close();
            work(stage, folder, door.opened());
        };
        if (door.exists()) {
            var unlock = new UnlockController(new UnlockModel(door, worker, opened));
            show(stage, unlock.view());
            unlock.begin();
        } else {
            var firstRun = new FirstRunController(new FirstRunModel(setUp, door, worker, opened));
            show(stage, firstRun.view());
            firstRun.begin();
        }
    }

    private void work(Stage stage, Path folder, Office office) {
        notices.dismiss();
        var papers = new Papers(stage, new Outlet(new SystemPrinters(), SystemViewer.here()), office);
        Clinic opened = new Clinic(workbench.get(), notices, office, papers, new Around(stage, folder));
        clinic = Optional.of(opened);
        stage.titleProperty().bind(opened.title());
        show(stage, opened.view());
    }

    private static void show(Stage stage, Parent view) {
        stage.getScene().setRoot(view);
    }

    /** The window around the clinic that is open in it. */
    private final class Around implements Frame {

        private final Stage stage;
        private final Path folder;

        Around(Stage stage, Path folder) {
            this.stage = stage;
            this.folder = folder;
        }

        @Override
        public void lock() {
            leave();
            askAtTheDoor(stage, folder);
        }

        @Override
        public Optional<Locale> language() {
            return memory.get().language();
        }

        @Override
        public void speak(Optional<Locale> language) {
            memory.get().speak(language);
        }
    }

    /** Whatever fails in closing a clinic, it is closed: the door is shut, and the user learns what is left to do. */
    private void leave() {
        Optional<Clinic> leaving = clinic;
        clinic = Optional.empty();
        try {
            leaving.ifPresent(Clinic::close);
        } catch (RuntimeException | Error failed) {
            Mishaps.log(failed);
            tell(failed);
        }
    }

    /** In the clinic a notice, at the door a dialog, one at a time. */
    private void tell(Throwable failure) {
        if (clinic.isPresent()) {
            notices.mistake(failure);
        } else if (told.filter(Alert::isShowing).isEmpty()) {
            told = Optional.of(say(failure));
            told.get().show();
        }
    }

    private static Alert say(Throwable failure) {
        var alert = new Alert(Alert.AlertType.ERROR, Notices.reason(failure));
        alert.setTitle("Homestretch");
        alert.setHeaderText(null);
        return alert;
    }

    @Override
    public void stop() {
        Ending.all(() -> atTheDoor.ifPresent(Workers::close), this::leave, LogFile::close);
    }
}
