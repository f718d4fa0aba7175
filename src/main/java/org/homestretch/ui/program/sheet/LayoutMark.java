package org.homestretch.ui.program.sheet;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.homestretch.program.Layout;

/** A sheet of paper as small as a fingernail, on which a layout is told by where its pictures and lines stand. */
final class LayoutMark extends Pane {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 44;

    LayoutMark(Layout layout) {
        getStyleClass().add("layout-mark");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().setAll(drawn(layout));
    }

    private static List<Rectangle> drawn(Layout layout) {
        return switch (layout) {
            case CARDS -> List.of(box(5, 6, 11, 14), box(18, 6, 11, 14), box(5, 23, 11, 14), box(18, 23, 11, 14));
        };
    }

    private static Rectangle box(double left, double top, double width, double height) {
        var box = new Rectangle(left, top, width, height);
        box.getStyleClass().add("layout-box");
        return box;
    }
}
