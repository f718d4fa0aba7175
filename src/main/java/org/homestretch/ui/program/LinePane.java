package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.exercise.Exercise;
import org.homestretch.program.Prescription;
import org.homestretch.ui.kit.ExercisePictures;
import org.homestretch.ui.kit.FigureView;
import org.homestretch.ui.kit.TwoLineLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/** A prescription in the program list: picture, name and note, the dose in cells, the side, and a menu. */
final class LinePane extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass NOTELESS = PseudoClass.getPseudoClass("noteless");

    private final BuilderModel model;
    private final ExercisePictures pictures;
    private final Region grip = new Region();
    private final FigureView figure = new FigureView();
    private final Label name = new TwoLineLabel();
    private final Label note = new Label();
    private final FontIcon noteIcon = new FontIcon("fth-edit-2");
    private final TextField noteField = new TextField();
    private final Label trouble = new Label();
    private final MenuButton menu = new MenuButton(null, new FontIcon("fth-more-horizontal"));
    private final SideCell side;
    private final List<DoseCell> cells;
    private Row.Line line;

    LinePane(BuilderModel model, ExercisePictures pictures, Consumer<Exercise> demonstrate) {
        this.model = model;
        this.pictures = pictures;
        side = new SideCell(model.program(), model.cursor());
        cells = Stream.of(Column.values())
                .filter(column -> column != Column.SIDE)
                .map(column -> new DoseCell(column, model.cursor()))
                .toList();
        layOut();
        fillMenu(demonstrate);
        noteField.textProperty().subscribe(changed -> noted());
        noteField.addEventFilter(KeyEvent.KEY_PRESSED, this::noteKey);
        noteField.focusedProperty().subscribe(this::noteLeft);
        note.setOnMouseClicked(event -> model.openNote(line.exercise()));
        hoverProperty().subscribe(over -> showNote());
        var onScreen = sceneProperty().isNotNull();
        model.cursor().cell().when(onScreen).subscribe(changed -> mark());
        model.cursor().trouble().when(onScreen).subscribe(changed -> mark());
        model.findings().found().when(onScreen).subscribe(changed -> showNote());
        model.noting().when(onScreen).subscribe(changed -> openNote());
    }

    void show(Row.Line shown) {
        line = shown;
        Prescription prescription = shown.prescription();
        Exercise exercise = shown.exercise();
        figure.pictureProperty().set(pictures.of(exercise, prescription.side()).orElse(null));
        figure.setAccessibleText(exercise.name());
        name.setText(exercise.name());
        noteField.setAccessibleText("Note, " + exercise.name());
        menu.setAccessibleText("More, " + exercise.name());
        List<Column> columns = Column.of(prescription);
        cells.forEach(cell -> {
            boolean there = columns.contains(cell.column()) || placeholder(cell, prescription);
            cell.setVisible(there);
            cell.setManaged(there);
            cell.setDisable(!columns.contains(cell.column()));
            cell.show(prescription);
        });
        side.show(prescription);
        showNote();
        mark();
        openNote();
    }

    Node grip() {
        return grip;
    }

    /** An activity in minutes keeps an empty place under Hold, so that the columns to its right stay in line. */
    private static boolean placeholder(DoseCell cell, Prescription prescription) {
        return prescription.dose().aerobic() && cell.column() == Column.HOLD;
    }

    private void mark() {
        if (line == null) {
            return;
        }
        RowCursor.Cell at = model.cursor().cell().get().orElse(null);
        boolean active = at != null && at.exercise().equals(line.exercise());
        pseudoClassStateChanged(ACTIVE, active);
        note.pseudoClassStateChanged(ACTIVE, active);
        showNote();
        cells.forEach(cell -> cell.mark(at));
        side.mark(at);
        trouble.setText(model.cursor().trouble().get());
        trouble.setVisible(active && !trouble.getText().isEmpty());
    }

    /** Without a note the line says how one lies or stands; where the keys or the mouse are, it asks for a note. */
    private void showNote() {
        String text = line == null ? "" : line.prescription().note();
        Optional<Caution> caution = caution(text);
        boolean asks = caution.isEmpty()
                && text.isEmpty()
                && (isHover() || note.getPseudoClassStates().contains(ACTIVE));
        note.pseudoClassStateChanged(NOTELESS, asks);
        note.pseudoClassStateChanged(WARNED, caution.isPresent());
        noteIcon.setIconLiteral(caution.isPresent() ? "fth-alert-triangle" : "fth-edit-2");
        note.setTooltip(caution.map(one -> new Tooltip(one.line())).orElse(null));
        if (line != null) {
            String position = line.exercise().movement().position().words();
            String plain = asks ? "Add a note" : text.isEmpty() ? position : text;
            note.setText(caution.map(Caution::line).orElse(plain));
        }
    }

    /** An open caution is always said; once it is kept, the note comes first. */
    private Optional<Caution> caution(String text) {
        return Optional.ofNullable(line)
                .flatMap(shown -> model.findings().found().get().on(shown.exercise()))
                .filter(one -> one.open() || text.isEmpty());
    }

    private void openNote() {
        boolean open = line != null
                && model.noting().get().filter(line.exercise()::equals).isPresent();
        if (open == noteField.isVisible()) {
            return;
        }
        if (open) {
            noteField.setText(line.prescription().note());
        }
        noteField.setVisible(open);
        if (open) {
            noteField.requestFocus();
            noteField.end();
        }
    }

    private void noted() {
        if (noteField.isVisible()) {
            model.program().note(line.exercise(), noteField.getText());
        }
    }

    private void noteKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            model.closeNote();
            event.consume();
        }
    }

    private void noteLeft(boolean focused) {
        if (!focused && noteField.isVisible()) {
            model.closeNote();
        }
    }

    private void fillMenu(Consumer<Exercise> demonstrate) {
        var program = model.program();
        menu.getItems()
                .setAll(
                        item("Show the patient", "fth-play", () -> demonstrate.accept(line.exercise())),
                        item("Note", "fth-edit-2", () -> model.openNote(line.exercise())),
                        item("Move up", "fth-arrow-up", () -> program.moveBy(line.exercise(), -1)),
                        item("Move down", "fth-arrow-down", () -> program.moveBy(line.exercise(), 1)),
                        item("Remove", "fth-trash-2", () -> program.remove(line.exercise())));
    }

    private static MenuItem item(String words, String icon, Runnable act) {
        var item = new MenuItem(words, new FontIcon(icon));
        item.setOnAction(chosen -> act.run());
        return item;
    }

    private void layOut() {
        getStyleClass().add("line-pane");
        grip.getStyleClass().add("grip");
        figure.getStyleClass().add("row-picture");
        name.getStyleClass().add("row-name");
        note.getStyleClass().add("row-note");
        note.setGraphic(noteIcon);
        menu.getStyleClass().addAll("row-menu", "no-arrow");
        menu.setFocusTraversable(false);
        setOnContextMenuRequested(event -> {
            menu.show();
            event.consume();
        });
        noteField.getStyleClass().add("note-field");
        noteField.setPromptText("A note for this patient, printed on the sheet");
        trouble.getStyleClass().add("row-trouble");
        for (Region extra : List.of(noteField, trouble)) {
            extra.setVisible(false);
            extra.managedProperty().bind(extra.visibleProperty());
        }
        var names = new VBox(name, note);
        names.getStyleClass().add("row-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        var row = new HBox(grip, figure, names);
        row.getChildren().addAll(cells);
        row.getChildren().addAll(side, menu);
        row.getStyleClass().add("line-row");
        HBox.setHgrow(noteField, Priority.ALWAYS);
        var noteBox = new HBox(noteField);
        noteBox.getStyleClass().add("note-box");
        noteBox.managedProperty().bind(noteField.visibleProperty());
        getChildren().setAll(row, noteBox, trouble);
    }
}
