package org.homestretch.ui.kit.finder;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.homestretch.exercise.Filter;
import org.kordamp.ikonli.javafx.FontIcon;

/** A chip that sets a part of the filter and shows whether it is set. */
final class FilterToggle extends ToggleButton {

    FilterToggle(FinderModel model, String words, Predicate<Filter> set, BiFunction<Filter, Boolean, Filter> change) {
        super(words);
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
        model.filter().subscribe(filter -> setSelected(set.test(filter)));
        setOnAction(pressed -> model.change(filter -> change.apply(filter, isSelected())));
        selectedProperty().subscribe(on -> setGraphic(on ? new FontIcon("fth-check") : null));
    }
}
