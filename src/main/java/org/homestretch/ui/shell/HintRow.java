package org.homestretch.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.FoldingRow;
import org.homestretch.ui.kit.layout.Screen;

/** The first few keys of the view in front, told in the status bar. */
final class HintRow {

    private static final int IN_SIGHT = 6;

    private final FoldingRow row;
    private List<KeyHint> hinted = List.of();

    HintRow(FoldingRow row) {
        this.row = row;
    }

    /** A view that is still being made has no keys yet; those of the one before stay so long. */
    void show(Screen screen) {
        if (!screen.pieces().made().get()) {
            return;
        }
        List<KeyHint> shown = screen.keys().stream().limit(IN_SIGHT).toList();
        if (!shown.equals(hinted)) {
            hinted = shown;
            row.show(shown.stream().map(HintRow::hint).toList());
        }
    }

    private static HBox hint(KeyHint hint) {
        var words = new Label(hint.words());
        words.getStyleClass().addAll("caption", "muted");
        var box = new HBox(6, new KeyCaps(hint.keys()), words);
        box.getStyleClass().add("key-hint");
        return box;
    }
}
