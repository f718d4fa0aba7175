package org.homestretch.ui.patient.redflag;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.homestretch.ui.kit.control.KeptLine;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.patient.record.Ties;

/** The fields in which a clinician clears red flags, and the clearance that holds. */
public final class ClearanceController {

    private final ClearanceModel model;

    @FXML
    private VBox clearance;

    @FXML
    private VBox ask;

    @FXML
    private TextField examiner;

    @FXML
    private TextField examinedOn;

    @FXML
    private TextField examinationFound;

    @FXML
    private Button mayExercise;

    @FXML
    private KeptLine kept;

    @FXML
    private Label wrong;

    @FXML
    private Pane given;

    @FXML
    private Label givenWords;

    @FXML
    private Button takeBack;

    public ClearanceController(ClearanceModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        examiner.textProperty().bindBidirectional(model.examiner());
        examinedOn.textProperty().bindBidirectional(model.day());
        examinationFound.textProperty().bindBidirectional(model.found());
        wrong.textProperty().bind(model.wrong());
        givenWords.textProperty().bind(model.given());
        Ties.show(wrong, model.wrong().map(words -> !words.isEmpty()));
        Ties.show(given, model.given().map(words -> !words.isEmpty()));
        Ties.show(ask, model.wanted());
        Ties.show(clearance, model.wanted().flatMap(wanted -> model.given().map(words -> wanted || !words.isEmpty())));
        kept.show(model.aside(), this::clear);
        mayExercise.setOnAction(pressed -> model.give());
        takeBack.setOnAction(pressed -> model.takeBack());
    }

    /** To the first field; says whether there is something to clear. */
    public boolean takeKeys() {
        return Focus.give(examiner);
    }

    private void clear() {
        model.clear();
        takeKeys();
    }
}
