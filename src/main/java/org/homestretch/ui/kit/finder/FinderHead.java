package org.homestretch.ui.kit.finder;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Filter;
import org.homestretch.ui.kit.control.AreaIcon;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.kit.layout.Segments;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands over a list of exercises: a field to type in, the areas, chips for what it is narrowed to, and a count. */
public final class FinderHead extends VBox {

    private static final RoomWords WORDS = RoomWords.of(FinderHead.class);

    private static final double GAP = 5;
    /** The padding, and the button at the end of the chips. */
    private static final double BESIDE_CHIPS = 70;

    private final FinderModel model;
    private final CustomTextField field = new CustomTextField();
    private final FlowPane chips = new FlowPane(GAP, GAP);
    private final List<Node> usual;
    private final FilterToggle fits;

    public FinderHead(FinderModel model) {
        this.model = model;
        getStyleClass().add("finder-head");
        getStylesheets().add(FinderModel.class.getResource("finder.css").toExternalForm());
        fits = new FilterToggle(model, "", Filter::fitting, Filter::fitting);
        fits.managedProperty().bind(fits.visibleProperty());
        fits.setWrapText(true);
        fits.setMinWidth(0);
        fits.maxWidthProperty().bind(widthProperty().subtract(BESIDE_CHIPS));
        usual = List.of(
                fits,
                new FilterToggle(
                        model,
                        WORDS.say("lying"),
                        Filter::lying,
                        (filter, on) -> filter.from(on ? Filter.LYING : Set.of())),
                new FilterToggle(
                        model,
                        WORDS.say("noEquipment"),
                        filter -> filter.home() == Filter.Home.NOTHING,
                        (filter, on) -> filter.needing(on ? Filter.Home.NOTHING : Filter.Home.ANYTHING)));
        chips.getChildren().setAll(usual);
        setMinHeight(USE_PREF_SIZE);
        layOutField();
        getChildren().setAll(field, tabs(), narrowing(), counting());
        model.whom().subscribe(this::showChips);
        model.filter().subscribe(this::showChips);
        showChips();
    }

    /** Where one types. */
    public TextField field() {
        return field;
    }

    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void layOutField() {
        field.getStyleClass().add("search");
        FilterField.make(field);
        field.setLeft(new FontIcon("fth-search"));
        field.setRight(new KeyCaps("/"));
        field.textProperty().bindBidirectional(model.words());
        field.setAccessibleText(WORDS.say("field"));
        field.setPromptText(WORDS.say("field.prompt", model.size()));
    }

    private Node tabs() {
        var tabs = new Segments<AreaTab>();
        tabs.setName(WORDS.say("area"));
        tabs.offer(List.of(AreaTab.values()), AreaTab::words);
        for (AreaTab tab : AreaTab.values()) {
            tab.area().ifPresent(area -> tabs.of(tab).setGraphic(new AreaIcon(area)));
        }
        model.filter().subscribe(filter -> tabs.valueProperty().set(AreaTab.of(filter.area())));
        tabs.valueProperty().subscribe(tab -> model.change(filter -> filter.in(tab.area())));
        return tabs;
    }

    private Node narrowing() {
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setMinWidth(0);
        return new HBox(GAP, chips, new FilterButton(model));
    }

    private Node counting() {
        var count = new Label();
        count.getStyleClass().addAll("caption", "muted");
        count.textProperty().bind(model.count());
        count.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var more = new MoreButton(model);
        more.getStyleClass().addAll("link", "finder-link");
        var clear = new Button(WORDS.say("clear"));
        clear.getStyleClass().addAll("link", "finder-link");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(pressed -> model.filter().set(Filter.NONE));
        clear.visibleProperty().bind(model.filter().isNotEqualTo(Filter.NONE).and(Bindings.isNotEmpty(model.found())));
        clear.managedProperty().bind(clear.visibleProperty());
        var row = new HBox(count, gap, more, clear);
        row.getStyleClass().add("finder-count");
        return row;
    }

    /** The usual chips stay in their places and keep the keys; what else is set follows and can be taken away. */
    private void showChips() {
        fits.setText(model.fits());
        fits.setVisible(model.whom().getValue().isPresent());
        var shown = chips.getChildren();
        shown.remove(usual.size(), shown.size());
        model.parts().stream().filter(part -> !part.usual()).map(this::chip).forEach(shown::add);
    }

    private Node chip(Part part) {
        var remove = new Button(WORDS.say("remove", part.words()), new FontIcon("fth-x"));
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.getStyleClass().add("remove");
        remove.setTooltip(new Tooltip(WORDS.say("remove", part.words())));
        remove.setAccessibleText(WORDS.say("remove.filter", part.words()));
        remove.setOnAction(pressed -> {
            field.requestFocus();
            model.change(part.without());
        });
        var chip = new HBox(new Label(part.words()), remove);
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(widthProperty().subtract(BESIDE_CHIPS));
        chip.getStyleClass().addAll("chip", "removable", "set");
        return chip;
    }
}
