package org.homestretch.ui.patient;

import javafx.fxml.FXML;
import org.homestretch.ui.kit.Chips;

/** The chips of a record: limits, other health problems and what is at home. */
final class CircumstancesController {

    private final CircumstancesModel model;

    @FXML
    private Chips<Trait> chips;

    CircumstancesController(CircumstancesModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        chips.use(new Chips.Means<>(Trait::chip, Trait::limiting, model::offered, model::add, model::remove));
        model.chips.value().subscribe(chips::show);
    }
}
