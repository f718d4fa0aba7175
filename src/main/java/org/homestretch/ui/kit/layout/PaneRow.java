package org.homestretch.ui.kit.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.homestretch.basics.RoomWords;

/**
 * The panes of a view as the window's room allows: side by side, the ones at the sides folded to strips and laid over
 * their neighbour when opened, or one at a time under tabs.
 */
@DefaultProperty("panes")
public final class PaneRow extends Pane {

    private static final RoomWords WORDS = RoomWords.of(PaneRow.class);

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ObservableList<RoomPane> panes = FXCollections.observableArrayList();
    private final ObjectProperty<RoomPane> front = new SimpleObjectProperty<>();
    private final Segments<RoomPane> tabs = new Segments<>();
    private final StackPane tabBar = new StackPane(tabs);
    private Room room = Room.WIDE;
    private boolean inner;

    public PaneRow() {
        tabs.setName(WORDS.say("pane.tabs"));
        tabBar.getStyleClass().add("pane-tabs");
        tabs.valueProperty().bindBidirectional(front);
        panes.addListener((ListChangeListener<RoomPane>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(pane -> pane.turned().subscribe(this::arrange));
            }
            fill();
        });
        Room.around(this).subscribe(now -> {
            room = now;
            arrange();
        });
        front.subscribe(now -> arrange());
    }

    public boolean isInner() {
        return inner;
    }

    /** Panes inside a pane never come one at a time: in the smallest window they fold. */
    public void setInner(boolean within) {
        inner = within;
    }

    public ObservableList<RoomPane> getPanes() {
        return panes;
    }

    /** Puts a pane in sight, wherever it is now: unfolded, or in front where only one is. */
    public void bring(RoomPane pane) {
        if (one()) {
            front.set(pane);
        } else if (pane.folded(room)) {
            pane.toggle();
        }
    }

    /** The same for the pane around a part of the view. */
    public static void bring(Node part) {
        for (Node now = part; now != null; now = now.getParent()) {
            if (now instanceof RoomPane pane && pane.getParent() instanceof PaneRow row) {
                row.bring(pane);
            }
        }
    }

    /** Puts the pane around a part of the view in front where panes come one at a time; elsewhere all is as it was. */
    public static void toFront(Node part) {
        for (Node now = part; now != null; now = now.getParent()) {
            if (now instanceof RoomPane pane && pane.getParent() instanceof PaneRow row && row.one()) {
                row.bring(pane);
            }
        }
    }

    /** A key was pressed for this pane: to it and back again where one is in front, else folded or unfolded. */
    public void turn(RoomPane pane) {
        if (one()) {
            front.set(front.get() == pane ? main() : pane);
        } else {
            pane.toggle();
        }
    }

    private boolean one() {
        return room == Room.ONE_PANE && !inner;
    }

    private RoomPane main() {
        return panes.stream().filter(RoomPane::main).findFirst().orElseThrow();
    }

    private void fill() {
        getChildren().setAll(tabBar);
        for (RoomPane pane : panes) {
            getChildren().addAll(pane, pane.strip());
        }
        tabs.offer(panes, RoomPane::getName);
        panes.stream().filter(RoomPane::main).findFirst().ifPresent(front::set);
        arrange();
    }

    private void arrange() {
        boolean one = one();
        tabBar.setVisible(one && panes.size() > 1);
        for (RoomPane pane : panes) {
            boolean seen = one ? pane == front.get() : pane.main() || !pane.folded(room);
            boolean over = !one && seen && foldable(pane);
            pane.setVisible(seen);
            pane.pseudoClassStateChanged(OVER, over);
            pane.setViewOrder(over ? -1 : 0);
            pane.strip().setVisible(!one && !pane.main() && (over || !seen));
        }
        requestLayout();
    }

    /** Whether the pane has no place of its own beside the others in this room. */
    private boolean foldable(RoomPane pane) {
        return !pane.main() && room.under(pane.getFolds());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (one()) {
            double top = tabBar.isVisible() ? tabBar.prefHeight(getWidth()) : 0;
            tabBar.resizeRelocate(0, 0, getWidth(), top);
            panes.forEach(pane -> pane.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top)));
        } else if (!panes.isEmpty()) {
            int main = panes.indexOf(main());
            double left = place(panes.subList(0, main), 1);
            double right = place(new ArrayList<>(panes.subList(main + 1, panes.size())).reversed(), -1);
            panes.get(main).resizeRelocate(left, 0, Math.max(0, getWidth() - left - right), getHeight());
        }
    }

    /** Sets the panes of one side down from the edge inwards, and says how much they take. */
    private double place(List<RoomPane> side, int inwards) {
        double taken = 0;
        for (RoomPane pane : side) {
            double width = pane.width(room);
            if (pane.strip().isVisible()) {
                set(pane.strip(), taken, RoomPane.STRIP, inwards);
                set(pane, taken + RoomPane.STRIP, Math.min(width, getWidth() - 2 * RoomPane.STRIP), inwards);
                taken += RoomPane.STRIP;
            } else {
                set(pane, taken, width, inwards);
                taken += width;
            }
        }
        return taken;
    }

    private void set(Node node, double from, double width, int inwards) {
        double x = inwards > 0 ? from : getWidth() - from - width;
        node.resizeRelocate(snapPositionX(x), 0, width, getHeight());
    }
}
