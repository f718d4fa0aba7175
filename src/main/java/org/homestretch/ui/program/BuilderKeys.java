package org.homestretch.ui.program;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.homestretch.ui.kit.focus.KeyHint;

/** The keys of the program builder, those of the part that has the keys first. */
final class BuilderKeys {

    private static final List<KeyHint> LIBRARY = List.of(
            new KeyHint("Enter", "add"),
            new KeyHint("Space", "show the patient"),
            new KeyHint("Alt Enter", "show while typing"));
    private static final List<KeyHint> ROWS = List.of(
            new KeyHint("0 9", "the number"),
            new KeyHint("+ -", "step it"),
            new KeyHint("L R B", "side"),
            new KeyHint("A", "alternatives"),
            new KeyHint("Enter", "note"),
            new KeyHint("Space", "show the patient"),
            new KeyHint("Alt ↑ ↓", "reorder"),
            new KeyHint("Del", "remove"),
            new KeyHint("↑ ↓", "row"),
            new KeyHint("← →", "cell"),
            new KeyHint("Home End", "first, last cell"));
    private static final List<KeyHint> START =
            List.of(new KeyHint("1 9", "start from"), new KeyHint("Enter", "start"), new KeyHint("Esc", "back"));
    private static final List<KeyHint> GUIDANCE =
            List.of(new KeyHint("↑ ↓", "caution"), new KeyHint("Enter", "its first button"));
    private static final List<KeyHint> ALWAYS = List.of(
            new KeyHint("Ctrl P", "print"),
            new KeyHint("Ctrl Shift P", "preview"),
            new KeyHint("F4", "start from"),
            new KeyHint("F8", "balance"),
            new KeyHint("Ctrl E", "library"));

    /** A part of the builder, by the style its pane has. */
    private record Part(String style, List<KeyHint> keys) {

        boolean holds(Node node) {
            for (Node now = node; now != null; now = now.getParent()) {
                if (now.getStyleClass().contains(style)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("library", LIBRARY),
            new Part("start-pane", START),
            new Part("guidance", GUIDANCE),
            new Part("program-pane", ROWS));

    private BuilderKeys() {}

    static List<KeyHint> of(Scene scene) {
        Node holder = scene == null ? null : scene.getFocusOwner();
        var here = PARTS.stream().filter(part -> part.holds(holder)).limit(1);
        var there = PARTS.stream().filter(part -> !part.holds(holder));
        return Stream.of(
                        here.flatMap(part -> part.keys().stream()),
                        ALWAYS.stream(),
                        there.flatMap(part -> part.keys().stream()))
                .flatMap(keys -> keys)
                .toList();
    }
}
