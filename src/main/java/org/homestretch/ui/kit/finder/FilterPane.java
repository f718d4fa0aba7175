package org.homestretch.ui.kit.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Filter;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.StartPosition;
import org.homestretch.patient.episode.Condition;
import org.homestretch.ui.kit.layout.Segments;

/** All there is to narrow exercises by; every choice shows its effect at once. */
final class FilterPane extends VBox {

    private static final RoomWords WORDS = RoomWords.of(FilterPane.class);

    private static final double GAP = 6;

    private final FinderModel model;
    private final List<FilterToggle> kinds = new ArrayList<>();
    private final FlowPane kindChips = chips(List.of());
    private final ComboBox<Optional<Condition>> condition = new ComboBox<>();
    private final Segments<Filter.Home> home = new Segments<>();

    FilterPane(FinderModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("filter-pane");
        getStylesheets().add(FinderModel.class.getResource("finder.css").toExternalForm());
        Arrays.stream(Kind.values()).map(this::toggle).forEach(kinds::add);
        getChildren()
                .setAll(
                        section("condition", condition),
                        section("kind", kindChips),
                        section("starts", positions()),
                        section("equipment", home),
                        section("level", levels()),
                        foot(close));
        offerConditions();
        home.setName(WORDS.say("equipment"));
        home.valueProperty().subscribe(this::needing);
        model.whom().subscribe(this::offerHome);
        model.filter().subscribe(this::show);
    }

    /** Puts the keys on the first choice. */
    void begin() {
        condition.requestFocus();
    }

    private void show(Filter filter) {
        condition.setValue(filter.condition());
        home.valueProperty().set(filter.home());
        var offered = kinds.stream()
                .filter(toggle -> filter.area()
                        .map(area -> ((Kind) toggle.getUserData()).area() == area)
                        .orElse(true))
                .toList();
        if (!kindChips.getChildren().equals(offered)) {
            kindChips.getChildren().setAll(offered);
        }
    }

    private FilterToggle toggle(Kind kind) {
        var toggle = new FilterToggle(
                model, kind.words(), filter -> filter.kinds().contains(kind), (filter, on) -> filter.with(kind, on));
        toggle.setUserData(kind);
        return toggle;
    }

    private Node positions() {
        return chips(Arrays.stream(StartPosition.values())
                .map(one -> new FilterToggle(
                        model,
                        one.words(),
                        filter -> filter.positions().contains(one),
                        (filter, on) -> filter.with(one, on)))
                .toList());
    }

    private Node levels() {
        List<Node> toggles = new ArrayList<>();
        Filter.LEVELS.forEach(level -> {
            var toggle = new FilterToggle(
                    model,
                    Integer.toString(level),
                    filter -> filter.levels().contains(level),
                    (filter, on) -> filter.withLevel(level, on));
            toggle.setAccessibleText(WORDS.say("level.of", level));
            toggles.add(toggle);
        });
        toggles.add(new FilterToggle(model, WORDS.say("advanced"), Filter::advanced, Filter::advanced));
        var hint = new Label(WORDS.say("advanced.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return new VBox(GAP, chips(toggles), hint);
    }

    private void offerHome(Optional<Whom> whom) {
        var offered =
                whom.isPresent() ? List.of(Filter.Home.values()) : List.of(Filter.Home.ANYTHING, Filter.Home.NOTHING);
        home.offer(offered, Filter.Home::words);
    }

    private void needing(Filter.Home chosen) {
        if (chosen != null && chosen != model.filter().get().home()) {
            model.change(filter -> filter.needing(chosen));
        }
    }

    private void offerConditions() {
        condition.setMaxWidth(Double.MAX_VALUE);
        condition.setAccessibleText(WORDS.say("condition"));
        condition.getItems().add(Optional.empty());
        Arrays.stream(Condition.values()).map(Optional::of).forEach(condition.getItems()::add);
        condition.setConverter(new ConditionWords());
        condition.setOnAction(chosen -> model.change(filter -> filter.suiting(condition.getValue())));
    }

    private Node foot(Runnable close) {
        var count = new Label();
        count.getStyleClass().addAll("small13", "muted");
        count.textProperty().bind(model.count());
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        var clear = new Button(WORDS.say("clear"));
        clear.getStyleClass().addAll("small", "flat");
        clear.setOnAction(pressed -> model.filter().set(Filter.NONE));
        var done = new Button(WORDS.say("done"));
        done.getStyleClass().add("small");
        done.setOnAction(pressed -> close.run());
        var foot = new HBox(count, clear, done);
        foot.getStyleClass().add("filter-foot");
        return foot;
    }

    private static Node section(String key, Node choices) {
        var title = new Label(WORDS.say(key));
        title.getStyleClass().add("field-label");
        return new VBox(GAP, title, choices);
    }

    private static FlowPane chips(List<? extends Node> toggles) {
        var flow = new FlowPane(GAP, GAP);
        flow.getChildren().setAll(toggles);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    /** A condition in words; none is any. */
    private static final class ConditionWords extends StringConverter<Optional<Condition>> {

        @Override
        public String toString(Optional<Condition> condition) {
            return condition == null ? "" : condition.map(Condition::words).orElseGet(() -> WORDS.say("condition.any"));
        }

        @Override
        public Optional<Condition> fromString(String words) {
            throw new UnsupportedOperationException("Conditions are chosen, not typed.");
        }
    }
}
