package org.homestretch.ui.patient;

import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.homestretch.ui.kit.work.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PatientViewTest extends PatientScene {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void typingFiltersAndEnterOpensTheFirst(FxRobot robot) {
        robot.interact(controller::filter);
        robot.write("jimenez").type(KeyCode.ENTER);

        assertThat(clinic.desk.chosen().get().orElseThrow().name().full()).isEqualTo("Rosa Jiménez");
        assertThat(robot.lookup("Rosa Jiménez").queryAll()).isNotEmpty();
    }

    @Test
    void whatIsClickedInTheRecordIsKept(FxRobot robot) {
        open(robot, "Rosa Jiménez");
        robot.clickOn("All no");
        robot.clickOn("#legSide .toggle-button").clickOn("Backward");
        scrollTo(robot, "#legToday");
        robot.clickOn("#legToday").type(KeyCode.DIGIT7);

        Patient rosa = clinic.desk.chosen().get().orElseThrow();
        Episode kept = clinic.patients.episodeOf(rosa.id());
        assertThat(kept.lastScreen().map(RedFlagScreen::clear)).contains(true);
        assertThat(kept.diagnosis().leg()).isEqualTo(Side.LEFT);
        assertThat(kept.symptoms().easedBy().words()).isEqualTo("Backward");
        assertThat(clinic.visits
                        .on(Desks.TODAY, rosa.id())
                        .orElseThrow()
                        .scores()
                        .leg())
                .contains(PainScore.of(7));
    }

    @Test
    void aYesShowsTheBannerUntilTheAnswerChanges(FxRobot robot) {
        open(robot, "Rosa Jiménez");
        robot.interact(() -> controller.create());
        robot.type(KeyCode.ESCAPE);
        Patient rosa = clinic.desk.chosen().get().orElseThrow();

        robot.interact(() -> clinic.patients.save(Episode.begin(rosa.id())
                .screened(RedFlagScreen.clear(Desks.TODAY, "NB").answered(RedFlag.CES_SADDLE_NUMBNESS, Answer.YES))));
        robot.interact(controller::shown);

        assertThat(robot.lookup("#banner").query().isVisible()).isTrue();
        assertThat(robot.lookup("#sendTo").queryLabeled().getText())
                .startsWith("Emergency. Possible cauda equina syndrome. Send to a hospital");
        robot.clickOn("#action").write("Sent to hospital");
        assertThat(clinic.patients
                        .episodeOf(rosa.id())
                        .lastScreen()
                        .orElseThrow()
                        .action())
                .isEqualTo("Sent to hospital");
    }

    @Test
    void aLineOfTheListSaysThatItsScreenIsOutOfDateAndForgetsItOnceItIsAskedAgain(FxRobot robot) {
        Patient rosa = clinic.patients.byNumber(20_419).orElseThrow();
        clinic.patients.save(Episode.begin(rosa.id()).screened(RedFlagScreen.clear(Desks.TODAY.minusDays(29), "NB")));
        robot.interact(controller::shown);
        assertThat(tags(robot)).containsExactlyInAnyOrder("Screen out of date, 20 Oct", "Not screened");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "patients-screens-to-do.png")));
        assertThat(Walk.clipped(scene.getRoot())).isEmpty();

        open(robot, "Rosa Jiménez");
        robot.clickOn("Screen again").clickOn("All no");

        assertThat(tags(robot)).isEmpty();
    }

    @Test
    void theButtonsLeadToTheOtherViews(FxRobot robot) {
        open(robot, "Elena Marsh");

        robot.clickOn("#buildProgram");
        assertThat(clinic.desk.place().get()).isEqualTo(View.PROGRAM);
        robot.clickOn("#recordVisit");
        assertThat(clinic.desk.place().get()).isEqualTo(View.PROGRESS);
    }

    @Test
    void aLimitIsTakenAwayWithItsCross(FxRobot robot) {
        open(robot, "Elena Marsh");
        scrollTo(robot, "#chips");
        Patient elena = clinic.desk.chosen().get().orElseThrow();

        robot.clickOn("#chips .remove");

        assertThat(clinic.patients.episodeOf(elena.id()).circumstances().limits())
                .containsExactly(Limit.NO_WATER);
        assertThat(clinic.notices.shown().get().orElseThrow().sentence()).isEqualTo("“No kneeling” removed");
    }

    @Test
    void findingsInTheChartAreFoundByTypingAndTakenAwayByKeys(FxRobot robot) {
        openLow(robot);
        Patient elena = clinic.desk.chosen().get().orElseThrow();
        robot.interact(() -> robot.lookup("#findings .add").queryButton().requestFocus());

        robot.type(KeyCode.SPACE).write("yellow").type(KeyCode.DOWN, KeyCode.ENTER);
        robot.write("beta").type(KeyCode.ENTER, KeyCode.ESCAPE);

        var kept = clinic.patients.episodeOf(elena.id()).background();
        assertThat(kept.yellowFlags()).containsExactly(YellowFlag.FEAR_OF_MOVING);
        assertThat(kept.remarks()).containsExactly(Remark.BETA_BLOCKER);
        robot.interact(() -> robot.lookup("#findings .remove").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(clinic.patients.episodeOf(elena.id()).background().remarks()).isEmpty();
    }

    @Test
    void newSymptomsShowBesideTheScreenUntilItIsAskedAgain(FxRobot robot) {
        openLow(robot);
        robot.clickOn("#findings .add").write("new sym").type(KeyCode.ENTER);

        assertThat(robot.lookup("New symptoms since, screen again").tryQuery()).isPresent();
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "patients-new-symptoms.png")));
        robot.interact(() -> ((ScrollPane) robot.lookup("#scroll").query()).setVvalue(0));
        robot.clickOn("Screen again").clickOn("All no");

        assertThat(robot.lookup("Clear, 18 Nov, Dr Nadia Brandt").tryQuery()).isPresent();
    }

    @Test
    void threeAnswersByKeysHelpToSayHowSoonPainSettles(FxRobot robot) {
        open(robot, "Elena Marsh");
        scrollTo(robot, "#settlesHelp");
        robot.interact(() -> robot.lookup("#settlesHelp").queryButton().requestFocus());

        Stream.of(SPACE, SPACE, TAB, RIGHT, RIGHT, RIGHT, TAB, SPACE).forEach(key -> {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        });
        assertThat(robot.lookup("High: little brings it on for over an hour, or it breaks sleep")
                        .tryQuery())
                .isPresent();
        robot.type(KeyCode.TAB, KeyCode.SPACE);

        Patient elena = clinic.desk.chosen().get().orElseThrow();
        assertThat(clinic.patients.episodeOf(elena.id()).symptoms().irritability())
                .contains(Irritability.HIGH);
    }

    @Test
    void everyControlCanBeHeardAndEveryButtonIsWhole(FxRobot robot) {
        open(robot, "Elena Marsh");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "patients.png")));
        assertThat(Walk.mute(scene.getRoot())).isEmpty();
        assertThat(Walk.clipped(scene.getRoot())).isEmpty();

        robot.clickOn("Screen again");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "patients-asking.png")));
        assertThat(Walk.mute(scene.getRoot())).isEmpty();

        robot.clickOn("#newPatient")
                .write("Elena")
                .type(KeyCode.TAB)
                .write("Marsh")
                .clickOn("#birthDate")
                .write("3 Mar 78");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "patients-new.png")));
        assertThat(Walk.mute(scene.getRoot())).isEmpty();
        assertThat(Walk.clipped(scene.getRoot())).isEmpty();
        assertThat(warnings.heard()).isEmpty();
    }
}
