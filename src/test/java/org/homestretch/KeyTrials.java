package org.homestretch;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.homestretch.ui.kit.focus.KeyCaps;

/** Presses keys in the whole window and notes which did what they are for. */
abstract class KeyTrials extends InWholeWindow {

    final List<Tried> table = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    /** A key that was pressed and did what it is for. */
    record Tried(String view, String key, String does) {}

    /** What the cell of the nerves says that the keys are at. */
    String cell() {
        return window.robot.lookup(".nerve-cell").queryAll().stream()
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("at")))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    /** F1 tells of the keys of the view; each it tells of is to be tried. */
    void sheetOfKeys(String view) {
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

    void tried(String view, String key, String does, BooleanSupplier done) {
        try {
            window.until(done);
        } catch (AssertionError not) {
            window.robot.interact(() -> Screens.snapshot(window.scene(), Path.of("target", "screens", "keys.png")));
            throw new AssertionError(key + " in " + view + " should: " + does, not);
        }
        table.add(new Tried(view, key, does));
        System.out.printf("| %-17s | %-12s | %-36s | yes |%n", view, key, does);
    }

    Prescription strength() {
        return window.rows().getFirst();
    }

    /** The prescription of the row that the keys act on. */
    Prescription active() {
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

    String leg() {
        return score("#legToday");
    }

    String visit() {
        return score("#legPain");
    }

    String score(String scale) {
        return chosenIn(window.robot.lookup(scale).query());
    }

    boolean chosen(String words) {
        return chosen("#language", words);
    }

    /** Among the choices of one option of the sheet. */
    boolean chosen(String option, String words) {
        return chosenIn(window.robot.lookup("#options " + option).query()).equals(words);
    }

    static String chosenIn(Node row) {
        return Walk.over(row)
                .filter(node -> node instanceof ToggleButton button && button.isSelected())
                .map(button -> ((ToggleButton) button).getText())
                .findFirst()
                .orElse("");
    }

    String foot() {
        return Walk.over(window.robot.lookup("#hints").query())
                .filter(Labeled.class::isInstance)
                .map(words -> ((Labeled) words).getText())
                .collect(Collectors.joining(" "));
    }
}
