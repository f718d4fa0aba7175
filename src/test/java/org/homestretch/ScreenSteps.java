package org.homestretch;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.testing.Screens;
import org.testfx.util.WaitForAsyncUtils;

/** Goes from screen to screen of a whole window and shows each to whoever looks. */
abstract class ScreenSteps {

    static final int PATIENCE_SECONDS = 60;
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    final Path folder;
    final Look look;
    final Later<Workbench> workbench;
    final FrontDoor door;
    Stage stage;
    Scene scene;

    /** What is done at each stop: the name of the screen, and the window it stands in. */
    interface Look {
        void at(String stop, Stage window);
    }

    ScreenSteps(Path folder, Later<Workbench> workbench, Look look) {
        this.folder = folder;
        this.workbench = workbench;
        this.look = look;
        door = new FrontDoor(workbench, folder.resolve("new"));
    }

    void show(Parent view) {
        on(() -> {
            if (stage == null) {
                stage = new Stage();
                scene = Screens.show(stage, view, WIDTH, HEIGHT);
            } else {
                scene.setRoot(view);
            }
        });
    }

    void stop(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        look.at(name, stage);
    }

    void choose(Patient patient) {
        on(() -> {
            var list = patients();
            list.getItems().stream()
                    .filter(line -> line.patient().id().equals(patient.id()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
    }

    @SuppressWarnings("unchecked")
    ListView<PatientLine> patients() {
        return (ListView<PatientLine>) node("#patientList");
    }

    void press(String id) {
        on(() -> scene.getRoot().lookupAll(id).stream()
                .filter(ScreenSteps::treeVisible)
                .findFirst()
                .map(ButtonBase.class::cast)
                .orElseThrow()
                .fire());
    }

    void type(String id, String words) {
        on(() -> ((TextInputControl) node(id)).setText(words));
    }

    void key(KeyCode code) {
        on(() -> {
            Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    Node node(String id) {
        return scene.getRoot().lookup(id);
    }

    boolean shown(String id) {
        return scene.getRoot().lookupAll(id).stream().anyMatch(ScreenSteps::treeVisible);
    }

    static boolean treeVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || treeVisible(node.getParent()));
    }

    static void on(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), act);
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about in " + PATIENCE_SECONDS + " seconds.", late);
        }
    }
}
