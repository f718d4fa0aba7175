package org.homestretch.ui.patient.exam;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.homestretch.patient.exam.BodyMark;
import org.homestretch.ui.kit.layout.Segments;

/** Where it hurts: the brush, the body in two views, and the marks in words. */
final class BodyController {

    private final BodyModel model;

    @FXML
    private Segments<BodyMark> brush;

    @FXML
    private StackPane bodyPlace;

    @FXML
    private FlowPane marks;

    BodyController(BodyModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        brush.offer(List.of(BodyMark.values()), BodyMark::words);
        brush.valueProperty().bindBidirectional(model.brush());
        bodyPlace.getChildren().setAll(new BodyPicture(model));
        model.inWords()
                .subscribe(lines -> marks.getChildren()
                        .setAll(lines.stream().map(BodyController::chip).toList()));
    }

    private static Label chip(String words) {
        var chip = new Label(words);
        chip.getStyleClass().addAll("tag", "warn", "body-words");
        chip.setWrapText(true);
        return chip;
    }
}
