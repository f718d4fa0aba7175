package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.demonstration.Demonstration;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.program.library.LibraryController;
import org.homestretch.ui.program.rows.RowList;
import org.homestretch.ui.program.start.StartPane;

/** Where the keys go in the builder: which part takes them, when the preview or the choices come and go. */
final class BuilderFocus {

    /** The parts that can take the keys. */
    record Parts(
            LibraryController library,
            GuidanceController guidance,
            OverBuilder over,
            StartPane start,
            RowList rows,
            Demonstration demonstration) {}

    /** The panes they stand in, and what there is to press while nobody is chosen. */
    record Panes(
            PaneRow builder, RoomPane library, Parent program, RoomPane guidance, Parent layers, Node chooseSomebody) {}

    private final BuilderModel model;
    private final Parts parts;
    private final Panes panes;
    private Optional<Node> before = Optional.empty();

    BuilderFocus(BuilderModel model, Parts parts, Panes panes) {
        this.model = model;
        this.parts = parts;
        this.panes = panes;
        parts.start().addEventHandler(KeyEvent.KEY_TYPED, this::findFromStart);
        // Each by itself and not their sum: what comes is in sight by then.
        model.preview().isOpen().subscribe((was, open) -> turnOver(open));
        model.plan().isOpen().subscribe((was, open) -> turnOver(open));
        model.program().begun().subscribe((before, begun) -> keep());
        model.starts().asked().subscribe((before, now) -> turnToStarts());
    }

    List<Stop> stops() {
        return parts.over().stops().orElseGet(this::stopsOfBuilder);
    }

    private List<Stop> stopsOfBuilder() {
        return List.of(
                new Stop(
                        panes.library(),
                        () -> panes.library().isVisible() && parts.library().takeKeys()),
                new Stop(panes.program(), this::takeInProgram),
                new Stop(
                        panes.guidance(),
                        () -> panes.guidance().isVisible() && parts.guidance().takeKeys()));
    }

    /** To what lies over the builder; else an empty program is started, and one that is begun is added to by typing. */
    boolean take() {
        boolean asked = model.starts().asked().get();
        boolean typing =
                model.program().begun().get() && !asked && panes.library().isVisible();
        return parts.demonstration().takeKeys()
                || parts.over().takeKeys()
                || typing && parts.library().takeKeys()
                || takeInProgram();
    }

    /** To the active row, or to what the program can start from, or to where there is a patient to choose. */
    boolean takeInProgram() {
        return parts.rows().takeKeys() || parts.start().takeKeys() || Focus.give(panes.chooseSomebody());
    }

    void filter() {
        panes.builder().bring(panes.library());
        parts.library().takeKeys();
    }

    void find(KeyEvent typed) {
        panes.builder().bring(panes.library());
        parts.library().find(typed);
    }

    void fold(RoomPane side) {
        panes.builder().turn(side);
        keep();
    }

    /** A name typed where a choice was asked for is the name of an exercise. */
    private void findFromStart(KeyEvent typed) {
        if (FilterField.isLetter(typed)) {
            find(typed);
        }
    }

    /** What comes over the builder takes the keys, and gives them back to where they were. */
    private void turnOver(boolean open) {
        if (open) {
            before = Optional.ofNullable(panes.layers().getScene()).map(Scene::getFocusOwner);
            parts.over().takeKeys();
        } else if (before.filter(Focus::give).isEmpty()) {
            take();
        }
    }

    /** The choices take the keys when they come to the front, the rows when they are gone. */
    private void turnToStarts() {
        if (panes.layers().getScene() != null) {
            takeInProgram();
        }
    }

    /** Where what had the keys is gone, they go to what took its place. */
    private void keep() {
        Scene scene = panes.layers().getScene();
        if (scene != null && !Focus.canTake(scene.getFocusOwner())) {
            take();
        }
    }
}
