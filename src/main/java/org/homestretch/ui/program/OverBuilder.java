package org.homestretch.ui.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCombination;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.kit.walking.PlanController;
import org.homestretch.ui.program.sheet.PreviewController;

/** What lies over the builder and has the keys before it: the sheet as it will be printed, or the plan by weeks. */
final class OverBuilder {

    private final BuilderModel model;
    private final PreviewController preview;
    private final PlanController plan;
    private final BooleanBinding open;

    OverBuilder(BuilderModel model, PreviewController preview, PlanController plan) {
        this.model = model;
        this.preview = preview;
        this.plan = plan;
        open = model.preview().isOpen().or(model.plan().isOpen());
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

    private boolean planned() {
        return model.plan().isOpen().get();
    }

    private Optional<PreviewController> shown() {
        return Optional.of(preview).filter(one -> model.preview().isOpen().get());
    }
}
