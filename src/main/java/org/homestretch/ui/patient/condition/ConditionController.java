package org.homestretch.ui.patient.condition;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.exam.Direction;
import org.homestretch.ui.kit.control.Chips;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.patient.exam.ExamModel;
import org.homestretch.ui.patient.record.Ties;

/** The condition: what it is, which leg, since when, what eases it, and in one line what was found. */
public final class ConditionController {

    private static final RoomWords WORDS = RoomWords.of(ConditionController.class);

    private final ConditionModel model;
    private final ExamModel exam;

    @FXML
    private SearchableComboBox<Condition> diagnosis;

    @FXML
    private Segments<Side> legSide;

    @FXML
    private Chips<Condition> also;

    @FXML
    private TextField onset;

    @FXML
    private Label onsetHint;

    @FXML
    private ToggleButton belowKnee;

    @FXML
    private Segments<Direction> easedBy;

    @FXML
    private TextField walkLimit;

    @FXML
    private Label walkHint;

    @FXML
    private TextField usualPain;

    @FXML
    private Label usualHint;

    @FXML
    private VBox surgeryField;

    @FXML
    private TextField surgeryDay;

    @FXML
    private Label surgeryHint;

    @FXML
    private Label examBrief;

    @FXML
    private Button openExam;

    @FXML
    private VBox trimesterBox;

    @FXML
    private Segments<Integer> trimester;

    public ConditionController(ConditionModel model, ExamModel exam) {
        this.model = model;
        this.exam = exam;
    }

    /** To the button that opens the examination; says whether it could. */
    public boolean takeKeysAtExam() {
        return Focus.give(openExam);
    }

    /** What was found stands in one line; the day of an operation is asked for here too, until it is known. */
    private void examined() {
        examBrief.textProperty().bind(exam.inBrief());
        openExam.setOnAction(pressed -> exam.open());
        surgeryDay.setPromptText(model.onsetLike());
        Ties.tie(surgeryDay, exam.surgery.day, surgeryHint, exam.surgery.askedOrEcho());
        Ties.show(surgeryField, exam.surgery.wanted());
    }

    /** The field that looks for a diagnosis comes with a hint of its own, which is English. */
    private void wordSearch() {
        diagnosis.getChildrenUnmodifiable().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .forEach(field -> field.setPromptText(WORDS.say("diagnosis.search")));
    }

    @FXML
    private void initialize() {
        diagnosis.skinProperty().subscribe(this::wordSearch);
        diagnosis.getItems().setAll(Condition.values());
        diagnosis.setConverter(new InWords());
        diagnosis.valueProperty().bindBidirectional(model.main.value());
        legSide.offer(List.of(Side.LEFT, Side.RIGHT, Side.BOTH, Side.NONE), Side::words);
        legSide.valueProperty().bindBidirectional(model.leg.value());
        also.use(new Chips.Means<>(
                Condition::words, one -> false, model::offeredBeside, model::alsoHas, model::noLongerHas));
        model.secondary.value().subscribe(also::show);
        var none = new SimpleStringProperty("");
        onset.setPromptText(model.onsetLike());
        Ties.tie(onset, model.onset, onsetHint, model.stage());
        Ties.tie(walkLimit, model.walkLimit, walkHint, none);
        Ties.tie(usualPain, model.usualPain, usualHint, new SimpleStringProperty(WORDS.say("usual.hint")));
        Ties.tie(belowKnee, model.belowKnee);
        easedBy.offer(
                List.of(
                        Direction.FLEXION,
                        Direction.EXTENSION,
                        Direction.LATERAL,
                        Direction.NONE,
                        Direction.NOT_TESTED),
                Direction::words);
        easedBy.valueProperty().bindBidirectional(model.easedBy.value());
        trimester.offer(
                Stream.iterate(0, number -> number + 1).limit(4).toList(),
                number -> number == 0 ? "?" : number.toString());
        trimester.valueProperty().bindBidirectional(model.trimester.value());
        Ties.show(trimesterBox, model.pregnant());
        examined();
    }

    /** A condition as the field shows it. */
    private static final class InWords extends StringConverter<Condition> {

        @Override
        public String toString(Condition condition) {
            return condition == null ? "" : condition.words();
        }

        @Override
        public Condition fromString(String words) {
            return Stream.of(Condition.values())
                    .filter(condition -> condition.words().equals(words))
                    .findFirst()
                    .orElse(null);
        }
    }
}
