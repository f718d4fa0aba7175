package org.homestretch.ui.program;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.program.library.LibraryModel;

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

    private final LibraryModel library;

    BuilderKeys(LibraryModel library) {
        this.library = library;
    }

    /** While somebody or nobody has the keys of a window. */
    List<KeyHint> of(Scene scene) {
        Node holder = scene == null ? null : scene.getFocusOwner();
        List<Part> parts = parts();
        var here = parts.stream().filter(part -> part.holds(holder)).limit(1);
        var there = parts.stream().filter(part -> !part.holds(holder));
        return Stream.of(
                        here.flatMap(part -> part.keys().get().stream()),
                        always().stream(),
                        there.flatMap(part -> part.keys().get().stream()))
                .flatMap(keys -> keys)
                .toList();
    }

    private List<Part> parts() {
        return List.of(
                new Part("library", this::ofLibrary),
                new Part("start-pane", BuilderKeys::start),
                new Part("guidance", BuilderKeys::guidance),
                new Part("program-pane", BuilderKeys::rows));
    }

    /** Only what there is something for: nothing is added that was not looked for, and nothing shown that was not found. */
    private List<KeyHint> ofLibrary() {
        var add = library.meant().get().map(exercise -> hint("Enter", "add"));
        var show = library.chosen()
                .map(exercise -> List.of(hint("Space", "show"), hint("Alt Enter", "show.typing")))
                .orElse(List.of());
        return Stream.concat(add.stream(), show.stream()).toList();
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
                hint("W", "byWeeks"),
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
