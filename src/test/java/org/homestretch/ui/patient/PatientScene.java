package org.homestretch.ui.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.basics.Language;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.progress.Visit;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Screens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The patients view in a window, with a clinic in memory. */
@ExtendWith(ApplicationExtension.class)
abstract class PatientScene {

    final CssWarnings warnings = new CssWarnings();
    final Desks clinic = new Desks();
    PatientController controller;
    Scene scene;

    void show(Stage stage) {
        elena();
        clinic.register("Rosa", "Jiménez", 20_419);
        clinic.register("Harold", "Lindqvist", 20_420);
        controller = new PatientController(clinic.model());
        scene = Screens.show(stage, controller.view(), 1360, 816);
        stage.sizeToScene();
    }

    static void type(FxRobot robot, KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static KeyCode key(char letter) {
        return switch (letter) {
            case '\t' -> KeyCode.TAB;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
        };
    }

    /** What the lines of the list are marked with. */
    static List<String> tags(FxRobot robot) {
        return robot.lookup("#patientList .tag").queryAllAs(Label.class).stream()
                .filter(tag -> tag.isVisible()
                        && tag.getParent().getParent().getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    void elena() {
        var elena = new Patient(
                UUID.randomUUID(),
                20_418,
                new PersonName("Elena", "Marsh"),
                LocalDate.of(1978, 3, 3),
                Sex.F,
                new Contact("(555) 0136", Language.EN));
        clinic.patients.save(elena);
        Episode begun = Episode.begin(elena.id());
        clinic.patients.save(begun.with(begun.diagnosis()
                        .withMain(Condition.DISC_HERNIATION)
                        .onLeg(Side.LEFT)
                        .begunOn(Optional.of(Desks.TODAY.minusDays(50))))
                .with(begun.circumstances()
                        .withLimits(Set.of(Limit.NO_KNEEL, Limit.NO_WATER))
                        .withEquipment(Set.of(Equipment.MAT, Equipment.BAND, Equipment.STRAP)))
                .screened(RedFlagScreen.clear(Desks.TODAY, "Dr Nadia Brandt")));
        Stream.of(31, 22, 14)
                .forEach(days -> clinic.visits.save(Visit.on(Desks.TODAY.minusDays(days), elena.id(), "NB")
                        .withLeg(Optional.of(PainScore.of(5 + days / 12)))
                        .withBack(Optional.of(PainScore.of(4)))));
    }

    void open(FxRobot robot, String name) {
        robot.clickOn("#patientFilter").write(name).type(KeyCode.ENTER);
    }

    /** In a low window, so that a list under its last line stays on the screen. */
    void openLow(FxRobot robot) {
        robot.interact(() -> scene.getWindow().setHeight(460));
        open(robot, "Elena Marsh");
        scrollTo(robot, "#findings");
    }

    static void scrollTo(FxRobot robot, String id) {
        robot.interact(() -> {
            var scroll = (ScrollPane) robot.lookup("#scroll").query();
            scroll.setVvalue(1);
            scroll.layout();
        });
    }

    static List<PatientLine> lines(FxRobot robot) {
        return robot.lookup("#patientList").<ListView<PatientLine>>query().getItems();
    }
}
