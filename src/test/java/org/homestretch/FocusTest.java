package org.homestretch;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.homestretch.testing.Rings;
import org.homestretch.testing.Screens;
import org.junit.jupiter.api.Test;

/** After every change of view, however it came about, one control has the keys and is the only one to show it. */
class FocusTest extends InWholeWindow {

    /** Fewer points of the ring's colour are not seen. */
    private static final int SEEN = 40;

    private final Set<String> looked = new HashSet<>();

    @Test
    void oneControlHasTheKeysAfterEveryChangeOfView() {
        after("unlocking", "#patientFilter");
        window.push(CONTROL, N);
        after("Ctrl+N", "#givenName");
        window.push(ESCAPE);
        after("a registration given up", "#patientFilter");
        registerByKeys();
        after("a registration", "#patientList");
        window.push(DOWN);
        withoutProgram();
        byMouse();
        around("#patientList", "#sections", "#history");
        inTheExamination();
        window.push(CONTROL, DIGIT4);
        around("#shelf", "#page");
        window.push(CONTROL, COMMA);
        around("#settingsPages", "#page");
        overAndBack();
        inTheProgram();
        anotherPatientInProgress();
        assertThat(looked).hasSizeGreaterThan(15);
    }

    private void registerByKeys() {
        window.push(CONTROL, N).write("Tunde").push(TAB).write("Okafor").push(TAB);
        window.write("m").push(TAB).write("9 Apr 1984").push(CONTROL, ENTER);
        window.until(() -> window.shows("#allNo") && !window.shows("#givenName"));
    }

    private void withoutProgram() {
        window.push(CONTROL, DIGIT2);
        after("Ctrl+2, nothing begun", ".start-card");
        window.push(CONTROL, DIGIT3);
        after("Ctrl+3", "#legPain");
        window.push(CONTROL, DIGIT4);
        after("Ctrl+4", "#shelf");
        window.push(CONTROL, COMMA);
        after("Ctrl+comma", "#settingsPages");
        window.push(CONTROL, DIGIT1);
        after("Ctrl+1", "#patientList");
        window.push(CONTROL, DIGIT1);
        after("Ctrl+1 once more", "#patientList");
    }

    private void byMouse() {
        window.robot.clickOn("#recordVisit");
        after("Record visit, by mouse", "#legPain");
        window.robot.clickOn("#navPatients");
        after("Patients, by mouse", "#patientList");
        window.robot.clickOn("#recordPane #buildProgram");
        after("Build program, by mouse", ".start-card");
        window.robot.clickOn("#navPatients");
        after("Patients, by mouse again", "#patientList");
    }

    private void overAndBack() {
        window.push(CONTROL, K);
        after("Ctrl+K", "#searchQuery");
        window.push(ESCAPE);
        after("Esc from the search", "#settingsPages");
        window.push(F1);
        after("F1", ".key-sheet");
        window.push(ESCAPE);
        after("Esc from the keys", "#settingsPages");
        window.push(CONTROL, K).write("elena");
        window.until(() -> window.shows("Elena Marsh"));
        window.push(ENTER);
        after("a patient found by Ctrl+K", "#patientList");
    }

    private void inTheExamination() {
        window.push(F6);
        window.push(KeyCode.E);
        after("E in the record", "#nerveTable");
        around("#nerveTable", "#sideParts");
        window.push(ESCAPE);
        after("Esc from the examination", "#openExam");
        window.push(KeyCode.E).push(CONTROL, DIGIT1);
        after("Ctrl+1 from the examination", "#patientList");
    }

    private void inTheProgram() {
        window.push(CONTROL, DIGIT2);
        after("Ctrl+2 for Elena", ".start-card");
        window.push(DIGIT1);
        window.until(() -> window.rows().size() > 2);
        after("Start from", "#programList");
        around("#programList", ".guidance", "#libraryFilter");
        window.push(CONTROL, SHIFT, P);
        after("the preview", "#thumbnails");
        // Without a display these are laid out with a later pulse, so no picture of their ring is taken here.
        looked.add("#options");
        around("#thumbnails", "#options");
        window.push(ESCAPE);
        after("Esc from the preview", "#programList");
        window.push(CONTROL, DIGIT1).push(CONTROL, DIGIT2);
        after("Ctrl+2, begun", "#libraryFilter");
        window.push(CONTROL, SHIFT, P).push(ESCAPE);
        after("Esc from the preview, to the library", "#libraryFilter");
        window.push(ESCAPE);
        after("Esc from the filter", "#programList");
    }

    private void anotherPatientInProgress() {
        window.push(CONTROL, DIGIT3);
        after("Ctrl+3 for Elena", "#legPain");
        window.robot.clickOn("#switchPatient");
        window.write("rosa");
        window.until(() -> window.robot.lookup("Rosa Novak").tryQuery().isPresent());
        window.push(ENTER);
        window.until(() -> window.words("#name").equals("Rosa Novak"));
        after("another patient chosen in the strip", "#legPain");
    }

    /** F6 goes round these, and Shift+F6 back; the keys are in the first of them. */
    private void around(String... parts) {
        window.noToast();
        List<String> round = new ArrayList<>(List.of(parts).subList(1, parts.length));
        round.add(parts[0]);
        round.forEach(part -> {
            window.push(F6);
            after("F6", part);
        });
        round.reversed().stream().skip(1).forEach(part -> {
            window.push(SHIFT, F6);
            after("Shift+F6", part);
        });
        window.push(SHIFT, F6);
        after("Shift+F6, round", parts[0]);
    }

    /** The ring is looked for when a control has the keys for the first time; each look takes a while. */
    private void after(String what, String holder) {
        try {
            window.until(() -> window.at(holder));
            if (looked.add(holder)) {
                window.robot.interact(() -> oneRing(what));
            }
        } catch (AssertionError | RuntimeException wrong) {
            window.robot.interact(() -> Screens.snapshot(window.scene(), Path.of("target", "screens", "focus.png")));
            throw new AssertionError("After " + what + ", the keys should be at " + holder, wrong);
        }
    }

    /** The plus of the tile that Enter would add is blue, but no ring. */
    private void oneRing(String what) {
        Set<Node> own = new HashSet<>(window.robot.lookup(".tile-add").queryAll());
        own.add(window.holder());
        // A scale is one control: its ring is around all of its numbers.
        own.addAll(window.robot.lookup(".pain-scale").queryAll());
        List<Point2D> ring = Rings.shown(window.scene());
        assertThat(ring.size()).as("ring after " + what).isGreaterThan(SEEN);
        assertThat(Rings.beside(ring, own).stream().findFirst())
                .as("ring elsewhere after " + what)
                .isEmpty();
    }
}
