package org.homestretch;

import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.testing.ScreenWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the clicks and the keys of the main jobs in the whole window, and prints each beside its goal. */
class PathsTest {

    @TempDir
    private Path folder;

    private final Tray tray = new Tray();
    private WholeWindow window;
    private ScreenWatch watch;
    private int count;

    @BeforeEach
    void open() throws TimeoutException, InterruptedException {
        window = new WholeWindow(folder, tray, RepeatVisit::begin);
        watch = ScreenWatch.begin();
        window.until(() -> window.at("#patientFilter"));
        choose("elena", "Elena Marsh");
    }

    private void choose(String typed, String name) {
        window.push(SLASH).write(typed).push(ENTER);
        window.until(() -> window.shows("#recordPane #name")
                && window.words("#recordPane #name").equals(name));
    }

    @AfterEach
    void close() throws TimeoutException, InterruptedException {
        watch.end();
        window.close();
    }

    @Test
    void aRepeatVisitTakesNineClicks() {
        click("#buildProgram");
        click(spoken("Start from Program 1, adjusted"));
        click(worded("Swap for"));
        click(worded("Continuous comfortable walk: "));
        int before = window.rows().size();
        window.robot.moveTo(first(spoken("Add ")));
        click(spoken("Add "));
        assertThat(window.rows()).hasSize(before + 1);
        int reps = repetitions("bridge");
        click(spoken("More: Reps, Bridge"));
        click(spoken("More: Reps, Bridge"));
        assertThat(repetitions("bridge")).isGreaterThan(reps);
        click(spoken("Side, Clam, Right"));
        click("#printSheet");

        printedAgain();
        held("A  repeat visit by mouse", 9, "clicks");
        watch.after("Program for the second time");
        window.push(CONTROL, DIGIT1).push(CONTROL, DIGIT2);
        window.until(() -> window.shows("#programList"));
    }

    @Test
    void theSameTakesNoMoreThanTwentyKeys() {
        key(CONTROL, DIGIT2);
        window.until(() -> window.at(".start-card"));
        key(ENTER);
        window.until(() -> window.at("#programList") && window.shows(".finding-card .own-row"));
        key(F6);
        key(ENTER);
        key(DOWN);
        key(ENTER);
        key(SLASH);
        letters("fig");
        key(ENTER);
        key(F6);
        int reps = repetitions("figure-four-supine");
        key(ADD);
        key(ADD);
        assertThat(repetitions("figure-four-supine")).isGreaterThan(reps);
        key(R);
        key(CONTROL, P);

        printedAgain();
        held("B  the same by keys", 20, "keys");
    }

    @Test
    void aReprintAtTheFrontDeskTakesOneClick() {
        choose("rosa", "Rosa Novak");
        click("#reprint");

        window.until(() -> tray.printed == 1);
        held("F  front desk reprint", 1, "click");
    }

    @Test
    void aNewPatientIsRegisteredByThirtySevenKeys() {
        key(CONTROL, N);
        letters("Tunde");
        key(TAB);
        letters("Okafor");
        key(TAB);
        letters("m");
        key(TAB);
        letters("9apr84");
        key(TAB);
        letters("5550142");
        key(CONTROL, ENTER);

        window.until(() -> window.office.patients().byNumber(3).isPresent());
        var tunde = window.office.patients().byNumber(3).orElseThrow();
        assertThat(tunde.name().full()).isEqualTo("Tunde Okafor");
        assertThat(tunde.born().toString()).contains("1984-04-09");
        assertThat(tunde.contact().phone()).isEqualTo("5550142");
        held("H  register by keys", 37, "keys");
    }

    /** The second sheet is given: swapped, applied, added, dosed and turned. */
    private void printedAgain() {
        window.until(() -> tray.printed == 1 && !last().draft());
        assertThat(last().number()).isEqualTo(2);
        assertThat(last().prescriptions())
                .extracting(one -> one.exercise().id())
                .contains("bridge")
                .doesNotContain("cat-camel");
        assertThat(last().prescriptions()).extracting(Prescription::side).contains(Side.RIGHT);
    }

    private Program last() {
        return window.office
                .programs()
                .latestFor(window.office.patients().byNumber(1).orElseThrow().id())
                .orElseThrow();
    }

    private int repetitions(String id) {
        return window.rows().stream()
                .filter(one -> one.exercise().id().equals(id))
                .mapToInt(one -> one.dose().repetitions())
                .sum();
    }

    private void click(String id) {
        click((Node node) -> id.equals("#" + node.getId()));
    }

    private void click(Predicate<Node> wanted) {
        count++;
        watch.after("click " + count);
        window.until(() -> window.robot.lookup(wanted).queryAll().stream().anyMatch(WholeWindow::visible));
        window.robot.clickOn(first(wanted));
        window.until(() -> true);
    }

    private Node first(Predicate<Node> wanted) {
        return window.robot.lookup(wanted).queryAll().stream()
                .filter(WholeWindow::visible)
                .findFirst()
                .orElseThrow();
    }

    private void key(KeyCode... keys) {
        count++;
        watch.after("key " + count);
        window.push(keys);
    }

    private void letters(String word) {
        word.chars().forEach(letter -> {
            count++;
            window.write(Character.toString(letter));
        });
    }

    private static Predicate<Node> spoken(String words) {
        return node -> node instanceof ButtonBase
                && node.getAccessibleText() != null
                && node.getAccessibleText().startsWith(words);
    }

    private static Predicate<Node> worded(String words) {
        return node -> node instanceof ButtonBase button
                && button.getText() != null
                && button.getText().startsWith(words);
    }

    private void held(String path, int goal, String unit) {
        System.out.printf("| %-24s | goal %2d | counted %2d %-6s |%n", path, goal, count, unit);
        assertThat(count).as(path).isLessThanOrEqualTo(goal);
    }
}
