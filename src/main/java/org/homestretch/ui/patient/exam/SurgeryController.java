package org.homestretch.ui.patient.exam;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.patient.record.Ties;

/** The operation on the spine: its kind, and where there was one its level and day. */
final class SurgeryController {

    private static final RoomWords WORDS = RoomWords.of(SurgeryController.class);
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final SurgeryModel model;

    @FXML
    private Segments<Optional<Surgery.Kind>> kind;

    @FXML
    private Label asked;

    @FXML
    private VBox levelField;

    @FXML
    private TextField level;

    @FXML
    private Label levelHint;

    @FXML
    private VBox dayField;

    @FXML
    private TextField day;

    @FXML
    private Label dayHint;

    @FXML
    private Button fitting;

    SurgeryController(SurgeryModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        kind.offer(
                Stream.concat(
                                Stream.of(Optional.<Surgery.Kind>empty()),
                                Stream.of(Surgery.Kind.values()).map(Optional::of))
                        .toList(),
                one -> one.map(Surgery.Kind::words).orElseGet(() -> WORDS.say("surgery.none")));
        kind.valueProperty().bindBidirectional(model.kind.value());
        Ties.show(asked, model.unknown());
        model.unknown().subscribe(unknown -> kind.pseudoClassStateChanged(DANGER, unknown));
        Ties.tie(level, model.level, levelHint, model.echo().map(words -> ""));
        day.setPromptText(model.dayLike());
        Ties.tie(day, model.day, dayHint, model.echo());
        Ties.show(levelField, model.told());
        Ties.show(dayField, model.told());
        Ties.show(fitting, model.fitting().map(Optional::isPresent));
        fitting.textProperty()
                .bind(model.fitting()
                        .map(condition -> condition
                                .map(Condition::words)
                                .map(words -> WORDS.say("surgery.fitting", words))
                                .orElse("")));
        fitting.setOnAction(pressed -> model.takeFitting());
    }
}
