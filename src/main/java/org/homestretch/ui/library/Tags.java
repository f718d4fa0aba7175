package org.homestretch.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.kit.control.AreaIcon;

/** What an exercise is, in a few short tags. */
final class Tags {

    private Tags() {}

    static List<Node> of(Exercise exercise) {
        List<Node> tags = new ArrayList<>();
        Label area = tag(exercise.area().words());
        area.setGraphic(new AreaIcon(exercise.area()));
        tags.add(area);
        if (!exercise.kind().words().equals(exercise.area().words())) {
            tags.add(tag(exercise.kind().words()));
        }
        tags.add(tag("Level " + exercise.level()));
        tags.add(tag(exercise.movement().position().words()));
        if (exercise.sided()) {
            tags.add(tag("Left or right"));
        }
        if (exercise.advanced()) {
            tags.add(tag("Advanced"));
        }
        return tags;
    }

    private static Label tag(String words) {
        var tag = new Label(words);
        tag.getStyleClass().add("tag");
        return tag;
    }
}
