package org.homestretch;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presses every key there is in the view it is for, and prints which, where, what it does and that it was tried. */
class KeysTest {

    /** What saves a file asks for it in a window of the desktop, which is not there without a display. */
    private static final Set<String> ASKS_THE_DESKTOP = Set.of("Ctrl S", "Ctrl R");

    @TempDir
    private Path folder;

    private WholeWindow window;
    private final List<Tried> table = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** A key that was pressed and did what it is for. */
    private record Tried(String view, String key, String does) {}

    @BeforeEach
    void open() throws TimeoutException {
        window = new WholeWindow(folder);
        window.until(() -> window.at("#patientFilter"));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void everyKeyDoesWhatIsSaidOfIt() {
        patients();
        examination();
        registration();
        everywhere();
        start();
        library();
        rows();
        guidance();
        folds();
        preview();
        progress();
        exercises();
        settings();
        print();
        assertThat(table.stream().map(Tried::key).collect(Collectors.toSet()))
                .as("keys that F1 tells of, and that were tried")
                .containsAll(told.stream()
                        .filter(key -> !ASKS_THE_DESKTOP.contains(key))
                        .toList());
    }

    private void patients() {
        String view = "Patients";
        window.push(ESCAPE).push(DOWN);
        tried(view, "↑ ↓", "next patient", () -> window.shows("#recordVisit"));
        window.push(SLASH);
        tried(view, "/", "filter", () -> window.at("#patientFilter"));
        window.write("rosa").push(ESCAPE);
        tried(
                view,
                "Esc",
                "clears the filter",
                () -> window.words("#patientFilter").isEmpty());
        window.push(CONTROL, F);
        tried(view, "Ctrl F", "filter", () -> window.at("#patientFilter"));
        window.write("elena").push(ENTER);
        tried(
                view,
                "Enter",
                "the first found",
                () -> window.words("#recordPane #name").equals("Elena Marsh"));
        window.push(F6, F6);
        window.robot.interact(
                () -> window.robot.lookup("#legToday .toggle-button").query().requestFocus());
        window.atOnce(keys -> keys.press(DIGIT1, "1").press(DIGIT0, "0"));
        tried(view, "0 10", "score, 1 then 0 for 10", () -> leg().equals("10"));
        window.push(DELETE);
        tried(view, "Del", "takes a score away", () -> leg().isEmpty());
        window.push(CONTROL, Z);
        tried(view, "Ctrl Z", "undo", () -> leg().equals("10"));
        window.push(CONTROL, Y);
        tried(view, "Ctrl Y", "redo", () -> leg().isEmpty());
        window.push(CONTROL, Z).push(CONTROL, SHIFT, Z);
        tried(view, "Ctrl Shift Z", "redo", () -> leg().isEmpty());
        sheetOfKeys(view);
    }

    private void examination() {
        String view = "Examination";
        window.robot.interact(() -> window.robot.lookup("#openExam").query().requestFocus());
        window.push(KeyCode.E);
        tried("Patients", "E", "examination", () -> window.at("#nerveTable"));
        sheetOfKeys(view);
        window.push(DIGIT4);
        tried(view, "0 5", "power", () -> cell().equals("4"));
        window.push(DELETE);
        tried(view, "Del", "not tested", () -> cell().equals("–"));
        window.push(RIGHT).push(RIGHT).push(KeyCode.R);
        tried(view, "N R A B", "reduced", () -> cell().equals("Reduced"));
        window.push(DOWN).push(SHIFT, N).push(RIGHT);
        tried(view, "Shift N", "row normal", () -> cell().equals("Normal"));
        window.push(DOWN).push(CONTROL, SHIFT, N);
        tried(view, "Ctrl Shift N", "rest normal", () -> cell().equals("Normal"));
        inTheExamination(view);
        window.push(ESCAPE);
        tried(view, "Esc", "record", () -> window.at("#openExam"));
    }

    private void inTheExamination(String view) {
        window.push(CONTROL, SHIFT, KeyCode.D);
        tried(view, "Ctrl Shift D", "same as last, where there is one", () -> cell().equals("Normal"));
        window.robot.interact(
                () -> window.robot.lookup(".responses .toggle-button").query().requestFocus());
        window.push(KeyCode.C);
        tried(
                view,
                "C P O",
                "centralised",
                () -> chosenIn(window.robot.lookup(".responses").query()).equals("Centralised"));
        window.robot.interact(() -> window.robot.lookup("#bodyChart").query().requestFocus());
        window.push(DIGIT2);
        tried(
                view,
                "1 2 3",
                "tingling",
                () -> chosenIn(window.robot.lookup("#brush").query()).equals("Tingling"));
        window.push(SPACE);
        tried(view, "Space", "marks the part", () -> window.shows("Tingling: buttock R"));
    }

    /** What the cell of the nerves says that the keys are at. */
    private String cell() {
        return window.robot.lookup(".nerve-cell").queryAll().stream()
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("at")))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private void registration() {
        String view = "Registration";
        window.push(CONTROL, N);
        tried(view, "Ctrl N", "new patient", () -> window.at("#givenName"));
        sheetOfKeys(view);
        window.write("Tunde").push(TAB);
        tried(view, "Tab", "next field", () -> window.at("#familyName"));
        window.write("Okafor").push(TAB).write("m").push(TAB);
        tried(view, "F M X", "sex, one stop", () -> window.at("#birthDate"));
        window.write("9 Apr 1984").push(CONTROL, ENTER);
        tried(
                view,
                "Ctrl Enter",
                "save",
                () -> window.words("#recordPane #name").equals("Tunde Okafor"));
        window.push(CONTROL, N).push(ESCAPE);
        tried(view, "Esc", "cancel", () -> !window.shows("#givenName"));
    }

