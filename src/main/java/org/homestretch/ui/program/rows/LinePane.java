package org.homestretch.ui.program.rows;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.program.Prescription;
import org.homestretch.program.walking.Activity;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FigureView;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.TwoLineLabel;
import org.homestretch.ui.program.edit.Column;
import org.homestretch.ui.program.edit.Row;
import org.homestretch.ui.program.edit.RowCursor;
import org.kordamp.ikonli.javafx.FontIcon;

/** A prescription in the program list: picture, name and note, the dose in cells, the side, and a menu. */
final class LinePane extends VBox {

    private static final RoomWords WORDS = RoomWords.of(LinePane.class);

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final RowModels model;
    private final ExercisePictures pictures;
    private final Region grip = new Region();
    private final FigureView figure = new FigureView();
    private final Label name = new TwoLineLabel();
    private final RowRemark remark;
    private final NoteEditor note;
    private final Label trouble = new Label();
    private final MenuButton menu = new MenuButton(null, new FontIcon("fth-more-horizontal"));
    private final Button byWeeks = new Button(null, new FontIcon("fth-bar-chart-2"));
    private final SideCell side;
    private final List<DoseCell> cells;
    private Row.Line line;

    LinePane(RowModels model, ExercisePictures pictures, Consumer<Exercise> demonstrate) {
        this.model = model;
        this.pictures = pictures;
        side = new SideCell(model.program(), model.cursor());
        cells = Stream.of(Column.values())
                .filter(column -> column != Column.SIDE)
                .map(column -> new DoseCell(column, model.cursor()))
                .toList();
        remark = new RowRemark(model.program(), model.findings(), model.notes());
        note = new NoteEditor(model.program(), model.notes());
        layOut();
        menu.setOnShowing(opening -> fillMenu(demonstrate));
        hoverProperty().subscribe(over -> mark());
        var onScreen = Focus.onScreen(this);
        model.cursor().cell().when(onScreen).subscribe(changed -> mark());
        model.cursor().trouble().when(onScreen).subscribe(changed -> mark());
    }

    void show(Row.Line shown) {
        line = shown;
        Prescription prescription = shown.prescription();
        Exercise exercise = shown.exercise();
        pictures.show(exercise, prescription.side(), figure);
        figure.setAccessibleText(exercise.name());
        name.setText(exercise.name());
        menu.setAccessibleText(WORDS.say("menu", exercise.name()));
        List<Column> columns = Column.of(prescription);
        boolean planned = Activity.of(exercise).isPresent();
        cells.forEach(cell -> {
            boolean there = columns.contains(cell.column()) || !planned && placeholder(cell, prescription);
            cell.setVisible(there);
            cell.setManaged(there);
            cell.setDisable(!columns.contains(cell.column()));
            cell.show(prescription);
        });
        side.show(prescription);
        remark.show(shown);
        note.show(shown);
        byWeeks.setVisible(planned);
        byWeeks.setManaged(planned);
        mark();
    }

    Node grip() {
        return grip;
    }

    /** The way to the plan by weeks stands where an activity has nothing to hold. */
    private DoseCell hold() {
        return cells.stream()
                .filter(cell -> cell.column() == Column.HOLD)
                .findFirst()
                .orElseThrow();
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
        remark.mark(active || isHover());
        cells.forEach(cell -> cell.mark(at));
        side.mark(at);
        trouble.setText(model.cursor().trouble().get());
        trouble.setVisible(active && !trouble.getText().isEmpty());
    }

    private void fillMenu(Consumer<Exercise> demonstrate) {
        var program = model.program();
        menu.getItems().clear();
        Activity.of(line.exercise())
                .ifPresent(activity -> menu.getItems()
                        .add(item(
                                "menu.byWeeks",
                                "fth-bar-chart-2",
                                () -> model.plan().open(activity))));
        menu.getItems()
                .addAll(
                        item("menu.show", "fth-play", () -> demonstrate.accept(line.exercise())),
                        item(
                                "alternatives",
                                "fth-shuffle",
                                () -> model.alternatives().open(line.exercise())),
                        item("menu.note", "fth-edit-2", () -> model.notes().open(line.exercise())),
                        item("menu.up", "fth-arrow-up", () -> program.moveBy(line.exercise(), -1)),
                        item("menu.down", "fth-arrow-down", () -> program.moveBy(line.exercise(), 1)),
                        item("menu.remove", "fth-trash-2", () -> program.remove(line.exercise())));
    }

    private static MenuItem item(String key, String icon, Runnable act) {
        var item = new MenuItem(WORDS.say(key), new FontIcon(icon));
        item.setOnAction(chosen -> act.run());
        return item;
    }

    private void layOut() {
        getStyleClass().add("line-pane");
        grip.getStyleClass().add("grip");
        figure.getStyleClass().add("row-picture");
        name.getStyleClass().add("row-name");
        menu.getStyleClass().addAll("row-menu", "no-arrow");
        menu.setFocusTraversable(false);
        byWeeks.getStyleClass().addAll("icon-button", "by-weeks");
        byWeeks.setFocusTraversable(false);
        byWeeks.setAccessibleText(WORDS.say("byWeeks"));
        byWeeks.setTooltip(new Tooltip(WORDS.say("byWeeks")));
        byWeeks.setOnAction(pressed -> Activity.of(line.exercise()).ifPresent(model.plan()::open));
        setOnContextMenuRequested(event -> {
            menu.show();
            event.consume();
        });
        trouble.getStyleClass().add("row-trouble");
        trouble.setVisible(false);
        trouble.managedProperty().bind(trouble.visibleProperty());
        var names = new VBox(name, remark);
        names.getStyleClass().add("row-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        var row = new HBox(grip, figure, names);
        row.getChildren().addAll(cells);
        row.getChildren().add(row.getChildren().indexOf(hold()), byWeeks);
        row.getChildren().addAll(side, menu);
        row.getStyleClass().add("line-row");
        getChildren().setAll(row, note, trouble);
    }
}
