package org.homestretch.ui.kit.layout;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words that end in an ellipsis are whole in a tooltip when pointed at, wherever they stand in a view. */
public final class WholeWords {

    private WholeWords() {}

    /** For every label and button under this root that has no tooltip of its own. */
    public static void in(Parent root) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled words) {
                tell(words);
            }
        });
    }

    private static void tell(Labeled words) {
        if (words.getTooltip() instanceof Whole && !words.isTextTruncated()) {
            words.setTooltip(null);
        } else if (words.isTextTruncated()
                && (words.getTooltip() == null || words.getTooltip() instanceof Whole)
                && !words.tooltipProperty().isBound()) {
            words.setTooltip(new Whole(words.getText()));
        }
    }

    /** A tooltip set here, and so taken away here. */
    private static final class Whole extends Tooltip {

        Whole(String words) {
            super(words);
            setWrapText(true);
            setMaxWidth(420);
        }
    }
}
