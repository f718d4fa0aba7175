package org.homestretch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.catalogue.Citations;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.print.JasperReviewPapers;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryReviewFiles;
import org.homestretch.testing.MemoryRulebook;
import org.homestretch.testing.MemorySettings;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.homestretch.ui.kit.layout.Offer;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The settings and their pages. */
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    private final MemorySettings settings = new MemorySettings();
    private final MemoryRulebook rulebook = new MemoryRulebook();
    private final Notices notices = new Notices();
    private final MemoryReviewFiles files = new MemoryReviewFiles();
    private Optional<Locale> spoken = Optional.empty();
    private boolean locked;
    private SettingsController controller;
    private Scene scene;

    @Start
    void show(Stage stage) {
        var desk = new Desk("NB", Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
        var shelves = new SettingsModel.Shelves(settings, rulebook, Citations.load()::of);
        var tasks = new InlineTasks(notices);
        var kept = new LanguageModel.Kept(Optional::empty, language -> spoken = language);
        var languages = new LanguageModel(kept, tasks, notices, () -> locked = true);
        var edition = new AboutModel.Edition(
                "0.1.0",
                RuleReview.all(ReviewTable.read()),
                Citations.load()::of,
                new JasperReviewPapers(Citations.load()::of));
        var about = new AboutModel(edition, new AboutModel.Outside(desk, tasks, notices, files));
        controller = new SettingsController(new SettingsModel(shelves, desk, tasks), languages, about);
        scene = Screens.show(stage, controller.view(), 1360, 780);
    }

    @Test
    void theLetterheadIsInFrontAndArrowsTurnToTheRules(FxRobot robot) {
        assertThat(robot.lookup("#clinicName").tryQuery()).isPresent();
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/settings-letterhead.png")));

        robot.interact(
                () -> robot.lookup("#settingsPages").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.DOWN);

        assertThat(shown(robot.lookup("#clinicName").query())).isFalse();
        assertThat(shown(robot.lookup("#ruleFilter").query())).isTrue();
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/settings-rules.png")));
    }

    @Test
    void aNumberIsFoundChangedPutOnRecordAndTakenBack(FxRobot robot) {
        robot.clickOn("Letterhead").interact(controller::filter);
        robot.write("red-flag");
        var shown = robot.lookup(".rule-number").match(Node::isVisible).match(SettingsViewTest::inView);
        assertThat(shown.queryAllAs(TextField.class)).hasSize(1);

        robot.interact(() -> shown.queryAs(TextField.class).setText("14"));
        assertThat(rulebook.thresholds().of(Threshold.SCREEN_VALID)).isEqualTo(14);
        assertThat(robot.lookup("#ruleChanges .label").queryLabeled().getText())
                .isEqualTo("22 Nov, NB. Rule numbers: A red-flag screen holds for: 28 to 14 days");
        robot.interact(() -> shown.queryAs(TextField.class).setText("a"));
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/settings-rule-wrong.png")));

        robot.interact(controller::undo);
        assertThat(rulebook.thresholds().of(Threshold.SCREEN_VALID)).isEqualTo(28);
    }

    @Test
    void theRulesAreShownWithSourceAndTestAndSavedToSignOff(FxRobot robot) {
        ListView<Page> pages = robot.lookup("#settingsPages").queryListView();
        robot.interact(() -> pages.getSelectionModel().select(Page.ABOUT));
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/settings-about.png")));

        ListView<RuleReview> rules = robot.lookup("#rulesToSign").queryListView();
        assertThat(rules.getItems()).extracting(RuleReview::id).contains("S01", "P04", "M04");
        assertThat(robot.lookup("Possible cauda equina syndrome: no exercises, send to a hospital with MRI now.")
                        .tryQuery())
                .as("what S01 says")
                .isPresent();
        assertThat(Walk.mute(scene.getRoot())).isEmpty();

        files.turnedAway = true;
        robot.clickOn("#rulesAsPdf");
        assertThat(files.written).isEmpty();
        files.turnedAway = false;
        robot.clickOn("#rulesAsPdf").clickOn("#rulesAsTable");

        assertThat(files.written).containsOnlyKeys("Rules to sign off.csv", "Rules to sign off.pdf");
        assertThat(files.written.get("Rules to sign off.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(notices.shown().get().orElseThrow().sentence()).isEqualTo("Saved as Rules to sign off.csv.");
    }

    @Test
    void wordsNoNumberHasAreAnsweredWithASentence(FxRobot robot) {
        robot.clickOn("Letterhead").interact(controller::filter);
        robot.write("zebra");

        assertThat(robot.lookup("#noNumber").query().isVisible()).isTrue();
    }

    @Test
    void theSearchLeadsToTheLanguageOfTheScreensAndTheChoiceIsKeptForTheNextUnlocking(FxRobot robot) {
        Offer offer = controller.offers().stream()
                .filter(one -> one.about().contains("Español"))
                .findFirst()
                .orElseThrow();
        robot.interact(offer.way());
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/settings-language.png")));

        robot.clickOn("Español");

        assertThat(spoken).contains(Locale.of("es"));
        Notices.Act lock = notices.shown().get().orElseThrow().act().orElseThrow();
        robot.interact(lock.doing());
        assertThat(locked).isTrue();
        robot.clickOn("As the computer");
        assertThat(spoken).isEmpty();
    }

    private static boolean inView(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }
}
