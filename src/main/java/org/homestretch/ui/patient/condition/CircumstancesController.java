package org.homestretch.ui.patient.condition;

import javafx.fxml.FXML;
import org.homestretch.ui.kit.control.Chips;

/** The chips of a record: limits, other health problems and what is at home. */
public final class CircumstancesController {

    private final CircumstancesModel model;

    @FXML
    private Chips<CircumstanceChip> chips;

    public CircumstancesController(CircumstancesModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        chips.use(new Chips.Means<>(
                CircumstanceChip::chip, CircumstanceChip::limiting, model::offered, model::add, model::remove));
        model.chips.value().subscribe(chips::show);
    }
}
