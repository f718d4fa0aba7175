package org.homestretch.ui.settings;

import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.layout.Segments;

/** The page of the language the screens of this computer speak. */
final class LanguageController {

    private final LanguageModel model;
    private final Parent view;

    @FXML
    private Segments<Optional<Locale>> screenLanguage;

    LanguageController(LanguageModel model) {
        this.model = model;
        view = Fxml.viewOf(this);
    }

    @FXML
    private void initialize() {
        screenLanguage.offer(LanguageModel.offered(), LanguageModel::words);
        screenLanguage.valueProperty().bindBidirectional(model.chosen());
    }

    Parent view() {
        return view;
    }
}
