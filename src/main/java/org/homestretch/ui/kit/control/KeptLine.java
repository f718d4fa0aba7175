package org.homestretch.ui.kit.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.work.PutAside;

/** Says that a form shows what was typed into it before, and clears it. */
public final class KeptLine extends HBox {

    private static final RoomWords WORDS = RoomWords.of(KeptLine.class);

    private final Button clear = new Button(WORDS.say("kept.clear"));

    public KeptLine() {
        var words = new Label(WORDS.say("kept"));
        words.getStyleClass().add("hint");
        clear.getStyleClass().addAll("link", "small");
        clear.setAccessibleText(WORDS.say("kept.clear.said"));
        getStyleClass().add("kept-line");
        getChildren().setAll(words, clear);
        managedProperty().bind(visibleProperty());
    }

    /** In sight while the form shows what was kept. */
    public void show(PutAside<?, ?> aside, Runnable clearing) {
        aside.shown().subscribe(this::setVisible);
        clear.setOnAction(pressed -> clearing.run());
    }
}
