package org.homestretch.ui.program.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.homestretch.advice.Caution;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.Row;
import org.homestretch.ui.program.findings.CautionIcon;
import org.homestretch.ui.program.findings.FindingsModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line under the name: a caution or the note, what changed since the last program, else how one lies or stands. */
final class RowRemark extends Label {

    private static final RoomWords WORDS = RoomWords.of(RowRemark.class);

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final PseudoClass NOTELESS = PseudoClass.getPseudoClass("noteless");

    private final ProgramModel program;
    private final FindingsModel findings;
    private final FontIcon icon = new FontIcon("fth-edit-2");
    private Optional<Row.Line> line = Optional.empty();

    RowRemark(ProgramModel program, FindingsModel findings, NoteModel notes) {
        this.program = program;
        this.findings = findings;
        getStyleClass().add("row-note");
        setGraphic(icon);
        setOnMouseClicked(event -> line.map(Row.Line::exercise).ifPresent(notes::open));
        findings.found().when(Focus.onScreen(this)).subscribe(changed -> refresh());
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
            List<Caution> all = findings.found().get().all(shown.exercise());
            Optional<Caution> caution = all.stream().findFirst().filter(one -> one.open() || note.isEmpty());
            boolean here = isHover() || getPseudoClassStates().contains(ACTIVE);
            caution.ifPresentOrElse(this::say, () -> say(shown, note, here));
            Optional<String> changed = program.sinceLast(shown.prescription());
            changed.ifPresent(words -> add(words, caution.isEmpty() && note.isEmpty()));
            String details = details(all, changed, note);
            setTooltip(details.isEmpty() ? null : new Tooltip(details));
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
        setText(asks ? WORDS.say("note.add") : note.isEmpty() ? position : note);
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

    /** Everything said of the exercise, a line each, where the row may be too narrow for it. */
    private static String details(List<Caution> all, Optional<String> changed, String note) {
        if (all.isEmpty() && changed.isEmpty()) {
            return "";
        }
        Stream<String> said = Stream.concat(all.stream().map(Caution::spoken), changed.stream());
        Stream<String> noted = note.isEmpty() ? Stream.empty() : Stream.of(WORDS.say("note.said", note));
        return Stream.concat(said, noted).collect(Collectors.joining("\n"));
    }
}
