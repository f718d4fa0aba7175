package org.homestretch.ui.settings;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.layout.Segments;

/** The page of what stands at the head of the clinic's sheets and on which paper they print. */
final class LetterheadController {

    private final LetterheadModel model;

    @FXML
    private TextField clinicName;

    @FXML
    private TextField clinicAddress;

    @FXML
    private TextField clinicPhone;

    @FXML
    private TextField clinicEmail;

    @FXML
    private TextField clinicEmergency;

    @FXML
    private Segments<Paper> paperSize;

    LetterheadController(LetterheadModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        clinicName.textProperty().bindBidirectional(model.letterhead.clinic());
        clinicAddress.textProperty().bindBidirectional(model.letterhead.address());
        clinicPhone.textProperty().bindBidirectional(model.letterhead.phone());
        clinicEmail.textProperty().bindBidirectional(model.letterhead.email());
        clinicEmergency.textProperty().bindBidirectional(model.letterhead.emergency());
        paperSize.offer(List.of(Paper.values()), Paper::words);
        paperSize.valueProperty().bindBidirectional(model.paper);
    }
}
