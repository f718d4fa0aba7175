package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.LaidOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The screens in Spanish: no sentence of the English ones is left on them, and nothing is cut. */
@ChangesLanguage
class ScreenWordsTest {

    private static final long PATIENCE_MILLIS = 20_000;
    private static final int SHORT = 3;

    /** Spanish needs more room; what fits where there is little of it fits elsewhere. */
    private static final List<AllSizes.Size> SIZES =
            List.of(new AllSizes.Size(1366, 768), new AllSizes.Size(1024, 640));

    /** Names of things and of keys, and what stands in the room of the vault, which words it itself. */
    private static final Set<String> SAME = Set.of(
            "Homestretch",
            "English",
            "Español",
            "Ctrl",
            "Reps",
            "RMDQ",
            "XXXX-XXXX-XXXX-XXXX-XXXX",
            "Owner",
            "Normal",
            "Slump");

    /** A rule to sign off names the tests that show it. */
    private static final Pattern TEST_NAMES = Pattern.compile("[a-z]\\w*[A-Z]\\w*(, [a-z]\\w*[A-Z]\\w*)*");

    /** Names and notes are shown as they were typed, in whichever language. */
    private static final List<String> TYPED = List.of(
            FullClinic.OWNER,
            FullClinic.GIVEN + " " + FullClinic.FAMILY,
            "Dr Nadia Brandt, DC",
            "Amara Diallo",
            "Karin Wolff",
            "Rosa Jiménez",
            "Tunde Okafor",
            "Daniel Cho",
            "Miriam Adler",
            "Sofia Brandão",
            "Press-ups ease the leg pain",
            "Pain now above the knee",
            "Pain to the calf, worse sitting",
            "Sore after bridges, settled overnight",
            "Can sit for 40 minutes");

    @TempDir
    private Path folder;

    private final Later<Workbench> workbench = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));
    private final Locale language = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void aStage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void noEnglishSentenceIsLeftInSpanishAndNothingIsCut() throws IOException {
        var english = new TreeSet<String>();
        var spanish = new TreeSet<String>();
        var faults = new ArrayList<String>();

        walk(Locale.ENGLISH, (stop, window) -> read(window, english));
        var measured = new AllSizes(
                SIZES,
                (name, scene) -> LaidOut.faults(scene.getRoot(), FullClinic.NAMES)
                        .forEach(fault -> faults.add(name + ": " + fault)));
        walk(Locale.of("es"), (stop, window) -> {
            read(window, spanish);
            measured.at(stop, window);
        });

        assertThat(english).hasSizeGreaterThan(300);
        assertThat(spanish).hasSizeGreaterThan(300);
        spanish.retainAll(english);
        assertThat(spanish).contains("Homestretch").allMatch(ScreenWordsTest::sameInBoth);
        assertThat(faults).isEmpty();
    }

    private void walk(Locale spoken, ScreenWalk.Look look) throws IOException {
        ScreenLanguage.use(spoken);
        Path clinics = Files.createDirectory(folder.resolve(spoken.getLanguage()));
        var walk = new ScreenWalk(clinics, workbench, look);
        walk.doors();
        walk.emptyClinic();
        walk.fullClinic();
    }

    private static boolean sameInBoth(String words) {
        return SAME.contains(words)
                || TEST_NAMES.matcher(words).matches()
                || TYPED.stream().anyMatch(typed -> typed.contains(words) || words.contains(typed));
    }

    private static void read(Stage window, Set<String> words) {
        ScreenWalk.on(() -> {
            var root = window.getScene().getRoot();
            root.applyCss();
            root.layout();
            words.addAll(words(root));
        });
    }

    /** What can be read on the screen and is longer than a unit; what users typed stands in fields. */
    private static Set<String> words(Parent root) {
        var words = new TreeSet<String>();
        root.lookupAll("*").stream()
                .filter(node -> !inField(node) && !saidToPatient(node))
                .flatMap(ScreenWordsTest::said)
                .filter(text -> text.codePoints().filter(Character::isLetter).count() > SHORT)
                .forEach(words::add);
        return words;
    }

    private static Stream<String> said(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        String hint = node instanceof TextInputControl field ? field.getPromptText() : "";
        return Stream.of(text, hint, node.getAccessibleText()).filter(words -> words != null && !words.isBlank());
    }

    private static boolean inField(Node node) {
        return node.getParent() instanceof TextInputControl;
    }

    /** How an exercise is done, and what a plan says, is told in the language of the patient. */
    private static boolean saidToPatient(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.getStyleClass().contains("demonstration")
                    || one.getStyleClass().contains("plan-card")
                    || one.getStyleClass().contains("exercise-page")) {
                return true;
            }
        }
        return false;
    }

    /** A window left open would take the clicks of the next test. */
    @AfterEach
    void theWindowIsClosed() throws TimeoutException {
        ScreenLanguage.use(language);
        FxToolkit.cleanupStages();
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_MILLIS, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
