package org.homestretch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.desktop.Outlet;
import org.homestretch.desktop.Printers;
import org.homestretch.desktop.SystemPrinters;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Prescription;
import org.homestretch.testing.CheapClinic;
import org.homestretch.testing.Keyboard;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.program.edit.Row;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window of a small clinic on disk, worked by keys, with what is on it asked for by name. */
final class WholeWindow implements AutoCloseable {

    private static final String OWNER = "Dr Ann Lee, PT";
    private static final String PASSWORD = "four quiet garden chairs";
    private static final int PATIENCE_SECONDS = 30;

    final FxRobot robot = new FxRobot();
    private final Workbench workbench = new Workbench(Clock.systemDefaultZone());
    final Office office;
    int locked;
    private final Notices notices = new Notices();
    private final Clinic clinic;
    private final Scene scene;

    WholeWindow(Path folder) throws TimeoutException {
        this(folder, new SystemPrinters(), (office, library) -> {});
    }

    /** With printers to print on, and something done in the clinic before its window opens. */
    WholeWindow(Path folder, Printers printers, BiConsumer<Office, Library> before) throws TimeoutException {
        office = CheapClinic.open(workbench, folder.resolve("clinic"), OWNER, PASSWORD);
        register(1, "Elena", "Marsh");
        register(2, "Rosa", "Novak");
        before.accept(office, workbench.library());
        Stage stage = FxToolkit.registerPrimaryStage();
        var made = new Clinic[1];
        var shown = new Scene[1];
        robot.interact(() -> {
            made[0] = new Clinic(
                    workbench,
                    notices,
                    office,
                    new Papers(stage, new Outlet(printers, file -> false), office),
                    () -> locked++);
            shown[0] = Screens.show(stage, made[0].view(), 1366, 768);
        });
        clinic = made[0];
        scene = shown[0];
    }

    private void register(int number, String given, String family) {
        var patient = Patient.register(number, new PersonName(given, family), LocalDate.of(1978, 3, 3), Sex.F);
        office.patients().save(patient);
        office.patients()
                .save(Episode.begin(patient.id())
                        .with(Diagnosis.UNCLEAR
                                .withMain(Condition.DISC_HERNIATION)
                                .onLeg(Side.LEFT))
                        .with(Circumstances.UNKNOWN.withEquipment(Set.of(Equipment.MAT, Equipment.CHAIR)))
                        .screened(RedFlagScreen.clear(office.today(), OWNER)));
    }

    Scene scene() {
        return scene;
    }

    /** A key, with those held down before it. */
    WholeWindow push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    WholeWindow write(String words) {
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Keys that all come before the window can do anything in between. */
    void atOnce(Consumer<Keyboard> typing) {
        robot.interact(() -> typing.accept(new Keyboard(scene)));
    }

    Node holder() {
        return scene.getFocusOwner();
    }

    /** Whether what has the keys is this, or in this. */
    boolean at(String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(Focus::isIn);
    }

    boolean shows(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(WholeWindow::visible);
    }

    String words(String id) {
        Node node = robot.lookup(id).query();
        return node instanceof TextField field ? field.getText() : ((Labeled) node).getText();
    }

    List<Prescription> rows() {
        return ((ListView<?>) robot.lookup("#programList").query())
                .getItems().stream()
                        .filter(Row.Line.class::isInstance)
                        .map(line -> ((Row.Line) line).prescription())
                        .toList();
    }

    static boolean visible(Node node) {
        return node.getScene() != null && node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException slow) {
            throw new AssertionError("It did not happen; the keys are at " + holder() + ".", slow);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What was told is read: it stands in nobody's way any more. */
    void noToast() {
        robot.interact(notices::dismiss);
    }

    @Override
    public void close() throws TimeoutException {
        robot.interact(clinic::close);
        FxToolkit.cleanupStages();
    }
}
