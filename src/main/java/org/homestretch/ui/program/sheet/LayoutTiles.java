package org.homestretch.ui.program.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Layout;
import org.homestretch.ui.kit.focus.OneTabStop;

/** The layouts a sheet can have, each with its number, a small picture, and how many pages it takes. */
public final class LayoutTiles extends TilePane {

    private static final RoomWords WORDS = RoomWords.of(LayoutTiles.class);

    private final ObjectProperty<Layout> value = new SimpleObjectProperty<>();
    private final List<ToggleButton> tiles = new ArrayList<>();

    public LayoutTiles() {
        getStyleClass().add("layout-tiles");
        setPrefColumns(3);
    }

    ObjectProperty<Layout> valueProperty() {
        return value;
    }

    void offer(List<Layout> layouts, ObservableValue<Map<Layout, Integer>> pages) {
        layouts.forEach(layout -> tiles.add(tile(layout, tiles.size() + 1, pages)));
        ToggleGroup group = OneTabStop.of(this, tiles);
        group.selectedToggleProperty().subscribe(this::chosen);
        value.subscribe(this::select);
        getChildren().setAll(tiles);
    }

    /** By its number, as the tile says it; says whether there is one. */
    boolean choose(int number) {
        boolean there = number > 0 && number <= tiles.size();
        if (there) {
            value.set((Layout) tiles.get(number - 1).getUserData());
        }
        return there;
    }

    private static ToggleButton tile(Layout layout, int number, ObservableValue<Map<Layout, Integer>> pages) {
        var place = new Label(Integer.toString(number));
        place.getStyleClass().add("layout-number");
        var count = new Label();
        count.getStyleClass().addAll("small13", "muted");
        var name = new Label(layout.words());
        var inside = new VBox(place, new LayoutMark(layout), name, count);
        inside.getStyleClass().add("layout-inside");
        var tile = new ToggleButton();
        tile.getStyleClass().add("layout-tile");
        tile.setUserData(layout);
        tile.setGraphic(inside);
        pages.subscribe(known -> {
            String words = known.containsKey(layout) ? WORDS.count("extent.pages", known.get(layout)) : "";
            count.setText(words);
            tile.setAccessibleText(WORDS.say("layout.tile", layout.words(), words));
        });
        return tile;
    }

    private void chosen(Toggle toggle) {
        if (toggle == null) {
            select(value.get());
        } else {
            value.set((Layout) toggle.getUserData());
        }
    }

    private void select(Layout layout) {
        tiles.forEach(tile -> tile.setSelected(tile.getUserData() == layout));
    }
}
