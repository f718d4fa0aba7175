package org.homestretch.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.KeyCaps;
import org.homestretch.ui.kit.KeyHint;

/** What may lie over the window for a moment: the search over everything, and the sheet of keys. */
final class Overlay {

    private static final List<KeyHint> EVERYWHERE = List.of(
            new KeyHint("Ctrl K", "search everything"),
            new KeyHint("Ctrl 1", "patients"),
            new KeyHint("Ctrl 2", "program"),
            new KeyHint("Ctrl 3", "progress"),
            new KeyHint("Ctrl 4", "library"),
            new KeyHint("Ctrl ,", "settings"),
            new KeyHint("Ctrl N", "new patient"),
            new KeyHint("Ctrl F", "filter the list"),
            new KeyHint("Ctrl Z", "undo"),
            new KeyHint("Ctrl Y", "redo"),
            new KeyHint("F6", "next pane"),
            new KeyHint("Ctrl L", "lock"),
            new KeyHint("Esc", "close this"));

    private static final Insets AROUND_SEARCH = new Insets(48, 16, 16, 16);

    private final ModalPane pane = new ModalPane();
    private final SearchController search;
    private final Parent searchView;

    Overlay(SearchModel model) {
        search = new SearchController(model, pane::hide);
        searchView = Fxml.viewOf(search);
        StackPane.setMargin(searchView, AROUND_SEARCH);
        pane.setId("overlay");
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
    }

    ModalPane pane() {
        return pane;
    }

    void search() {
        pane.setAlignment(Pos.TOP_CENTER);
        pane.show(searchView);
        search.begin();
    }

    void keys(List<KeyHint> ofView) {
        var sheet = new VBox(10);
        sheet.getStyleClass().add("key-sheet");
        sheet.getChildren().add(title("In this view"));
        ofView.forEach(hint -> sheet.getChildren().add(line(hint)));
        sheet.getChildren().add(title("Everywhere"));
        EVERYWHERE.forEach(hint -> sheet.getChildren().add(line(hint)));
        pane.setAlignment(Pos.TOP_RIGHT);
        pane.usePredefinedTransitionFactories(Side.RIGHT);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("key-sheet-scroll");
        pane.show(scroll);
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
