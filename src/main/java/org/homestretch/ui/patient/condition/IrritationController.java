package org.homestretch.ui.patient.condition;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Irritation.Lasting;
import org.homestretch.patient.episode.Irritation.Trigger;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Segments;

/** The three questions in a popover under the button that asks for help. */
final class IrritationController {

    private final IrritationModel model;
    private final Popover popover = new Popover();

    @FXML
    private ResourceBundle resources;

    @FXML
    private Segments<Trigger> trigger;

    @FXML
    private Segments<Lasting> lasting;

    @FXML
    private Segments<Boolean> sleep;

    @FXML
    private Label level;

    @FXML
    private Button use;

    IrritationController(IrritationModel model) {
        this.model = model;
        Parent view = Fxml.viewOf(this);
        popover.setContentNode(view);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
    }

    void openAt(Node owner) {
        model.begin();
        popover.show(owner);
        Focus.giveFirst(trigger);
    }

    @FXML
    private void initialize() {
        trigger.offer(List.of(Trigger.values()), Trigger::words);
        trigger.valueProperty().bindBidirectional(model.trigger());
        lasting.offer(List.of(Lasting.values()), Lasting::words);
        lasting.valueProperty().bindBidirectional(model.lasting());
        sleep.offer(List.of(false, true), broken -> resources.getString(broken ? "sleep.broken" : "sleep.fine"));
        sleep.valueProperty().bindBidirectional(model.sleepBroken());
        level.textProperty()
                .bind(model.level().map(found -> found.map(this::words).orElse("")));
        use.disableProperty().bind(model.level().map(found -> found.isEmpty()));
    }

    @FXML
    private void use() {
        model.use();
        popover.hide();
    }

    private String words(Irritability found) {
        return resources.getString("irritability." + found.code());
    }
}
