package org.homestretch.ui.program.rows;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Settled;
import org.homestretch.ui.kit.layout.Unrolled;
import org.homestretch.ui.program.edit.Row;

/** The list of the program's rows: it follows the cursor, and what could stand in for a row opens under it. */
public final class RowList {

    private static final double INDENT = 100;

    private final RowModels model;
    private final ListView<Row> list;
    private final StackPane over;
    private final AlternativesPane alternatives;

    /** What a row is drawn with, dragged by and shown in motion by. */
    public record Hands(ExercisePictures pictures, Dragging dragging, ListKeys.Elsewhere elsewhere) {}

    /** What the rows lie in, and the captions over their columns. */
    public record Frame(StackPane over, HBox captions, Region underBar) {}

    public RowList(ListView<Row> list, Frame frame, RowModels model, Hands hands) {
        this.model = model;
        this.list = list;
        over = frame.over();
        alternatives = new AlternativesPane(model.alternatives(), hands.pictures(), list::requestFocus);
        StackPane.setAlignment(alternatives, Pos.TOP_LEFT);
        over.getChildren().add(alternatives);
        alternatives
                .maxHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        this::roomForAlternatives,
                        over.heightProperty(),
                        model.alternatives().offer()));
        list.setItems(model.program().rows());
        Unrolled.atFirst(list);
        list.setCellFactory(view -> new ProgramRowCell(
                model, hands.pictures(), hands.dragging(), hands.elsewhere().demonstrate()));
        list.skinProperty().subscribe(skin -> standUnderBar(frame));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED).forEach(type -> list.addEventFilter(type, this::toNote));
        ListKeys.on(list, model, hands.elsewhere());
        model.cursor().cell().subscribe(at -> reveal());
        list.heightProperty().subscribe(height -> reveal());
        model.notes().writing().subscribe((before, noting) -> noting(noting));
        alternatives.boundsInLocalProperty().subscribe(changed -> place());
        over.layoutBoundsProperty().subscribe(changed -> place());
        model.alternatives().offer().subscribe(changed -> place());
    }

    /** The list follows the cursor, so that a screen reader says the row; it can scroll to a row once that is laid out. */
    private void reveal() {
        model.cursor()
                .exercise()
                .map(model.program()::rowOf)
                .filter(row -> row >= 0)
                .ifPresent(row -> {
                    list.getSelectionModel().clearAndSelect(row);
                    Settled.then(list, () -> list.scrollTo(row));
                });
    }

    /** The keys go on from the active row, at first from the first; says whether there is one. */
    public boolean takeKeys() {
        if (!Focus.give(list)) {
            return false;
        }
        if (model.cursor().exercise().isEmpty()) {
            model.cursor().nextRow();
        }
        return model.cursor().exercise().isPresent();
    }

    /** A note is written at once: its row is laid out now, so that no key is typed before the field is there. */
    private void noting(Optional<Exercise> noting) {
        if (noting.isPresent()) {
            noteField();
        } else if (list.getScene() != null && Focus.isIn(list)) {
            list.requestFocus();
        }
    }

    /** Gives the keys to the field that is open, wherever the list has put its row. */
    private Optional<Node> noteField() {
        reveal();
        list.applyCss();
        list.layout();
        return list.lookupAll(".note-field").stream().filter(Focus::give).findFirst();
    }

    /** What is typed while a note is being written belongs to its field, should the keys still be in the list. */
    private void toNote(KeyEvent event) {
        boolean meant = model.notes().writing().get().isPresent() && !(event.getTarget() instanceof TextInputControl);
        if (meant && !event.isConsumed()) {
            event.consume();
            noteField().ifPresentOrElse(field -> Event.fireEvent(field, event), model.notes()::close);
        }
    }

    /** What the mouse does in a row, the keys go on with. */
    private void pressed(MouseEvent event) {
        if (!(event.getTarget() instanceof Node node) || !NoteEditor.holds(node)) {
            model.notes().close();
            list.requestFocus();
        }
    }

    /** As high as it wants to be and the window allows. */
    private double roomForAlternatives() {
        return Math.min(over.getHeight(), alternatives.prefHeight(Region.USE_COMPUTED_SIZE));
    }

    /** Under its row where there is room, else as low as the window allows. */
    private void place() {
        model.alternatives()
                .offer()
                .get()
                .flatMap(offer -> cell(offer.exercise()))
                .ifPresent(cell -> {
                    Bounds row = over.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
                    double lowest = Math.max(0, over.getHeight() - alternatives.getHeight());
                    alternatives.setTranslateX(Math.clamp(over.getWidth() - alternatives.getWidth(), 0, INDENT));
                    alternatives.setTranslateY(Math.clamp(row.getMaxY(), 0, lowest));
                });
    }

    private Optional<Node> cell(Exercise exercise) {
        return list.lookupAll(".program-cell").stream()
                .filter(node -> node instanceof ProgramRowCell cell
                        && cell.getItem() instanceof Row.Line line
                        && line.exercise().equals(exercise))
                .findFirst();
    }

    /** The captions stay over their columns when the list shows a scroll bar. */
    private void standUnderBar(Frame frame) {
        list.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> {
                    Region under = frame.underBar();
                    ObservableBooleanValue shown = bar.visibleProperty();
                    under.visibleProperty().bind(shown);
                    under.managedProperty().bind(shown);
                    under.minWidthProperty()
                            .bind(bar.widthProperty().subtract(frame.captions().getSpacing()));
                });
    }
}
