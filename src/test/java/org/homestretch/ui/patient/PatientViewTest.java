package org.homestretch.ui.patient;

import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.basics.Language;
import org.homestretch.patient.Born;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.progress.Visit;
import org.homestretch.testing.CssWarnings;
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
class PatientViewTest {

    private final CssWarnings warnings = new CssWarnings();
    private final Desks clinic = new Desks();
    private PatientController controller;
    private Scene scene;

    @Start
    void show(Stage stage) {
        elena();
        clinic.register("Rosa", "Jiménez", 20_419);
        clinic.register("Harold", "Lindqvist", 20_420);
        controller = new PatientController(clinic.model());
        scene = Screens.show(stage, controller.view(), 1360, 816);
        stage.sizeToScene();
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

    private static void type(FxRobot robot, KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case '\t' -> KeyCode.TAB;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
        };
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
    void typingFiltersAndEnterOpensTheFirst(FxRobot robot) {
        robot.interact(controller::filter);
        robot.write("jimenez").type(KeyCode.ENTER);

        assertThat(clinic.desk.chosen().get().orElseThrow().name().full()).isEqualTo("Rosa Jiménez");
        assertThat(robot.lookup("Rosa Jiménez").queryAll()).isNotEmpty();
    }

    @Test
    void aNameThatMatchesNobodyCanBeRegisteredFromThere(FxRobot robot) {
        robot.clickOn("#patientFilter").write("Karin Wolff").clickOn("New patient “Karin Wolff”");

        assertThat(robot.lookup("#givenName").<TextInputControl>query().getText())
                .isEqualTo("Karin");
        assertThat(robot.lookup("#familyName").<TextInputControl>query().getText())
                .isEqualTo("Wolff");
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

    /** What the lines of the list are marked with. */
    private static List<String> tags(FxRobot robot) {
        return robot.lookup("#patientList .tag").queryAllAs(Label.class).stream()
                .filter(tag -> tag.isVisible()
                        && tag.getParent().getParent().getParent().isVisible())
                .map(Label::getText)
                .toList();
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

    private void elena() {
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

    private void open(FxRobot robot, String name) {
        robot.clickOn("#patientFilter").write(name).type(KeyCode.ENTER);
    }

    /** In a low window, so that a list under its last line stays on the screen. */
    private void openLow(FxRobot robot) {
        robot.interact(() -> scene.getWindow().setHeight(460));
        open(robot, "Elena Marsh");
        scrollTo(robot, "#findings");
    }

    private static void scrollTo(FxRobot robot, String id) {
        robot.interact(() -> {
            var scroll = (ScrollPane) robot.lookup("#scroll").query();
            scroll.setVvalue(1);
            scroll.layout();
        });
    }

    private static List<PatientLine> lines(FxRobot robot) {
        return robot.lookup("#patientList").<ListView<PatientLine>>query().getItems();
    }
}
