package org.homestretch.ui.program.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was kept as it is, under a head that folds it away. */
final class KeptFold extends VBox {

    private static final RoomWords WORDS = RoomWords.of(KeptFold.class);

    private final FontIcon arrow = new FontIcon();
    private final Button head = new Button(null, arrow);
    private final VBox cards = new VBox();

    KeptFold() {
        getStyleClass().add("findings-part");
        cards.getStyleClass().add("findings-part");
        cards.managedProperty().bind(cards.visibleProperty());
        head.getStyleClass().setAll("button", "flat", "fold-head");
        head.setOnAction(pressed -> fold(cards.isVisible()));
        getChildren().setAll(head, cards);
        fold(false);
        show(List.of());
    }

    void show(List<? extends Node> kept) {
        cards.getChildren().setAll(kept);
        head.setText(WORDS.say("kept", kept.size()));
        setVisible(!kept.isEmpty());
        setManaged(!kept.isEmpty());
    }

    private void fold(boolean folded) {
        cards.setVisible(!folded);
        arrow.setIconLiteral(folded ? "fth-chevron-right" : "fth-chevron-down");
        head.setAccessibleText(WORDS.say(folded ? "kept.show" : "kept.hide"));
    }
}
