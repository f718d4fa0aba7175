package org.homestretch.ui.patient.condition;

import javafx.fxml.FXML;
import org.homestretch.ui.kit.control.Chips;

/** The chips of the findings in the chart. */
public final class BackgroundController {

    private final BackgroundModel model;

    @FXML
    private Chips<FindingChip> findings;

    public BackgroundController(BackgroundModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        findings.use(new Chips.Means<>(
                FindingChip::words, FindingChip::limiting, model::offered, model::add, model::remove));
        model.chips().subscribe(findings::show);
    }
}
