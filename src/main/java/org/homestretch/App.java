package org.homestretch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homestretch.desktop.Outlet;
import org.homestretch.desktop.SystemPrinters;
import org.homestretch.desktop.SystemViewer;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Theme;
import org.homestretch.ui.kit.WorkerThread;
import org.homestretch.ui.shell.WindowMemory;
import org.homestretch.ui.unlock.FirstRunController;
import org.homestretch.ui.unlock.FirstRunModel;
import org.homestretch.ui.unlock.UnlockController;
import org.homestretch.ui.unlock.UnlockModel;

/** The window's life cycle: first run or unlock, the clinic, lock, close. */
public final class App extends Application {

    private static final String CLINIC = "clinic";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Later<Workbench> workbench = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));
    private final Notices notices = new Notices();
    private Optional<Clinic> clinic = Optional.empty();
    private Optional<WorkerThread> atTheDoor = Optional.empty();

    /** Opens the window and returns when it is closed. */
    static void open(Optional<Path> folder) {
        Application.launch(
                App.class,
                folder.map(path -> "--" + CLINIC + "=" + path.toAbsolutePath()).stream()
                        .toArray(String[]::new));
    }

    /** The exercises and the printer get ready while the user types the password. */
    @Override
    public void init() {
        Thread.ofPlatform()
                .daemon()
                .name("homestretch-warm-up")
                .start(() -> workbench.get().warmUp());
    }

    @Override
    public void start(Stage stage) {
        Theme.apply();
        Path folder = Optional.ofNullable(getParameters().getNamed().get(CLINIC))
                .map(Path::of)
                .orElseGet(DataFolder::usual);
        var memory = new WindowMemory(DataFolder.beside(folder, "window.properties"));
        stage.getIcons().add(new Image(App.class.getResourceAsStream("/icons/homestretch.png")));
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.setOnCloseRequest(closing -> memory.remember(stage));
        askAtTheDoor(stage, folder);
        memory.restore(stage);
        stage.show();
    }

    private void askAtTheDoor(Stage stage, Path folder) {
        stage.titleProperty().unbind();
        stage.setTitle("Homestretch");
        var door = new FrontDoor(workbench, folder);
        var worker = new WorkerThread(notices);
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
            var firstRun = new FirstRunController(new FirstRunModel(door, worker, opened));
            show(stage, firstRun.view());
            firstRun.begin();
        }
    }

    private void work(Stage stage, Path folder, Office office) {
        var papers = new Papers(stage, new Outlet(new SystemPrinters(), SystemViewer.here()), office);
        Runnable locking = () -> {
            leave();
            askAtTheDoor(stage, folder);
        };
        Clinic opened = new Clinic(workbench.get(), office, papers, locking);
        clinic = Optional.of(opened);
        stage.titleProperty().bind(opened.title());
        show(stage, opened.view());
    }

    private static void show(Stage stage, Parent view) {
        stage.getScene().setRoot(view);
    }

    private void leave() {
        clinic.ifPresent(Clinic::close);
        clinic = Optional.empty();
    }

    @Override
    public void stop() {
        atTheDoor.ifPresent(WorkerThread::close);
        leave();
    }
}
