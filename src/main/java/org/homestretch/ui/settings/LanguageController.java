package org.homestretch.ui.settings;

import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import org.homestretch.ui.kit.layout.Segments;

/** The page of the language the screens of this computer speak. */
final class LanguageController {

    private final LanguageModel model;

    @FXML
    private Segments<Optional<Locale>> screenLanguage;

    LanguageController(LanguageModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        screenLanguage.offer(LanguageModel.offered(), LanguageModel::words);
        screenLanguage.valueProperty().bindBidirectional(model.chosen());
    }
}
