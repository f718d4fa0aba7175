package org.homestretch.ui.program;

import java.util.Arrays;
import javafx.scene.layout.Region;
import org.homestretch.exercise.Area;

/** The small sign of an area; its outline and colour are in the style sheet. */
final class AreaIcon extends Region {

    AreaIcon() {
        getStyleClass().add("area-icon");
        setMouseTransparent(true);
    }

    AreaIcon(Area area) {
        this();
        show(area);
    }

    void show(Area area) {
        getStyleClass().removeAll(Arrays.stream(Area.values()).map(Area::code).toList());
        getStyleClass().add(area.code());
    }
}
