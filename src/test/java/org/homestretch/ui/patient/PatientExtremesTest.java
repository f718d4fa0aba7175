package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The patients view with nothing in it, with very much in it, and small. */
@ExtendWith(ApplicationExtension.class)
class PatientExtremesTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void anEmptyClinicSaysWhatToDoFirst(FxRobot robot) {
        robot.interact(() -> picture(show(new Desks(), 1280, 760), "extreme-empty"));

        assertThat(robot.lookup("No patients yet").query().getParent().isVisible())
                .isTrue();
        robot.clickOn("#firstPatient");
        assertThat(robot.lookup("#givenName").query().isFocused()).isTrue();
    }

    @Test
    void longNamesAndTwoHundredRecordsFitAWindowOfTheSmallestSize(FxRobot robot) {
        var clinic = new Desks();
        IntStream.range(1, 200).forEach(number -> clinic.register("Given " + number, "Family " + number, number));
        var patient = Patient.register(
                999,
                new PersonName("Wolfeschlegelsteinhausenbergerdorff", "van den Berghe-Featherstonehaugh"),
                LocalDate.of(1931, 12, 31),
                Sex.X);
        clinic.patients.save(patient);
        Episode begun = Episode.begin(patient.id());
        clinic.patients.save(begun.with(begun.diagnosis()
                        .withMain(Condition.DEGENERATIVE_SPONDYLOLISTHESIS)
                        .onLeg(Side.BOTH))
                .with(begun.circumstances()
                        .withLimits(Set.of(Limit.values()))
                        .withProblems(Set.of(HealthProblem.values())))
                .screened(new RedFlagScreen(
                        Desks.TODAY,
                        "Dr Nadia Brandt",
                        Map.of(RedFlag.FRACTURE_MINOR_TRAUMA_RISK, Answer.YES),
                        "",
                        "")));
        clinic.desk.chosen().set(Optional.of(patient));

        robot.interact(() -> show(clinic, 944, 556));
        robot.interact(() -> {
            picture(stage.getScene(), "extreme-long-small");
            assertThat(Walk.clipped(stage.getScene().getRoot())).isEmpty();
        });
        robot.interact(() -> picture(show(clinic, 1360, 816), "extreme-long"));
    }

    private Scene show(Desks clinic, double width, double height) {
        return Screens.show(stage, new PatientController(clinic.model()).view(), width, height);
    }

    private static void picture(Scene scene, String name) {
        Screens.snapshot(scene, Path.of("target", "screens", name + ".png"));
    }
}
