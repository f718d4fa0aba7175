package org.homestretch.ui.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.kit.walking.PlanController;
import org.homestretch.ui.program.sheet.PreviewController;

/** What lies over the builder and has the keys before it: the sheet as it will be printed, or the plan by weeks. */
final class OverBuilder {

    private final BuilderModel model;
    private final PreviewController preview;
    private final PlanController plan;
    private final BooleanBinding open;

    OverBuilder(BuilderModel model) {
        this.model = model;
        preview = new PreviewController(model.preview(), model.print(), model.sheet());
        plan = new PlanController(model.plan());
        open = model.preview().isOpen().or(model.plan().isOpen());
    }

    /** Each in its own pane, which is in sight only while it lies over the builder. */
    void fill(Pieces pieces, StackPane previewPane, StackPane planPane) {
        show(previewPane, model.preview().isOpen());
        show(planPane, model.plan().isOpen());
        pieces.fill(previewPane, () -> Fxml.viewOf(preview));
        pieces.fill(planPane, () -> Fxml.viewOf(plan));
    }

    BooleanBinding isOpen() {
        return open;
    }

    void close() {
        model.preview().close();
        model.plan().close();
    }

    boolean takeKeys() {
        return plan.takeKeys() || preview.takeKeys();
    }

    Optional<List<Stop>> stops() {
        return planned() ? Optional.of(plan.stops()) : shown().map(PreviewController::stops);
    }

    Optional<List<KeyHint>> keys() {
        return planned() ? Optional.of(plan.keys()) : shown().map(PreviewController::keys);
    }

    /** Keys of the window that mean something else while it is in front. */
    Map<KeyCombination, Runnable> shortcuts() {
        return planned() ? plan.shortcuts() : Map.of();
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private boolean planned() {
        return model.plan().isOpen().get();
    }

    private Optional<PreviewController> shown() {
        return Optional.of(preview).filter(one -> model.preview().isOpen().get());
    }
}
