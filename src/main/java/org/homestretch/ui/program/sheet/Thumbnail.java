package org.homestretch.ui.program.sheet;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;

/** A page of the sheet, small, with its number. */
final class Thumbnail extends ListCell<Image> {

    private static final RoomWords WORDS = RoomWords.of(Thumbnail.class);

    static final double WIDTH = 84;

    private final ImageView view = new ImageView();
    private final Label number = new Label();
    private final VBox box = new VBox(new StackPane(view), number);

    Thumbnail() {
        getStyleClass().add("thumbnail");
        box.getStyleClass().add("thumbnail-box");
        box.getChildren().getFirst().getStyleClass().add("paper");
        number.getStyleClass().add("caption");
        view.setFitWidth(WIDTH);
        view.setPreserveRatio(true);
        view.setSmooth(true);
    }

    @Override
    protected void updateItem(Image page, boolean empty) {
        super.updateItem(page, empty);
        setGraphic(empty ? null : box);
        view.setImage(empty ? null : page);
        number.setText(Integer.toString(getIndex() + 1));
        setAccessibleText(WORDS.say("preview.page", getIndex() + 1));
    }
}
