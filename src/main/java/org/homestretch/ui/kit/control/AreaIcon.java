package org.homestretch.ui.kit.control;

import java.util.Arrays;
import javafx.scene.layout.Region;
import org.homestretch.exercise.Area;

/** The small sign of an area; its outline and colour are in the style sheet. */
public final class AreaIcon extends Region {

    public AreaIcon() {
        getStyleClass().add("area-icon");
        setMouseTransparent(true);
    }

    public AreaIcon(Area area) {
        this();
        show(area);
    }

    public void show(Area area) {
        getStyleClass().removeAll(Arrays.stream(Area.values()).map(Area::code).toList());
        getStyleClass().add(area.code());
    }
}
