package org.homestretch.ui.program;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A pane beside the program that folds to a strip where the window is narrow; a key or the strip opens it. */
final class SideFold {

    private static final double STRIP = 40;

    /** What a side pane is called, which key opens it, and how wide it is. */
    record Plan(String name, String key, String icon, double foldUnder, Widths widths) {}

    /** How wide the pane is in a narrow window and in a wide one. */
    record Widths(double narrow, double wide) {}

    private static final double ROOMY = 1320;

    private final StackPane pane;
    private final Node content;
    private final VBox strip;
    private final Plan plan;
    private final ObservableDoubleValue width;
    private final BooleanProperty opened = new SimpleBooleanProperty();

    SideFold(StackPane pane, Node content, Plan plan, ObservableDoubleValue width) {
        this.pane = pane;
        this.content = new StackPane(content);
        this.plan = plan;
        this.width = width;
        strip = strip(plan);
        pane.getChildren().setAll(this.content, strip);
        width.subscribe(changed -> layOut());
        opened.subscribe(changed -> layOut());
    }

    /** Folded where there is room for it, or unfolded where there is not. */
    void toggle() {
        opened.set(!opened.get());
    }

    void open() {
        if (folded()) {
            toggle();
        }
    }

    boolean folded() {
        boolean narrow = width.get() > 0 && width.get() < plan.foldUnder();
        return narrow != opened.get();
    }

    private void layOut() {
        boolean folded = folded();
        content.setVisible(!folded);
        content.setManaged(!folded);
        strip.setVisible(folded);
        strip.setManaged(folded);
        fix(folded ? STRIP : widthFor(width.get()));
    }

    private double widthFor(double window) {
        return window < ROOMY ? plan.widths().narrow() : plan.widths().wide();
    }

    private void fix(double wanted) {
        pane.setMinWidth(wanted);
        pane.setPrefWidth(wanted);
        pane.setMaxWidth(wanted);
    }

    private VBox strip(Plan plan) {
        var open = new Button(null, new FontIcon(plan.icon()));
        open.getStyleClass().add("icon-button");
        open.setAccessibleText("Show " + plan.name());
        open.setTooltip(new Tooltip("Show " + plan.name() + " (" + plan.key() + ")"));
        open.setOnAction(pressed -> toggle());
        var strip = new VBox(open);
        strip.getStyleClass().add("fold-strip");
        strip.setMinWidth(Region.USE_PREF_SIZE);
        return strip;
    }
}
