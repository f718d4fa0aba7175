package org.homestretch.ui.kit.cards;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;
import org.homestretch.education.Card;

/** One card to pick, with what speaks for it and when it was given. */
final class CardRow extends HBox {

    private static final RoomWords WORDS = RoomWords.of(CardRow.class);

    private final CheckBox box = new CheckBox();

    CardRow(CardsModel.Line line, boolean picked, BiConsumer<Card, Boolean> pick) {
        box.setText(line.title());
        box.setUserData(line.card());
        box.setSelected(picked);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().subscribe((before, now) -> pick.accept(line.card(), now));
        String fits = line.fits() ? WORDS.say("fits") : "";
        box.setAccessibleText(Stream.of(line.title(), fits, line.given())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("card-row");
        getChildren().setAll(box, gap);
        if (line.fits()) {
            add(fits, "tag", "ok");
        }
        if (!line.given().isEmpty()) {
            add(line.given(), "caption", "muted");
        }
    }

    CheckBox box() {
        return box;
    }

    private void add(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(label);
    }
}
