package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;
import org.homestretch.testing.PaperTray;
import org.homestretch.testing.ScreenWatch;
import org.homestretch.testing.Screens;
import org.homestretch.ui.program.edit.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program once, as a new user walks through it: from an empty computer to a printed sheet and back. */
class WalkThroughTest {

    private static final String OWNER = "Dr Ann Lee, PT";
    private static final String PASSWORD = "four quiet garden chairs";
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Application application;
    private ScreenWatch watch;

    @BeforeEach
    void theProgramStarts() throws TimeoutException, InterruptedException {
        FxToolkit.registerPrimaryStage();
        watch = ScreenWatch.begin();
        start();
    }

    @AfterEach
    void theProgramEnds() throws TimeoutException {
        FxToolkit.cleanupApplication(application);
        FxToolkit.cleanupStages();
    }

    @Test
    void aPatientIsRegisteredTreatedPrintedForVisitedAndFoundAgain() throws TimeoutException, InterruptedException {
        step("set the clinic up", this::setUp);
        step("register a patient", this::register);
        step("screen for red flags", this::screen);
        step("record today's pain", this::recordPain);
        step("build a program", this::build);
        step("print the sheet", this::print);
        step("record the visit", this::recordVisit);
        step("close the program", this::theProgramEnds);
        step("read the file as a stranger", this::allIsInTheFile);
        step("start again and unlock", this::unlockAgain);
        step("find the patient without accents", this::findAgain);
        watch.end();
    }

    private void setUp() {
        robot.clickOn("#clinicName").write("Brookfield Spine");
        press("#next");
        until(() -> shown("#ownerName"));
        robot.clickOn("#ownerName").write(OWNER);
        robot.clickOn("#ownerPassword").write(PASSWORD);
        robot.clickOn("#passwordAgain").write(PASSWORD);
        press("#next");
        until(() -> shown("#writtenDown"));
        assertThat(robot.lookup("#recoveryCode").queryAs(Labeled.class).getText())
                .contains("-");
        robot.interact(
                () -> robot.lookup("#writtenDown").queryAs(CheckBox.class).setSelected(true));
        press("#next");
        until(() -> shown("#patientList"));
    }

    private void register() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> shown("#givenName"));
        robot.clickOn("#givenName").write("Łucja");
        robot.clickOn("#familyName").write("Nguyễn");
        robot.clickOn("#birthDate").write("28 Feb 1964");
        robot.clickOn("F");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> patientsListed() == 1 && shown("#allNo"));
    }

    private void screen() {
        press("#allNo");
        saved();
    }

    private void recordPain() {
        Node scale = robot.lookup("#legToday").query();
        robot.interact(scale::requestFocus);
        robot.push(KeyCode.DIGIT6);
        saved();
    }

    private void build() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> shown("#startPane"));
        add("bridge");
        add("clam");
        add("hamstring towel");
        add("walk");
        until(() -> prescriptions() == 4);
        saved();
    }

    private void print() {
        until(() -> !robot.lookup("#printSheet").query().isDisabled());
        try (var printer = PaperTray.setUp()) {
            robot.push(KeyCode.CONTROL, KeyCode.P);
            until(() -> robot.lookup("Printed").tryQuery().isPresent());
            assertThat(printer.printed()).isEqualTo(1);
        }
        saved();
    }

    private void recordVisit() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> shown("#backPain"));
        Node scale = robot.lookup("#backPain").query();
        robot.interact(scale::requestFocus);
        robot.push(KeyCode.DIGIT3);
        saved();
    }

    private void allIsInTheFile() {
        try (Office office = Office.open(workbench(), clinic(), OWNER, PASSWORD)) {
            Patient patient = office.patients().find("nguyen lucja").getFirst().patient();
            Episode episode = office.patients().episodeOf(patient.id());
            Program program = office.programs().latestFor(patient.id()).orElseThrow();
            List<Visit> visits = office.visits().of(patient.id());

            assertThat(patient.name().full()).isEqualTo("Łucja Nguyễn");
            assertThat(episode.lastScreen().orElseThrow().clear()).isTrue();
            assertThat(program.draft()).isFalse();
            assertThat(program.prescriptions()).hasSize(4);
            assertThat(visits).singleElement().satisfies(visit -> {
                assertThat(visit.scores().leg()).contains(PainScore.of(6));
                assertThat(visit.scores().back()).contains(PainScore.of(3));
            });
        }
    }

    private void unlockAgain() throws TimeoutException {
        start();
        until(() -> shown("#password"));
        robot.clickOn("#password").write(PASSWORD).push(KeyCode.ENTER);
        until(() -> shown("#patientList") && patientsListed() == 1);
    }

    private void findAgain() {
        robot.clickOn("#patientFilter").write("nguyen");
        until(() -> patientsListed() == 1);
        robot.clickOn("#patientFilter").write("zzz");
        until(() -> patientsListed() == 0);
    }

    private void add(String exercise) {
        int before = prescriptions();
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.CONTROL, KeyCode.A).write(exercise);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
        until(() -> prescriptions() == before + 1);
    }

    /** Rows of the program list that are exercises, not headings. */
    private int prescriptions() {
        return (int) robot.lookup("#programList").<Node>tryQuery().stream()
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .filter(Row.Line.class::isInstance)
                .count();
    }

    private int patientsListed() {
        return ((ListView<?>) robot.lookup("#patientList").query()).getItems().size();
    }

    private void saved() {
        until(() -> robot.lookup("All changes saved").tryQuery().isPresent());
    }

    private void press(String button) {
        until(() -> shown(button) && !robot.lookup(button).query().isDisabled());
        robot.clickOn(button);
    }

    private boolean shown(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(WalkThroughTest::visible);
    }

    private static boolean visible(Node node) {
        return node.getScene() != null && node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    private void start() throws TimeoutException {
        application = FxToolkit.setupApplication(App.class, "--clinic=" + clinic());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path clinic() {
        return folder.resolve("clinic");
    }

    private static Workbench workbench() {
        return new Workbench(Clock.systemDefaultZone());
    }

    private void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException slow) {
            throw new AssertionError("It did not happen within " + PATIENCE_SECONDS + " seconds.", slow);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A part of the walk that may fail, named in the failure. */
    @FunctionalInterface
    private interface Part {
        void walk() throws TimeoutException;
    }

    /** What the window showed when the walk stumbled, for whoever looks into it. */
    private static void picture() {
        var scene = FxToolkit.toolkitContext().getRegisteredStage().getScene();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Screens.snapshot(scene, Path.of("target", "walk.png")));
    }

    private void step(String name, Part part) throws TimeoutException {
        watch.after(name);
        try {
            part.walk();
        } catch (RuntimeException | AssertionError stumbled) {
            picture();
            throw new AssertionError("The walk stumbled at: " + name, stumbled);
        }
    }
}
