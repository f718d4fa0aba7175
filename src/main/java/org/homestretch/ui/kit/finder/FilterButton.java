package org.homestretch.ui.kit.finder;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Filter;
import org.homestretch.ui.kit.layout.InWindow;
import org.kordamp.ikonli.javafx.FontIcon;

/** Opens all there is to narrow exercises by; shows whether anything beyond the usual chips is set. */
final class FilterButton extends Button {

    private static final RoomWords WORDS = RoomWords.of(FilterButton.class);

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Popover popover;
    private final FilterPane pane;

    FilterButton(FinderModel model) {
        super(null, new FontIcon("fth-sliders"));
        getStyleClass().addAll("icon-button", "filter-button");
        setAccessibleText(WORDS.say("more"));
        setTooltip(new Tooltip(WORDS.say("more")));
        pane = new FilterPane(model, this::close);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popover = new Popover(new InWindow(pane, this));
        popover.setArrowLocation(ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        setOnAction(pressed -> open());
        model.filter().subscribe(filter -> pseudoClassStateChanged(ON, beyondUsual(filter, model)));
    }

    private static boolean beyondUsual(Filter filter, FinderModel model) {
        return Part.of(filter, model.fits()).stream().anyMatch(part -> !part.usual());
    }

    private void open() {
        popover.show(this);
        pane.begin();
    }

    private void close() {
        popover.hide();
        requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
