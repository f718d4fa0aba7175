package org.homestretch.ui.program;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.KeyHint;

/** The keys of the program builder, those of the part that has the keys first. */
final class BuilderKeys {

    private static final RoomWords WORDS = RoomWords.of(BuilderKeys.class);

    /** A part of the builder, by the style its pane has. */
    private record Part(String style, Supplier<List<KeyHint>> keys) {

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
            new Part("library", BuilderKeys::library),
            new Part("start-pane", BuilderKeys::start),
            new Part("guidance", BuilderKeys::guidance),
            new Part("program-pane", BuilderKeys::rows));

    private BuilderKeys() {}

    static List<KeyHint> of(Scene scene) {
        Node holder = scene == null ? null : scene.getFocusOwner();
        var here = PARTS.stream().filter(part -> part.holds(holder)).limit(1);
        var there = PARTS.stream().filter(part -> !part.holds(holder));
        return Stream.of(
                        here.flatMap(part -> part.keys().get().stream()),
                        always().stream(),
                        there.flatMap(part -> part.keys().get().stream()))
                .flatMap(keys -> keys)
                .toList();
    }

    private static List<KeyHint> library() {
        return List.of(hint("Enter", "add"), hint("Space", "show"), hint("Alt Enter", "show.typing"));
    }

    private static List<KeyHint> rows() {
        return List.of(
                hint("0 9", "number"),
                hint("+ -", "step"),
                hint(WORDS.say("keys.sides"), "side"),
                hint("A", "alternatives"),
                hint("Enter", "note"),
                hint("Space", "show"),
                hint("Alt ↑ ↓", "reorder"),
                hint("Del", "remove"),
                hint("↑ ↓", "row"),
                hint("← →", "cell"),
                hint("Home End", "ends"));
    }

    private static List<KeyHint> start() {
        return List.of(hint("1 9", "startFrom"), hint("Enter", "start"), hint("Esc", "back"));
    }

    private static List<KeyHint> guidance() {
        return List.of(hint("↑ ↓", "caution"), hint("Enter", "answer"));
    }

    private static List<KeyHint> always() {
        return List.of(
                hint("Ctrl P", "print"),
                hint("Ctrl Shift P", "preview"),
                hint("F4", "startFrom"),
                hint("F8", "balance"),
                hint("Ctrl E", "library"));
    }

    private static KeyHint hint(String keys, String what) {
        return new KeyHint(keys, WORDS.say("keys." + what));
    }
}
