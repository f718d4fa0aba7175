package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.stream.Stream;
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
            case ROWS -> Stream.of(5, 15, 25, 35).flatMap(LayoutMark::row).toList();
            case CARDS -> List.of(box(5, 5, 11, 15), box(18, 5, 11, 15), box(5, 23, 11, 15), box(18, 23, 11, 15));
        };
    }

    /** A picture, and what is said beside it. */
    private static Stream<Rectangle> row(int top) {
        return Stream.of(box(5, top, 8, 7), box(15, top + 1, 14, 2), box(15, top + 4, 10, 2));
    }

    private static Rectangle box(double left, double top, double width, double height) {
        var box = new Rectangle(left, top, width, height);
        box.getStyleClass().add("layout-box");
        return box;
    }
}
