package org.homestretch.ui.patient.condition;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.ui.kit.control.PainScale;
import org.homestretch.ui.kit.layout.Segments;

/** What is asked at every visit, with the scores of the visit before beside the scales. */
public final class TodayController {

    private final TodayModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private Label when;

    @FXML
    private Label legBefore;

    @FXML
    private Label backBefore;

    @FXML
    private PainScale legToday;

    @FXML
    private PainScale backToday;

    @FXML
    private Segments<Conditioning> fitness;

    @FXML
    private Segments<Irritability> settles;

    @FXML
    private Button settlesHelp;

    public TodayController(TodayModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        when.textProperty().bind(model.title());
        legBefore.textProperty().bind(model.legBefore());
        backBefore.textProperty().bind(model.backBefore());
        legToday.valueProperty().bindBidirectional(model.leg.value());
        backToday.valueProperty().bindBidirectional(model.back.value());
        fitness.offer(List.of(Conditioning.values()), Conditioning::words);
        fitness.valueProperty().bindBidirectional(model.fitness.value());
        settles.offer(List.of(Irritability.values()), level -> resources.getString("settles." + level.code()));
        settles.valueProperty().bindBidirectional(model.settles.value());
        var help = new IrritationController(new IrritationModel(model.settles.value()));
        settlesHelp.setOnAction(pressed -> help.openAt(settlesHelp));
    }
}
