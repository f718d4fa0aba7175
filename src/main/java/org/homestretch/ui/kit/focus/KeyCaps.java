package org.homestretch.ui.kit.focus;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;

/** A key combination drawn as the caps of its keys, beside what it does; drawn whole or not at all. */
public final class KeyCaps extends HBox {

    private static final RoomWords WORDS = RoomWords.of(KeyCaps.class);

    private String keys = "";

    public KeyCaps() {
        getStyleClass().add("caps");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public KeyCaps(String keys) {
        this();
        setKeys(keys);
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(String changed) {
        keys = changed;
        getChildren().clear();
        for (String key : changed.split(" ")) {
            var cap = new Label(capped(key));
            cap.getStyleClass().add("cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(cap);
        }
    }

    /** The keys as they are written beside an act. */
    public static String words(String keys) {
        return Stream.of(keys.split(" ")).map(KeyCaps::capped).collect(Collectors.joining(" "));
    }

    /** Some keys have another name on the keyboards of a language. */
    private static String capped(String key) {
        return WORDS.all().containsKey("key." + key) ? WORDS.say("key." + key) : key;
    }

    @Override
    protected void layoutChildren() {
        boolean whole = getWidth() + 1 > prefWidth(-1);
        for (Node cap : getChildren()) {
            cap.setVisible(whole);
        }
        super.layoutChildren();
    }
}
