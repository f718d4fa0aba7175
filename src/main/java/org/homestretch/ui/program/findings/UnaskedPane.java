package org.homestretch.ui.program.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Unasked;

/** What the record does not say yet, and what the guidance counts it as meanwhile. */
public final class UnaskedPane extends VBox {

    private static final RoomWords WORDS = RoomWords.of(UnaskedPane.class);

    private final VBox lines = new VBox();

    public UnaskedPane(FindingsModel model) {
        var title = new Label(WORDS.say("unasked"));
        title.getStyleClass().add("section");
        getStyleClass().add("findings-part");
        lines.setId("unasked");
        getChildren().setAll(title, lines);
        model.unasked().subscribe(this::show);
    }

    private void show(List<Unasked> unasked) {
        lines.getChildren().setAll(unasked.stream().map(UnaskedPane::line).toList());
        setVisible(!unasked.isEmpty());
        setManaged(!unasked.isEmpty());
    }

    private static Node line(Unasked one) {
        var line = new Label(one.sentence());
        line.getStyleClass().addAll("small13", "muted");
        line.setWrapText(true);
        return line;
    }
}
