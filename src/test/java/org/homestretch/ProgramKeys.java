package org.homestretch;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.homestretch.exercise.Area;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** Tries the keys of the builder: library, rows, guidance, preview and start. */
abstract class ProgramKeys extends KeyTrials {

    void start() {
        String view = "Start from";
        sheetOfKeys(view);
        window.push(DOWN).push(ENTER);
        tried(view, "Enter", "start from the choice with the keys", () -> window.at("#libraryFilter"));
        window.push(CONTROL, DIGIT1).push(CONTROL, DIGIT2);
        window.until(() -> window.at(".start-card"));
        window.push(DIGIT1);
        tried(view, "1 9", "start from that choice", () -> window.rows().size() > 2 && window.at("#programList"));
    }

    void library() {
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

    void rows() {
        String view = "Program, rows";
        window.push(CONTROL, DIGIT2).push(F6);
        tried(view, "F6", "the active row", () -> window.at("#programList"));
        window.push(HOME);
        sheetOfKeys(view);
        toRow(0);
        cell(view);
        row(view);
    }

    void row(String view) {
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
        weeks(view);
        int before = window.rows().size();
        window.push(DOWN).push(UP);
        tried(view, "↑ ↓", "row", () -> active().exercise().equals(first.exercise()));
        window.push(DELETE);
        tried(view, "Del", "remove", () -> window.rows().size() == before - 1);
        window.push(CONTROL, Z);
        tried(view, "Ctrl Z", "undo", () -> window.rows().size() == before);
    }

    /** Only what is walked, ridden or swum has a plan by weeks. */
    private void weeks(String view) {
        List<Area> areas = window.rows().stream().map(Prescription::area).toList();
        toRow(areas.indexOf(Area.AEROBIC));
        window.push(KeyCode.W);
        tried(view, "W", "plan by weeks", () -> window.shows(".week-row"));
        window.push(ESCAPE);
        toRow(0);
    }

    void guidance() {
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

    void folds() {
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

    void preview() {
        String view = "Preview";
        window.push(CONTROL, SHIFT, P);
        tried(view, "Ctrl Shift P", "preview", () -> window.at("#thumbnails"));
        assertThat(foot()).contains("print", "back").doesNotContain("note");
        sheetOfKeys(view);
        window.push(KeyCode.L);
        tried(view, "L", "language", () -> window.shows("Español") && chosen("Español"));
        window.push(KeyCode.L);
        window.push(KeyCode.K);
        tried(view, "K", "paper", () -> chosen("#paperSize", "Letter"));
        window.push(KeyCode.K).push(KeyCode.I);
        tried(view, "I", "ink", () -> chosen("#ink", "Black only"));
        window.push(KeyCode.I).push(KeyCode.W);
        tried(view, "W", "weeks", () -> chosen("#weeks", "4"));
        window.push(KeyCode.W).push(KeyCode.W).push(DIGIT2);
        tried(
                view,
                "1",
                "layout",
                () -> window.robot.lookup(".layout-tile").queryAllAs(ToggleButton.class).stream()
                        .filter(ToggleButton::isSelected)
                        .anyMatch(tile -> tile.getAccessibleText().startsWith("Cards")));
        window.push(DIGIT1);
        window.push(KeyCode.ALT, KeyCode.ADD);
        tried(view, "Alt +", "zoom", () -> window.shows("125%"));
        window.push(KeyCode.ALT, KeyCode.SUBTRACT);
        window.until(() -> window.shows("Whole page"));
        window.push(DOWN).push(UP);
        tried(view, "↑ ↓", "page", () -> window.at("#thumbnails"));
        window.push(ESCAPE);
        tried(view, "Esc", "back", () -> !window.shows("#thumbnails"));
    }

    void print() {
        window.push(CONTROL, DIGIT2).push(CONTROL, SHIFT, P);
        window.until(() -> window.at("#thumbnails"));
        window.push(ENTER);
        tried("Preview", "Enter", "print", () -> !window.shows("#thumbnails"));
        window.until(() -> window.shows("#toast"));
        window.robot.clickOn("#dismiss");
        window.push(CONTROL, P);
        tried("Program", "Ctrl P", "print, and say whether it was", () -> window.shows("#toast"));
    }

    void toRow(int row) {
        window.push(CONTROL, DIGIT2).push(F6);
        IntStream.range(0, window.rows().size()).forEach(step -> window.push(UP));
        IntStream.range(0, row).forEach(step -> window.push(DOWN));
    }

    void cell(String view) {
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

    void toSided() {
        List<Prescription> rows = window.rows();
        toRow(IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).exercise().sided())
                .findFirst()
                .orElseThrow());
    }
}
