package org.homestretch.ui.kit.layout;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** A pane of a {@link PaneRow}: the main one, or one at its side that folds to a strip where there is little room. */
public final class RoomPane extends StackPane {

    private static final RoomWords WORDS = RoomWords.of(RoomPane.class);

    static final double STRIP = 40;

    private final BooleanProperty turned = new SimpleBooleanProperty();
    private final FontIcon icon = new FontIcon();
    private final Button unfold = new Button(null, icon);
    private final VBox strip = new VBox(unfold);
    private String name = "";
    private String keys = "";
    private double wide;
    private double narrow;
    private Room folds = Room.ONE_PANE;

    public RoomPane() {
        getStyleClass().add("room-pane");
        strip.getStyleClass().add("fold-strip");
        unfold.getStyleClass().add("icon-button");
        unfold.setOnAction(pressed -> toggle());
        setMinSize(0, 0);
        setAlignment(Pos.TOP_LEFT);
    }

    public String getName() {
        return name;
    }

    /** What the pane is called on its strip and its tab. */
    public void setName(String words) {
        name = words;
        tell();
    }

    public String getKeys() {
        return keys;
    }

    /** The key that folds and unfolds it, named in the tooltip of the strip. */
    public void setKeys(String words) {
        keys = words;
        tell();
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public double getWide() {
        return wide;
    }

    /** How wide it is in a wide window; the pane without a width is the main one. */
    public void setWide(double width) {
        wide = width;
        narrow = narrow == 0 ? width : narrow;
    }

    public double getNarrow() {
        return narrow;
    }

    /** How wide it is in any smaller window. */
    public void setNarrow(double width) {
        narrow = width;
    }

    public Room getFolds() {
        return folds;
    }

    /** It folds wherever there is less room than this. */
    public void setFolds(Room room) {
        folds = room;
    }

    /** Says a number under the button of the strip, so that a folded pane still speaks up. */
    public void count(ObservableValue<String> number, String sign, String style) {
        var count = new Label(null, new FontIcon(sign));
        count.getStyleClass().addAll("fold-count", "caption", style);
        count.textProperty().bind(number);
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        count.visibleProperty().bind(number.map(words -> !words.isEmpty() && !words.equals("0")));
        count.managedProperty().bind(count.visibleProperty());
        strip.getChildren().add(count);
    }

    /** Folds it where it stands, unfolds it where it is folded; there it lies over its neighbour. */
    public void toggle() {
        turned.set(!turned.get());
    }

    BooleanProperty turned() {
        return turned;
    }

    boolean main() {
        return wide == 0;
    }

    boolean folded(Room room) {
        return room.under(folds) != turned.get();
    }

    double width(Room room) {
        return room.under(Room.WIDE) ? narrow : wide;
    }

    VBox strip() {
        return strip;
    }

    private void tell() {
        String words = WORDS.say("pane.fold", name.toLowerCase(Locale.ROOT));
        unfold.setAccessibleText(words);
        unfold.setTooltip(new Tooltip(keys.isEmpty() ? words : WORDS.say("pane.keys", words, keys)));
    }
}
