package org.homestretch;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.RoomPane;

/** Shows a screen in every size of window, and in each size every pane that is not in sight by itself. */
final class AllSizes implements ScreenWalk.Look {

    /** The usual screens, a small one at 125, 150 and 200 %, and the smallest window. */
    static final List<Size> SIZES = List.of(
            new Size(1440, 900),
            new Size(1366, 768),
            new Size(1280, 720),
            new Size(1093, 614),
            new Size(1024, 640),
            new Size(911, 512),
            new Size(683, 384),
            new Size(640, 360));

    private static final Size USUAL = SIZES.getFirst();

    private final List<Size> sizes;
    private final BiConsumer<String, Scene> shown;

    /** A size of the window's inside, in points. */
    record Size(int width, int height) {

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /** What is done with each picture: its name and the scene it stands in. */
    AllSizes(BiConsumer<String, Scene> shown) {
        this(SIZES, shown);
    }

    /** The same in some sizes only. */
    AllSizes(List<Size> sizes, BiConsumer<String, Scene> shown) {
        this.sizes = sizes;
        this.shown = shown;
    }

    @Override
    public void at(String stop, Stage window) {
        for (Size size : sizes) {
            resize(window, size);
            ScreenWalk.on(() -> inEveryPane(stop + "-" + size, window.getScene()));
        }
        resize(window, USUAL);
    }

    private static void resize(Stage window, Size size) {
        ScreenWalk.on(() -> {
            window.setWidth(size.width());
            window.setHeight(size.height());
        });
        Scene inside = window.getScene();
        ScreenWalk.until(() -> inside.getWidth() == size.width() && inside.getHeight() == size.height());
    }

    private void inEveryPane(String name, Scene scene) {
        settle(scene);
        shown.accept(name, scene);
        for (PaneRow row : rows(scene.getRoot())) {
            RoomPane front =
                    row.getPanes().stream().filter(Node::isVisible).findFirst().orElseThrow();
            List<RoomPane> away =
                    row.getPanes().stream().filter(pane -> !pane.isVisible()).toList();
            for (RoomPane pane : away) {
                row.bring(pane);
                settle(scene);
                shown.accept(name + "-" + pane.getName().replaceAll("\\W", ""), scene);
                if (front.isVisible()) {
                    pane.toggle();
                }
            }
            row.bring(front);
        }
        settle(scene);
    }

    private static List<PaneRow> rows(Parent root) {
        return root.lookupAll("*").stream()
                .filter(PaneRow.class::isInstance)
                .filter(AllSizes::treeVisible)
                .map(PaneRow.class::cast)
                .toList();
    }

    private static boolean treeVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || treeVisible(node.getParent()));
    }

    /** What is laid out may itself want another turn, as a list that learns its width does. */
    private static void settle(Scene scene) {
        for (int turn = 0; turn < 2; turn++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