    private void everywhere() {
        String view = "Everywhere";
        window.push(CONTROL, DIGIT3);
        tried(view, "Ctrl 3", "progress", () -> window.at("#legPain"));
        window.push(CONTROL, DIGIT4);
        tried(view, "Ctrl 4", "library", () -> window.at("#shelf"));
        window.push(CONTROL, COMMA);
        tried(view, "Ctrl ,", "settings", () -> window.at("#settingsPages"));
        window.push(CONTROL, DIGIT1);
        tried(view, "Ctrl 1", "patients", () -> window.at("#patientList"));
        window.push(F6);
        tried(view, "F6", "next pane", () -> window.at("#sections"));
        window.push(SHIFT, F6);
        tried(view, "Shift F6", "previous pane", () -> window.at("#patientList"));
        window.push(CONTROL, L);
        tried(view, "Ctrl L", "lock", () -> window.locked == 1);
        window.push(F1);
        tried(view, "F1", "keys of the view", () -> window.at(".key-sheet"));
        window.push(ESCAPE);
        tried(view, "Esc", "closes it", () -> window.at("#patientList"));
        window.push(CONTROL, K).write("rosa");
        window.until(() -> window.shows("Rosa Novak"));
        window.push(ENTER);
        tried(
                view,
                "Ctrl K",
                "search everything",
                () -> window.words("#recordPane #name").equals("Rosa Novak"));
        window.push(CONTROL, DIGIT2);
        tried(view, "Ctrl 2", "program", () -> window.at(".start-card"));
    }

    private void start() {
        String view = "Start from";
        sheetOfKeys(view);
        window.push(DOWN).push(ENTER);
        tried(view, "Enter", "start from the choice with the keys", () -> window.at("#libraryFilter"));
        window.push(CONTROL, DIGIT1).push(CONTROL, DIGIT2);
        window.until(() -> window.at(".start-card"));
        window.push(DIGIT1);
        tried(view, "1 9", "start from that choice", () -> window.rows().size() > 2 && window.at("#programList"));
    }

    private void library() {
        String view = "Program, library";
        window.push(SLASH);
        tried(view, "/", "filter", () -> window.at("#libraryFilter"));
        sheetOfKeys(view);
        int before = window.rows().size();
        window.write("bird dog").push(ENTER);
        tried(view, "Enter", "add", () -> window.rows().size() == before + 1);
        window.push(ALT, ENTER);
        tried(view, "Alt Enter", "show while typing", () -> window.shows(".demonstration"));
        window.push(ESCAPE);
        window.robot.interact(() -> window.robot.lookup("#libraryList").query().requestFocus());
        window.push(SPACE);
        tried(view, "Space", "show the patient", () -> window.shows(".demonstration"));
        window.push(ESCAPE).push(CONTROL, Z);
        tried(view, "Ctrl Z", "undo", () -> window.rows().size() == before);
        window.push(CONTROL, SHIFT, Z);
        tried(view, "Ctrl Shift Z", "redo", () -> window.rows().size() == before + 1);
    }

    private void rows() {
        String view = "Program, rows";
        window.push(CONTROL, DIGIT2).push(F6);
        tried(view, "F6", "the active row", () -> window.at("#programList"));
        window.push(HOME);
        sheetOfKeys(view);
        toRow(0);
        cell(view);
        row(view);
    }

