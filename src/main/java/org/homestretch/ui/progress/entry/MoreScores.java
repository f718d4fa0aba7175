package org.homestretch.ui.progress.entry;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.control.TypedBox;
import org.homestretch.ui.progress.visits.ProgressModel;

/** The totals that are asked at some visits only, folded away until they are wanted. */
final class MoreScores {

    private static final RoomWords WORDS = RoomWords.of(MoreScores.class);

    private static final int COLUMNS = 2;

    private final ProgressModel progress;
    private final GridPane grid;
    private final ToggleButton unfold;

    /** A field with the key of its words. */
    private record Asked(String key, ScoreField field) {}

    MoreScores(ProgressModel progress, GridPane grid, ToggleButton unfold) {
        this.progress = progress;
        this.grid = grid;
        this.unfold = unfold;
    }

    void show() {
        List<Asked> all = List.of(
                asked("oswestry", Questionnaires::oswestry, Questionnaires::withOswestry),
                asked("startBack", Questionnaires::startBack, Questionnaires::withStartBack),
                asked("fearAtWork", Questionnaires::fearAtWork, Questionnaires::withFearAtWork),
                asked("fearOfActivity", Questionnaires::fearOfActivity, Questionnaires::withFearOfActivity));
        for (int place = 0; place < all.size(); place++) {
            Asked one = all.get(place);
            grid.add(box(one, WORDS.say("more." + one.key())), place % COLUMNS, place / COLUMNS);
        }
        grid.visibleProperty().bind(unfold.selectedProperty());
        grid.managedProperty().bind(unfold.selectedProperty());
        progress.today().map(today -> today.map(Visit::id)).subscribe(other -> unfold.setSelected(answered()));
    }

    /** Folded away again for another patient, unless something stands there. */
    private boolean answered() {
        return progress.today().get().flatMap(Visit::questionnaires).isPresent();
    }

    private Asked asked(
            String key,
            Function<Questionnaires, OptionalInt> find,
            BiFunction<Questionnaires, OptionalInt, Questionnaires> put) {
        return new Asked(key, ScoreField.of(progress, key, find, put));
    }

    private static Node box(Asked asked, String words) {
        var label = new Label(words);
        label.getStyleClass().add("field-label");
        var text = new TextField();
        text.setId(asked.key());
        text.setAccessibleText(words);
        label.setLabelFor(text);
        var refusal = new Label();
        refusal.getStyleClass().add("hint");
        refusal.setWrapText(true);
        TypedBox.tie(text, asked.field().typed(), refusal);
        var box = new VBox(label, text, refusal);
        box.getStyleClass().add("entry");
        return box;
    }
}
