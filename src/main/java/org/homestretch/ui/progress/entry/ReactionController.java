package org.homestretch.ui.progress.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.homestretch.progress.Reaction.Apart;
import org.homestretch.progress.Reaction.Ease;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.ui.kit.control.Chips;
import org.homestretch.ui.kit.control.PainScale;
import org.homestretch.ui.kit.control.ToggleChips;
import org.homestretch.ui.kit.layout.Segments;
import org.kordamp.ikonli.javafx.FontIcon;

/** The part of today's entry that asks how the exercises went: two answers, and what else was noticed. */
final class ReactionController {

    private final ReactionModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private Node reaction;

    @FXML
    private Label light;

    @FXML
    private PainScale during;

    @FXML
    private Segments<Settled> settled;

    @FXML
    private ToggleChips<Sign> signs;

    @FXML
    private Chips<Apart> apart;

    ReactionController(ReactionModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        reaction.visibleProperty().bind(model.asked());
        reaction.managedProperty().bind(reaction.visibleProperty());
        during.valueProperty().bindBidirectional(model.during());
        settled.offer(List.of(Settled.values()), how -> brief("settled", how.code()), Settled::words);
        settled.valueProperty().bindBidirectional(model.settled());
        signs.offer(List.of(Sign.values()), this::face, model::notice);
        model.signs().subscribe(noticed -> signs.show(noticed::contains));
        apart.use(new Chips.Means<>(
                ReactionModel::words,
                one -> one.ease() != Ease.FINE,
                model::offered,
                model::except,
                model::asTheOthers));
        model.exceptions().subscribe(apart::show);
        model.light().subscribe(this::show);
    }

    private ToggleChips.Face face(Sign sign) {
        return new ToggleChips.Face(brief("sign", sign.code()), sign.words(), sign.good() ? "good" : "bad");
    }

    private String brief(String kind, String code) {
        return resources.getString(kind + "." + code.toLowerCase(Locale.ROOT));
    }

    private void show(Optional<LightShown> shown) {
        light.setVisible(shown.isPresent());
        light.setManaged(shown.isPresent());
        shown.ifPresent(one -> {
            light.setText(one.words());
            light.setGraphic(new FontIcon(one.icon()));
            light.getStyleClass().setAll("label", "tag", "strong", one.style());
        });
    }
}