    private void cell(String view) {
        window.push(HOME).push(RIGHT).push(DIGIT1).push(DIGIT2);
        tried(view, "0 9", "the number", () -> strength().dose().repetitions() == 12);
        tried(view, "← →", "cell of the row", () -> strength().dose().repetitions() == 12);
        int sets = strength().dose().sets();
        window.push(HOME).push(ADD);
        tried(view, "+ -", "step it", () -> strength().dose().sets() == sets + 1);
        window.push(SUBTRACT);
        tried(view, "Home End", "first, last cell", () -> strength().dose().sets() == sets);
        toSided();
        window.push(B);
        tried(view, "L R B", "side: both", () -> active().side() == Side.BOTH);
        window.push(R);
        tried(view, "L R B", "side: right", () -> active().side() == Side.RIGHT);
        window.push(KeyCode.L);
        tried(view, "L R B", "side: left", () -> active().side() == Side.LEFT);
    }

    private void row(String view) {
        window.push(ENTER).write("slowly").push(ENTER);
        tried(view, "Enter", "note", () -> active().note().equals("slowly") && window.at("#programList"));
        window.push(SPACE);
        tried(view, "Space", "show the patient", () -> window.shows(".demonstration"));
        window.push(ESCAPE).push(KeyCode.A);
        tried(view, "A", "alternatives", () -> window.shows("#alternatives"));
        window.push(ESCAPE);
        toRow(0);
        Prescription first = window.rows().getFirst();
        window.push(ALT, DOWN);
        tried(
                view,
                "Alt ↑ ↓",
                "down in its group",
                () -> !window.rows().getFirst().equals(first));
        window.push(ALT, UP);
        tried(view, "Alt ↑ ↓", "up in its group", () -> window.rows().getFirst().equals(first));
        int before = window.rows().size();
        window.push(DOWN).push(UP);
        tried(view, "↑ ↓", "row", () -> active().exercise().equals(first.exercise()));
        window.push(DELETE);
        tried(view, "Del", "remove", () -> window.rows().size() == before - 1);
        window.push(CONTROL, Z);
        tried(view, "Ctrl Z", "undo", () -> window.rows().size() == before);
    }

    private void guidance() {
        String view = "Program, guidance";
        window.push(SLASH).write("water walking");
        window.push(ENTER);
        window.until(() -> window.shows(".finding-card"));
        window.push(ESCAPE).push(ESCAPE).push(F6);
        tried(
                view,
                "F6",
                "the first card",
                () -> window.holder().getStyleClass().contains("finding-card"));
        sheetOfKeys(view);
        Node card = window.holder();
        window.push(DOWN).push(UP);
        tried(view, "↑ ↓", "card", () -> window.holder() == card);
        var before = List.copyOf(window.rows());
        window.push(ENTER);
        tried(view, "Enter", "its first button", () -> !window.rows().equals(before) || window.shows(".finding-ask"));
    }

    private void folds() {
        String view = "Program";
        window.push(F8);
        tried(view, "F8", "hides guidance", () -> !window.shows("#guidance"));
        window.push(F8);
        tried(view, "F8", "shows guidance", () -> window.shows("#guidance"));
        window.push(CONTROL, E);
        tried(view, "Ctrl E", "hides the library", () -> !window.shows("#libraryFilter"));
        window.push(CONTROL, E);
        tried(view, "Ctrl E", "shows the library", () -> window.shows("#libraryFilter"));
        window.push(F4);
        tried(view, "F4", "start from", () -> window.at(".start-card"));
        window.push(ESCAPE);
    }

    private void preview() {
        String view = "Preview";
        window.push(CONTROL, SHIFT, P);
        tried(view, "Ctrl Shift P", "preview", () -> window.at("#thumbnails"));
        assertThat(foot()).contains("print", "back").doesNotContain("note");
        sheetOfKeys(view);
        window.push(KeyCode.L);
        tried(view, "L", "language", () -> window.shows("Español") && chosen("Español"));
        window.push(KeyCode.L);
        window.push(DOWN).push(UP);
        tried(view, "↑ ↓", "page", () -> window.at("#thumbnails"));
        window.push(ESCAPE);
        tried(view, "Esc", "back", () -> !window.shows("#thumbnails"));
    }

    private void progress() {
        String view = "Progress";
        window.push(CONTROL, DIGIT3);
        window.until(() -> window.at("#legPain"));
        sheetOfKeys(view);
        window.push(DIGIT6);
        tried(view, "0 10", "score", () -> visit().equals("6"));
        window.push(DELETE);
        tried(view, "Del", "takes a score away", () -> visit().isEmpty());
        window.push(DIGIT4).push(TAB);
        tried(view, "Tab", "next field", () -> window.at("#backPain"));
        window.push(SHIFT, F6);
        window.until(() -> window.at("#visitTable"));
        window.push(F2);
        tried(view, "F2", "change a score in the table", () -> window.shows("#visitTable .text-field"));
        window.push(ESCAPE).push(CONTROL, DIGIT3);
        window.push(CONTROL, ENTER);
        tried(view, "Ctrl Enter", "done, to the program", () -> window.at("#libraryFilter"));
    }

