package org.homestretch.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Looks through a view as it stands for what is cut, laid over something else, out of reach or without a size. */
public final class LaidOut {

    private static final double TOLERANCE = 1.5;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    /** What is safe to be cut is long; the dose and the side of an exercise never are. */
    private static final Set<String> NEVER_CUT = Set.of("dose-number", "dose-unit", "side-button", "side-none", "who");

    private final List<String> names;
    private final List<String> faults = new ArrayList<>();

    private LaidOut(List<String> names) {
        this.names = names;
    }

    /** What is wrong with a view in which these names must be whole wherever they stand. */
    public static List<String> faults(Parent view, List<String> names) {
        var look = new LaidOut(names);
        look.through(view);
        if (view instanceof Region whole && whole.minWidth(-1) > whole.getWidth() + TOLERANCE) {
            look.faults.add("wants " + whole.minWidth(-1) + " points of " + whole.getWidth());
        }
        return look.faults;
    }

    private void through(Parent parent) {
        List<Node> children = parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(child -> !(child instanceof ScrollBar))
                .toList();
        for (Node child : children) {
            if (child instanceof Control control) {
                look(control);
            }
            if (child instanceof Region && child.isManaged() && !scrolls(parent)) {
                inside(child, parent);
            }
            if (child instanceof Parent below && !(child instanceof ComboBoxBase<?>)) {
                through(below);
            }
        }
        if (parent instanceof Region && !(parent instanceof StackPane) && !(parent instanceof Control)) {
            apart(children.stream().filter(LaidOut::solid).toList());
        }
    }

    private void look(Control control) {
        boolean says = !(control instanceof Labeled words) || !said(words).isEmpty();
        if (says && (control.getWidth() < 1 || control.getHeight() < 1)) {
            fault("has no size", control);
        } else if (control instanceof Labeled words && words.isTextTruncated() && precious(words)) {
            fault("is cut", control);
        }
        if (says) {
            reachable(control);
        }
    }

    private boolean precious(Labeled words) {
        return words instanceof ButtonBase
                || words.getStyleClass().stream().anyMatch(NEVER_CUT::contains)
                || names.stream().anyMatch(said(words)::contains);
    }

    /** In the window, or where a scroll bar leads to it. */
    private void reachable(Control control) {
        Bounds place = control.localToScene(control.getLayoutBounds());
        for (Parent now = control.getParent(); now != null; now = now.getParent()) {
            if (now instanceof ScrollPane pane) {
                place = clipped(place, pane, pane.getHbarPolicy() != ScrollBarPolicy.NEVER, true);
            } else if (now instanceof VirtualFlow<?>) {
                return;
            }
            boolean clips = now.getClip() != null && !scrolls(now) || now.getParent() == null;
            if (place == null || clips && !holds(now.localToScene(now.getLayoutBounds()), place)) {
                fault("is out of reach", control);
                return;
            }
        }
    }

    /** What of a place is the view's own once a scroll pane has shown it; nothing where it cannot be shown whole. */
    private static Bounds clipped(Bounds place, ScrollPane pane, boolean sideways, boolean down) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        boolean wide = place.getMinX() < seen.getMinX() - TOLERANCE || place.getMaxX() > seen.getMaxX() + TOLERANCE;
        boolean high = place.getMinY() < seen.getMinY() - TOLERANCE || place.getMaxY() > seen.getMaxY() + TOLERANCE;
        if (wide && !sideways || high && !down || seen.getHeight() < 20) {
            return null;
        }
        return seen;
    }

    private void inside(Node child, Parent parent) {
        if (parent instanceof Region region && !(parent instanceof VirtualFlow<?>) && parent.getScaleX() == 1) {
            var place = new BoundingBox(
                    child.getLayoutX() + child.getTranslateX(),
                    child.getLayoutY() + child.getTranslateY(),
                    child.getLayoutBounds().getWidth(),
                    child.getLayoutBounds().getHeight());
            if (!holds(new BoundingBox(0, 0, region.getWidth(), region.getHeight()), place)) {
                fault("leaves " + name(parent) + " by " + beyond(region, place), child);
            }
        }
    }

    private void apart(List<Node> children) {
        for (int one = 0; one < children.size(); one++) {
            for (int other = one + 1; other < children.size(); other++) {
                Bounds first = children.get(one).localToScene(children.get(one).getLayoutBounds());
                Bounds second =
                        children.get(other).localToScene(children.get(other).getLayoutBounds());
                if (overlap(first, second)) {
                    fault("lies over " + name(children.get(other)), children.get(one));
                }
            }
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return wide > TOLERANCE && high > TOLERANCE;
    }

    /** What takes room of its own; a pane unfolded over its neighbour is meant to lie there. */
    private static boolean solid(Node node) {
        return node instanceof Region
                && node.isManaged()
                && !node.getPseudoClassStates().contains(OVER);
    }

    private static boolean scrolls(Parent parent) {
        return parent.getStyleClass().contains("viewport")
                || parent.getStyleClass().contains("sheet")
                || parent.getStyleClass().contains("clipped-container")
                || parent instanceof ScrollPane
                || parent.getParent() != null
                        && parent.getParent().getStyleClass().contains("viewport");
    }

    private static boolean holds(Bounds around, Bounds place) {
        return place.getMinX() >= around.getMinX() - TOLERANCE
                && place.getMaxX() <= around.getMaxX() + TOLERANCE
                && place.getMinY() >= around.getMinY() - TOLERANCE
                && place.getMaxY() <= around.getMaxY() + TOLERANCE;
    }

    private static String beyond(Region around, Bounds place) {
        double wide = Math.max(-place.getMinX(), place.getMaxX() - around.getWidth());
        double high = Math.max(-place.getMinY(), place.getMaxY() - around.getHeight());
        return "%.0f x %.0f".formatted(Math.max(0, wide), Math.max(0, high));
    }

    private static String said(Labeled words) {
        return words.getText() == null ? "" : words.getText();
    }

    private void fault(String what, Node node) {
        faults.add(name(node) + " " + what);
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled ? " \"" + said(labeled) + "\"" : "";
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + node.getStyleClass() + words;
    }
}
