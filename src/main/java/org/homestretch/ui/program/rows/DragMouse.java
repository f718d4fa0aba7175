package org.homestretch.ui.program.rows;

import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import org.homestretch.exercise.Exercise;

/** Ties the mouse to {@link Dragging}: what can be taken hold of, and where it can be let go. */
public final class DragMouse {

    private final Dragging dragging;

    public DragMouse(Dragging dragging) {
        this.dragging = dragging;
    }

    /** Takes an exercise along from a node; its picture follows the pointer. */
    public void take(Node from, Node pictured, Exercise exercise) {
        Dragboard board = from.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        var content = new ClipboardContent();
        content.putString(exercise.name());
        board.setContent(content);
        var how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        board.setDragView(pictured.snapshot(how, null));
        dragging.take(exercise);
        from.setOnDragDone(done -> dragging.end());
    }

    /** Lets exercises be dropped on a node; the function says over which gap between rows the pointer is. */
    public void accept(Node target, ToIntFunction<DragEvent> gap) {
        target.setOnDragOver(event -> {
            if (dragging.over(gap.applyAsInt(event))) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        target.setOnDragExited(event -> dragging.leave());
        target.setOnDragDropped(event -> {
            dragging.over(gap.applyAsInt(event));
            event.setDropCompleted(dragging.letGo());
            event.consume();
        });
    }
}
