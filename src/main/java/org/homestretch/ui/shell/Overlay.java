package org.homestretch.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.kit.focus.KeyHint;

/** What may lie over the window for a moment: the search over everything, and the sheet of keys. */
final class Overlay {

    private static final RoomWords WORDS = RoomWords.of(Overlay.class);

    private static final Insets AROUND_SEARCH = new Insets(48, 16, 16, 16);

    private final ModalPane pane = new ModalPane();
    private final SearchController search;
    private final Parent searchView;
    private final Runnable giveBack;
    private Optional<Node> before = Optional.empty();

    /** The last one gives the keys to the view in front, where what had them is gone. */
    Overlay(SearchModel model, Runnable giveBack) {
        this.giveBack = giveBack;
        search = new SearchController(model, pane::hide);
        searchView = Fxml.viewOf(search);
        StackPane.setMargin(searchView, AROUND_SEARCH);
        pane.setId("overlay");
        pane.setFocusTraversable(false);
        pane.displayProperty().subscribe((was, open) -> turned(open));
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
    }

    ModalPane pane() {
        return pane;
    }

    boolean isOpen() {
        return pane.isDisplay();
    }

    void close() {
        if (isOpen()) {
            pane.hide();
        }
    }

    static List<KeyHint> everywhere() {
        return List.of(
                hint("Ctrl K", "search"),
                hint("Ctrl 1", "patients"),
                hint("Ctrl 2", "program"),
                hint("Ctrl 3", "progress"),
                hint("Ctrl 4", "library"),
                hint("Ctrl ,", "settings"),
                hint("Ctrl N", "new"),
                hint("Ctrl F", "filter"),
                hint("Ctrl Z", "undo"),
                hint("Ctrl Y", "redo"),
                hint("F6", "next"),
                hint("Shift F6", "previous"),
                hint("Ctrl L", "lock"),
                hint("F1", "sheet"),
                hint("Esc", "close"));
    }

    private static KeyHint hint(String keys, String what) {
        return new KeyHint(keys, WORDS.say("everywhere." + what));
    }

    /** The keys go back to where they were. */
    private void turned(boolean open) {
        if (open) {
            before = Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner);
        } else if (before.filter(Focus::give).isEmpty()) {
            giveBack.run();
        }
    }

    void search() {
        pane.setAlignment(Pos.TOP_CENTER);
        pane.show(searchView);
        search.begin();
    }

    void keys(List<KeyHint> ofView) {
        var lines = new VBox(10);
        lines.getStyleClass().add("key-lines");
        lines.getChildren().add(title(WORDS.say("keys.here")));
        ofView.forEach(hint -> lines.getChildren().add(line(hint)));
        lines.getChildren().add(title(WORDS.say("keys.everywhere")));
        everywhere().forEach(hint -> lines.getChildren().add(line(hint)));
        var sheet = new ScrollPane(lines);
        sheet.getStyleClass().add("key-sheet");
        sheet.setAccessibleText(WORDS.say("keys.sheet"));
        sheet.setFitToWidth(true);
        sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setAlignment(Pos.TOP_RIGHT);
        pane.usePredefinedTransitionFactories(Side.RIGHT);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.show(sheet);
        sheet.requestFocus();
    }

    private static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("section");
        return title;
    }

    private static HBox line(KeyHint hint) {
        var caps = new HBox(new KeyCaps(hint.keys()));
        caps.getStyleClass().add("key-column");
        var words = new Label(hint.words());
        words.getStyleClass().add("small13");
        return new HBox(12, caps, words);
    }
}
