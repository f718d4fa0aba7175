package org.homestretch.ui.kit.demonstration;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.ui.kit.focus.Focus;

/** Shows exercises in motion over a screen; leaving it leads back to where the keys were. */
public final class Demonstration {

    private final StackPane screen;
    private final Runnable returned;
    private final DemonstrationController controller;
    private List<Node> covered = List.of();
    private Optional<Node> before = Optional.empty();

    /** Over this screen; the last one puts the keys back where nothing had them before. */
    public Demonstration(Showing showing, StackPane screen, Runnable returned) {
        this.screen = screen;
        this.returned = returned;
        controller = new DemonstrationController(showing, this::end);
    }

    public boolean open() {
        return layers().contains(controller.view());
    }

    /** Gives the keys to what is shown; says whether anything is. */
    public boolean takeKeys() {
        return open() && controller.takeKeys();
    }

    /** Shows the exercise from its start, for a side where it has one. */
    public void show(Exercise exercise, Side side) {
        if (!open()) {
            before = Optional.ofNullable(screen.getScene().getFocusOwner());
            covered = List.copyOf(layers());
            covered.forEach(layer -> layer.setDisable(true));
            layers().add(controller.view());
        }
        controller.show(exercise, side);
    }

    /** Back to the screen. */
    public void end() {
        if (open()) {
            layers().remove(controller.view());
            covered.forEach(layer -> layer.setDisable(false));
            if (before.filter(Focus::give).isEmpty()) {
                returned.run();
            }
        }
    }

    /** Nothing moves and nothing is drawn any more, as before the window closes. */
    public void rest() {
        controller.rest();
    }

    private ObservableList<Node> layers() {
        return screen.getChildren();
    }
}
