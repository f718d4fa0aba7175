package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Sex;
import org.homestretch.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Somebody is registered by keys alone, and told beside the field what is wrong. */
@ExtendWith(ApplicationExtension.class)
class RegistrationViewTest extends PatientScene {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void aPatientIsRegisteredByKeysAlone(FxRobot robot) {
        robot.interact(controller::create);
        robot.write("Tunde").type(KeyCode.TAB).write("Okafor").type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT);
        robot.type(KeyCode.TAB).write("9 4 84");
        assertThat(robot.lookup("9 April 1984, 41 years").tryQuery()).isPresent();

        robot.type(KeyCode.TAB)
                .write("(555) 0173")
                .press(KeyCode.CONTROL)
                .type(KeyCode.ENTER)
                .release(KeyCode.CONTROL);

        Patient saved = clinic.desk.chosen().get().orElseThrow();
        assertThat(saved.name().full()).isEqualTo("Tunde Okafor");
        assertThat(saved.sex()).isEqualTo(Sex.M);
        assertThat(saved.contact().phone()).isEqualTo("(555) 0173");
        assertThat(lines(robot)).extracting(PatientLine::patient).contains(saved);
        assertThat(robot.lookup("#patientList").query().isFocused()).isTrue();
    }

    @Test
    void sexIsOneStopAndALetterAndTheWholePathTakesNoMoreThanThirtySevenKeys(FxRobot robot) {
        robot.interact(controller::create);
        var keys = new ArrayList<KeyCode>();
        List.of("tunde", "\t", "okafor", "\t", "m", "\t", "9 4 84", "\t", "5550173")
                .forEach(typed -> typed.chars().forEach(letter -> keys.add(key((char) letter))));
        keys.forEach(key -> type(robot, key));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        Patient saved = clinic.desk.chosen().get().orElseThrow();
        assertThat(saved.sex()).isEqualTo(Sex.M);
        assertThat(saved.born()).isEqualTo(Born.on(LocalDate.of(1984, 4, 9)));
        assertThat(saved.contact().phone()).isEqualTo("5550173");
        int newPatientAndSave = 2;
        assertThat(keys).hasSizeLessThanOrEqualTo(37 - newPatientAndSave);
    }

    @Test
    void sexLeftOutIsOneTabToo(FxRobot robot) {
        robot.interact(controller::create);
        robot.interact(() -> robot.lookup("#familyName").query().requestFocus());

        robot.type(KeyCode.TAB, KeyCode.TAB);

        assertThat(robot.lookup("#birthDate").query().isFocused()).isTrue();
    }

    @Test
    void aDateThatReadsTwoWaysOffersTheOtherReading(FxRobot robot) {
        robot.clickOn("#newPatient").clickOn("#birthDate").write("5/12/80");
        assertThat(robot.lookup("5 December 1980, 44 years").tryQuery()).isPresent();
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "registration-two-readings.png")));

        robot.type(KeyCode.DOWN);

        assertThat(robot.lookup("12 May 1980, 45 years").tryQuery()).isPresent();
    }

    @Test
    void lettersWithoutATypeFaceAreToldBesideTheName(FxRobot robot) {
        robot.interact(controller::create);
        robot.interact(
                () -> robot.lookup("#familyName").<TextInputControl>query().setText("𠮷野"));

        assertThat(robot.lookup("Sheets cannot print “𠮷”. Add a spelling they can.")
                        .query()
                        .isVisible())
                .isTrue();
    }

    @Test
    void aWrongBirthDateIsSaidBesideTheFieldAndHoldsTheSave(FxRobot robot) {
        robot.clickOn("#newPatient").clickOn("#birthDate").write("31/02/1964");

        assertThat(robot.lookup("February 1964 has 29 days. Type it like 28 Feb 1964.")
                        .tryQuery())
                .isPresent();
        robot.clickOn("#saveNewPatient");
        assertThat(robot.lookup("#givenName").query().isFocused()).isTrue();
        assertThat(robot.lookup("A name is missing. One name is enough.").tryQuery())
                .isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("Choose a patient").query().getParent().isVisible())
                .isTrue();
    }

    @Test
    void aNameThatMatchesNobodyCanBeRegisteredFromThere(FxRobot robot) {
        robot.clickOn("#patientFilter").write("Karin Wolff").clickOn("New patient “Karin Wolff”");

        assertThat(robot.lookup("#givenName").<TextInputControl>query().getText())
                .isEqualTo("Karin");
        assertThat(robot.lookup("#familyName").<TextInputControl>query().getText())
                .isEqualTo("Wolff");
    }
}
