package org.homestretch.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.ui.kit.layout.Unrolled;

/** The page that says what the program is and who has reviewed it, and shows every rule with its source and test. */
final class AboutController {

    private final AboutModel model;
    private final LetterheadModel letterhead;

    @FXML
    private Label version;

    @FXML
    private Button rulesAsPdf;

    @FXML
    private Button rulesAsTable;

    @FXML
    private ListView<RuleReview> rulesToSign;

    /** The paper is the clinic's. */
    AboutController(AboutModel model, LetterheadModel letterhead) {
        this.model = model;
        this.letterhead = letterhead;
    }

    @FXML
    private void initialize() {
        version.setText(model.version());
        rulesAsPdf.disableProperty().bind(model.saving());
        rulesAsTable.disableProperty().bind(model.saving());
        rulesAsPdf.setOnAction(pressed -> model.saveAsPdf(letterhead.paper.get()));
        rulesAsTable.setOnAction(pressed -> model.saveAsTable());
        rulesToSign.setCellFactory(list -> new RuleCell(model::sources));
        Unrolled.atFirst(rulesToSign);
        rulesToSign.getItems().setAll(model.rules());
    }
}
