package org.homestretch.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.kit.control.AreaIcon;

/** What an exercise is, in a few short tags. */
final class Tags {

    private static final RoomWords WORDS = RoomWords.of(Tags.class);

    private Tags() {}

    static List<Node> of(Exercise exercise) {
        List<Node> tags = new ArrayList<>();
        Label area = tag(exercise.area().words());
        area.setGraphic(new AreaIcon(exercise.area()));
        tags.add(area);
        if (!exercise.kind().words().equals(exercise.area().words())) {
            tags.add(tag(exercise.kind().words()));
        }
        tags.add(tag(WORDS.say("level", exercise.level())));
        tags.add(tag(exercise.movement().position().words()));
        if (exercise.sided()) {
            tags.add(tag(WORDS.say("sided")));
        }
        if (exercise.advanced()) {
            tags.add(tag(WORDS.say("advanced")));
        }
        return tags;
    }

    private static Label tag(String words) {
        var tag = new Label(words);
        tag.getStyleClass().add("tag");
        return tag;
    }
}
