package org.homestretch.ui.patient;

import javafx.fxml.FXML;
import org.homestretch.ui.kit.Chips;

/** The chips of the findings in the chart. */
final class BackgroundController {

    private final BackgroundModel model;

    @FXML
    private Chips<Fact> findings;

    BackgroundController(BackgroundModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        findings.use(new Chips.Means<>(Fact::words, Fact::limiting, model::offered, model::add, model::remove));
        model.chips().subscribe(findings::show);
    }
}
