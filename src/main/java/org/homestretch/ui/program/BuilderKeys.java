package org.homestretch.ui.program;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.program.library.LibraryModel;

/** The keys of the program builder, those of the part that has the keys first. */
final class BuilderKeys {

    private static final KeyHint ADD = new KeyHint("Enter", "add");
    private static final List<KeyHint> SHOW =
            List.of(new KeyHint("Space", "show the patient"), new KeyHint("Alt Enter", "show while typing"));
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
                        here.flatMap(part -> part.keys().stream()),
                        ALWAYS.stream(),
                        there.flatMap(part -> part.keys().stream()))
                .flatMap(keys -> keys)
                .toList();
    }

    private List<Part> parts() {
        return List.of(
                new Part("library", ofLibrary()),
                new Part("start-pane", START),
                new Part("guidance", GUIDANCE),
                new Part("program-pane", ROWS));
    }

    /** Only what there is something for: nothing is added that was not looked for, and nothing shown that was not found. */
    private List<KeyHint> ofLibrary() {
        var add = library.meant().get().map(exercise -> ADD);
        var show = library.chosen().map(exercise -> SHOW).orElse(List.of());
        return Stream.concat(add.stream(), show.stream()).toList();
    }
}
