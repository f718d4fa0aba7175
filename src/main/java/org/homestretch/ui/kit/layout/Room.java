package org.homestretch.ui.kit.layout;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** How much room the window gives, in the steps all screens share; the style sheets read them from the root. */
public enum Room {
    /** One pane at a time. */
    ONE_PANE(0),
    /** Side panes fold, all of them. */
    NARROW(900),
    /** The pane on the left stands, the one on the right folds. */
    SMALL(1180),
    /** All panes stand beside each other. */
    USUAL(1320),
    /** The same with wider panes at the sides. */
    WIDE(1400);

    private static final double LOW = 480;
    private static final double SHORT = 800;
    private static final PseudoClass ONE = PseudoClass.getPseudoClass("one-pane");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SHALLOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass LESS_HIGH = PseudoClass.getPseudoClass("short");

    private final double from;

    Room(double from) {
        this.from = from;
    }

    public static Room of(double width) {
        Room room = ONE_PANE;
        for (Room next : values()) {
            room = width >= next.from ? next : room;
        }
        return room;
    }

    /** The room of the window a part of a view stands in; plenty before it stands in one. */
    public static ObservableValue<Room> around(Node part) {
        return part.sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> of(width.doubleValue()))
                .orElse(WIDE);
    }

    /** The root of a window carries its room for the style sheets: one-pane, narrow (both of them), short and low. */
    public static void mark(Parent root) {
        around(root).subscribe(room -> {
            root.pseudoClassStateChanged(ONE, room == ONE_PANE);
            root.pseudoClassStateChanged(TIGHT, room.under(SMALL));
        });
        under(root, LOW, SHALLOW);
        under(root, SHORT, LESS_HIGH);
    }

    private static void under(Parent root, double limit, PseudoClass state) {
        root.sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() < limit)
                .orElse(false)
                .subscribe(so -> root.pseudoClassStateChanged(state, so));
    }

    public boolean under(Room other) {
        return compareTo(other) < 0;
    }
}
