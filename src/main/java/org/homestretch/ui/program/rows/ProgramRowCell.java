package org.homestretch.ui.program.rows;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.program.edit.Row;

/** A row of the program list: a heading, or a prescription that can be dragged within its group. */
public final class ProgramRowCell extends ListCell<Row> {

    private static final PseudoClass LANDS_ABOVE = PseudoClass.getPseudoClass("lands-above");
    private static final PseudoClass LANDS_BELOW = PseudoClass.getPseudoClass("lands-below");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final RowModels model;
    private final Dragging dragging;
    private final DragMouse mouse;
    private final HeadingPane heading = new HeadingPane();
    private final LinePane line;

    ProgramRowCell(RowModels model, ExercisePictures pictures, Dragging dragging, Consumer<Exercise> demonstrate) {
        this.model = model;
        this.dragging = dragging;
        mouse = new DragMouse(dragging);
        line = new LinePane(model, pictures, demonstrate);
        getStyleClass().add("program-cell");
        setPrefWidth(0);
        setOnDragDetected(this::take);
        mouse.accept(this, this::gap);
        setOnMouseClicked(event -> goHere());
        var onScreen = Focus.onScreen(this);
        model.findings().found().when(onScreen).subscribe(changed -> speak());
        dragging.drop().when(onScreen).subscribe(changed -> markDrop());
        dragging.taken().when(onScreen).subscribe(changed -> markDrop());
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        switch (empty ? null : row) {
            case null -> setGraphic(null);
            case Row.Heading shown -> show(shown);
            case Row.Line shown -> show(shown);
        }
        markDrop();
    }

    private void show(Row.Heading shown) {
        heading.show(shown);
        setGraphic(heading);
        setAccessibleText(shown.area().words() + ", " + shown.words());
    }

    private void show(Row.Line shown) {
        line.show(shown);
        setGraphic(line);
        speak();
    }

    /** The cautions are said with the row. */
    private void speak() {
        if (getItem() instanceof Row.Line shown) {
            setAccessibleText(spoken(shown));
        }
    }

    private String spoken(Row.Line shown) {
        String cautions = model.findings().found().get().spoken(shown.exercise());
        String changed = model.program()
                .sinceLast(shown.prescription())
                .map(words -> words + ". ")
                .orElse("");
        return (shown.spoken() + ". " + changed + cautions).strip();
    }

    private void goHere() {
        if (getItem() instanceof Row.Line shown) {
            model.cursor()
                    .exercise()
                    .filter(shown.exercise()::equals)
                    .ifPresentOrElse(same -> {}, () -> model.cursor().goTo(shown.exercise()));
        }
    }

    private void take(MouseEvent event) {
        if (getItem() instanceof Row.Line shown) {
            mouse.take(this, line, shown.exercise());
            event.consume();
        }
    }

    /** The gap above the row in its upper half, the one below in its lower half; past the last row, the last gap. */
    private int gap(DragEvent event) {
        if (isEmpty()) {
            return model.program().rows().size();
        }
        return getIndex() + (event.getY() > getHeight() / 2 ? 1 : 0);
    }

    private void markDrop() {
        int gap = dragging.drop().get().map(Drop::gap).orElse(-1);
        int last = model.program().rows().size() - 1;
        boolean lifted = getItem() instanceof Row.Line shown
                && dragging.taken().get().filter(shown.exercise()::equals).isPresent();
        pseudoClassStateChanged(LANDS_ABOVE, !isEmpty() && gap == getIndex());
        pseudoClassStateChanged(LANDS_BELOW, !isEmpty() && getIndex() == last && gap == last + 1);
        pseudoClassStateChanged(LIFTED, lifted);
    }
}
