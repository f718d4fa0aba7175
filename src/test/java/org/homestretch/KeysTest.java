package org.homestretch;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Presses every key there is in the view it is for, and prints which, where, what it does and that it was tried. */
class KeysTest extends ProgramKeys {

    /** What saves a file asks for it in a window of the desktop, which is not there without a display. */
    private static final Set<String> ASKS_THE_DESKTOP = Set.of("Ctrl S", "Ctrl R");

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
}
