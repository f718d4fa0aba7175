package org.homestretch.ui.patient.exam;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.ui.kit.focus.Keystroke;
import org.homestretch.ui.patient.exam.NervesModel.Cell;
import org.homestretch.ui.patient.exam.NervesModel.Part;

/** The table of nerve roots: one tab stop, arrows go from cell to cell, one key fills a cell. */
final class NerveTable extends GridPane {

    private static final RoomWords WORDS = RoomWords.of(NerveTable.class);

    private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final int HEADS = 2;
    private static final int SINCE = 1 + 2 * Part.values().length;

    private final NervesModel model;
    private final Map<Cell, Label> cells = new HashMap<>();
    private final Map<NerveLevel, Label> since = new HashMap<>();
    private final Label sinceWhen = new Label();

    NerveTable(NervesModel model) {
        this.model = model;
        setId("nerveTable");
        getStyleClass().add("nerve-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        columns();
        head();
        for (NerveLevel level : NerveLevel.values()) {
            row(level);
        }
        model.nerves().subscribe(now -> show());
        model.sinceWhen().subscribe(this::name);
        model.at().subscribe(now -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** A tag in the colour of what was found. */
    static void style(Label tag, Optional<Neuro> word) {
        tag.getStyleClass().removeAll("ok", "warn", "bad");
        word.ifPresent(found -> tag.getStyleClass()
                .add(
                        switch (found) {
                            case NORMAL -> "ok";
                            case STABLE_DEFICIT -> "warn";
                            case SEVERE_WEAKNESS, WORSENING -> "bad";
                        }));
    }

    /** Where the keys are in it. */
    Node cell() {
        return cells.get(model.at().get());
    }

    private void columns() {
        getColumnConstraints().add(new ColumnConstraints(84, 214, 214));
        for (Part part : Part.values()) {
            boolean power = part == Part.POWER;
            for (int leg = 0; leg < Leg.values().length; leg++) {
                getColumnConstraints().add(new ColumnConstraints(power ? 36 : 64, power ? 58 : 82, power ? 58 : 82));
            }
        }
        var last = new ColumnConstraints(0, 120, Double.MAX_VALUE);
        last.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(last);
    }

    private void head() {
        add(head(WORDS.say("nerve.level")), 0, 1);
        for (Part part : Part.values()) {
            int column = column(part, Leg.LEFT);
            Label name = head(WORDS.say("nerve.head." + part.name().toLowerCase(Locale.ROOT)));
            name.getStyleClass().add("strong");
            add(centred(name), column, 0, 2, 1);
            for (Leg leg : Leg.values()) {
                add(centred(head(WORDS.say("nerve." + leg.code()))), column(part, leg), 1);
            }
        }
        sinceWhen.getStyleClass().add("nerve-head");
        add(sinceWhen, SINCE, 1);
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("nerve-head");
        return label;
    }

    private static Node centred(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        setHalignment(label, HPos.CENTER);
        label.getStyleClass().add("centre");
        return label;
    }

    private void row(NerveLevel level) {
        int row = HEADS + level.ordinal();
        var name = new Label(level.words());
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        var how = new Label(WORDS.say("nerve.how." + level.code()));
        how.getStyleClass().addAll("muted", "small13");
        var head = new HBox(name, how);
        head.getStyleClass().add("nerve-level");
        head.setMaxHeight(Double.MAX_VALUE);
        add(head, 0, row);
        for (Part part : Part.values()) {
            for (Leg leg : Leg.values()) {
                add(cell(new Cell(level, part, leg)), column(part, leg), row);
            }
        }
        var changed = new Label();
        changed.getStyleClass().addAll("caption", "muted", "nerve-since");
        since.put(level, changed);
        add(changed, SINCE, row);
    }

    private Label cell(Cell cell) {
        var label = new Label();
        label.getStyleClass().add("nerve-cell");
        label.setMaxWidth(Double.MAX_VALUE);
        label.addEventHandler(MouseEvent.MOUSE_PRESSED, click -> {
            if (model.has(cell)) {
                model.at().set(cell);
            }
            requestFocus();
        });
        cells.put(cell, label);
        return label;
    }

    private static int column(Part part, Leg leg) {
        return 1 + part.ordinal() * Leg.values().length + leg.ordinal();
    }

    private void name(String words) {
        sinceWhen.setText(words);
        show();
    }

    private void show() {
        cells.forEach((cell, label) -> {
            boolean there = model.has(cell);
            label.setText(there ? model.words(cell) : "");
            label.pseudoClassStateChanged(ABSENT, !there);
            label.pseudoClassStateChanged(LOSS, there && model.look(cell) == NervesModel.Look.LOSS);
            label.pseudoClassStateChanged(URGENT, there && model.look(cell) == NervesModel.Look.URGENT);
            label.pseudoClassStateChanged(AT, cell.equals(model.at().get()));
        });
        since.forEach((level, label) -> {
            label.setText(model.since(level));
            label.setTooltip(label.getText().isEmpty() ? null : new Tooltip(label.getText()));
        });
        setAccessibleText(model.spoken(model.at().get()));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        OptionalInt digit = Keystroke.digit(event);
        boolean taken = digit.isPresent() ? model.digit(digit.getAsInt()) : goes(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean goes(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.clear();
            return true;
        }
        return Arrows.go(event.getCode(), model);
    }

    /** Letters go by their character; a capital N, with Shift, is for the whole row. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        String letter = event.getCharacter();
        boolean row = event.isShiftDown()
                && letter.equalsIgnoreCase(WORDS.say("nerve.letters").substring(0, 1));
        if (row) {
            model.rowNormal();
        }
        if (row || model.letter(letter)) {
            event.consume();
        }
    }
}
