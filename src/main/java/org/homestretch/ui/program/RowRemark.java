package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.homestretch.advice.Caution;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line under the name: a caution or the note, what changed since the last program, else how one lies or stands. */
final class RowRemark extends Label {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final PseudoClass NOTELESS = PseudoClass.getPseudoClass("noteless");

    private final BuilderModel model;
    private final FontIcon icon = new FontIcon("fth-edit-2");
    private Optional<Row.Line> line = Optional.empty();

    RowRemark(BuilderModel model) {
        this.model = model;
        getStyleClass().add("row-note");
        setGraphic(icon);
        setOnMouseClicked(event -> line.map(Row.Line::exercise).ifPresent(model::openNote));
        model.findings().found().when(sceneProperty().isNotNull()).subscribe(changed -> refresh());
        hoverProperty().subscribe(over -> refresh());
    }

    void show(Row.Line shown) {
        line = Optional.of(shown);
        refresh();
    }

    /** Where the keys or the mouse are, an empty line asks for a note. */
    void mark(boolean here) {
        pseudoClassStateChanged(ACTIVE, here);
        refresh();
    }

    private void refresh() {
        line.ifPresent(shown -> {
            String note = shown.prescription().note();
            List<Caution> all = model.findings().found().get().all(shown.exercise());
            Optional<Caution> caution = all.stream().findFirst().filter(one -> one.open() || note.isEmpty());
            boolean here = isHover() || getPseudoClassStates().contains(ACTIVE);
            caution.ifPresentOrElse(this::say, () -> say(shown, note, here));
            Optional<String> changed = model.program().sinceLast(shown.prescription());
            changed.ifPresent(words -> add(words, caution.isEmpty() && note.isEmpty()));
            setTooltip(all.isEmpty() ? null : new Tooltip(details(all, note)));
        });
    }

    private void say(Caution caution) {
        boolean blocks = caution.open() && caution.finding().blocks();
        mark(caution.open() && !blocks, blocks, !caution.open(), false);
        icon.setIconLiteral(CautionIcon.of(caution));
        setText(caution.line());
    }

    private void say(Row.Line shown, String note, boolean here) {
        boolean asks = note.isEmpty() && here;
        mark(false, false, false, asks);
        icon.setIconLiteral("fth-edit-2");
        String position = shown.exercise().movement().position().words();
        setText(asks ? "Add a note" : note.isEmpty() ? position : note);
    }

    /** What changed stands alone, or behind what is said already. */
    private void add(String changed, boolean alone) {
        if (alone) {
            mark(false, false, false, false);
        }
        setText(alone ? changed : getText() + " · " + changed);
    }

    private void mark(boolean warned, boolean blocked, boolean kept, boolean noteless) {
        pseudoClassStateChanged(WARNED, warned);
        pseudoClassStateChanged(BLOCKED, blocked);
        pseudoClassStateChanged(KEPT, kept);
        pseudoClassStateChanged(NOTELESS, noteless);
    }

    /** Everything said of the exercise, a line each, and the note that the mark stands before. */
    private static String details(List<Caution> all, String note) {
        Stream<String> said = all.stream().map(Caution::spoken);
        Stream<String> noted = note.isEmpty() ? Stream.empty() : Stream.of("Note: " + note);
        return Stream.concat(said, noted).collect(Collectors.joining("\n"));
    }
}