    private void exercises() {
        String view = "Library";
        window.push(CONTROL, DIGIT4).push(DOWN);
        tried(view, "↑ ↓", "next exercise", () -> window.at("#shelf"));
        sheetOfKeys(view);
        window.push(ENTER);
        tried(view, "Enter", "read", () -> window.at("#page"));
        window.push(CONTROL, DIGIT4).push(SPACE);
        tried(view, "Space", "show the patient", () -> window.shows(".demonstration"));
        window.push(ESCAPE).push(SLASH);
        tried(view, "/", "filter", () -> window.at("#shelfFilter"));
        window.push(ALT, ENTER);
        tried(view, "Alt Enter", "show while typing", () -> window.shows(".demonstration"));
        window.push(ESCAPE);
    }

    private void settings() {
        String view = "Settings";
        window.push(CONTROL, COMMA).push(DOWN);
        tried(view, "↑ ↓", "page", () -> window.shows("#ruleFilter"));
        sheetOfKeys(view);
        window.push(SLASH);
        tried(
                view,
                "/",
                "find a number",
                () -> window.at("#ruleFilter") && window.words("#ruleFilter").isEmpty());
    }

    private void print() {
        window.push(CONTROL, DIGIT2).push(CONTROL, SHIFT, P);
        window.until(() -> window.at("#thumbnails"));
        window.push(ENTER);
        tried("Preview", "Enter", "print", () -> !window.shows("#thumbnails"));
        window.until(() -> window.shows("#toast"));
        window.robot.clickOn("#dismiss");
        window.push(CONTROL, P);
        tried("Program", "Ctrl P", "print, and say whether it was", () -> window.shows("#toast"));
    }

    /** F1 tells of the keys of the view; each it tells of is to be tried. */
    private void sheetOfKeys(String view) {
        Node before = window.holder();
        window.push(F1);
        window.until(() -> window.at(".key-sheet"));
        List<String> here = Walk.over(window.robot.lookup(".key-sheet").query())
                .filter(KeyCaps.class::isInstance)
                .map(caps -> ((KeyCaps) caps).getKeys())
                .toList();
        assertThat(here).as("keys of " + view).contains("Shift F6", "Ctrl Z").hasSizeGreaterThan(14);
        told.addAll(here);
        window.push(ESCAPE);
        window.until(() -> window.holder() == before);
    }

    private void tried(String view, String key, String does, BooleanSupplier done) {
        try {
            window.until(done);
        } catch (AssertionError not) {
            window.robot.interact(() -> Screens.snapshot(window.scene(), Path.of("target", "screens", "keys.png")));
            throw new AssertionError(key + " in " + view + " should: " + does, not);
        }
        table.add(new Tried(view, key, does));
        System.out.printf("| %-17s | %-12s | %-36s | yes |%n", view, key, does);
    }

    private void toRow(int row) {
        window.push(CONTROL, DIGIT2).push(F6);
        IntStream.range(0, window.rows().size()).forEach(step -> window.push(UP));
        IntStream.range(0, row).forEach(step -> window.push(DOWN));
    }

    private void toSided() {
        List<Prescription> rows = window.rows();
        toRow(IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).exercise().sided())
                .findFirst()
                .orElseThrow());
    }

    private Prescription strength() {
        return window.rows().getFirst();
    }

    /** The prescription of the row that the keys act on. */
    private Prescription active() {
        String name = Walk.over(window.robot.lookup("#programList").query())
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("active")))
                .flatMap(Walk::over)
                .filter(node -> node.getStyleClass().contains("row-name"))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElseThrow();
        return window.rows().stream()
                .filter(one -> one.exercise().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String leg() {
        return score("#legToday");
    }

    private String visit() {
        return score("#legPain");
    }

    private String score(String scale) {
        return chosenIn(window.robot.lookup(scale).query());
    }

    private boolean chosen(String words) {
        return chosenIn(window.robot.lookup("#options #language").query()).equals(words);
    }

    private static String chosenIn(Node row) {
        return Walk.over(row)
                .filter(node -> node instanceof ToggleButton button && button.isSelected())
                .map(button -> ((ToggleButton) button).getText())
                .findFirst()
                .orElse("");
    }

    private String foot() {
        return Walk.over(window.robot.lookup("#hints").query())
                .filter(Labeled.class::isInstance)
                .map(words -> ((Labeled) words).getText())
                .collect(Collectors.joining(" "));
    }
}
