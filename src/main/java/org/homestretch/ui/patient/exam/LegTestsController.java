package org.homestretch.ui.patient.exam;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.StandingPain;
import org.homestretch.patient.exam.TestResult;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.patient.record.Ties;

/** The tests of the legs: the straight leg raise, the crossed one, the slump, and standing on one leg. */
final class LegTestsController {

    private static final RoomWords WORDS = RoomWords.of(LegTestsController.class);

    private final LegTestsModel model;

    @FXML
    private TextField leftDegrees;

    @FXML
    private ToggleButton leftPositive;

    @FXML
    private TextField rightDegrees;

    @FXML
    private ToggleButton rightPositive;

    @FXML
    private Label leftHint;

    @FXML
    private Label rightHint;

    @FXML
    private Label toldBefore;

    @FXML
    private Label crossedName;

    @FXML
    private Segments<TestResult> crossed;

    @FXML
    private Segments<TestResult> leftSlump;

    @FXML
    private Segments<TestResult> rightSlump;

    @FXML
    private Segments<StandingPain> standing;

    @FXML
    private Label standingBefore;

    LegTestsController(LegTestsModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        raise(Leg.LEFT, leftDegrees, leftPositive, leftHint);
        raise(Leg.RIGHT, rightDegrees, rightPositive, rightHint);
        toldBefore.textProperty().bind(model.toldBefore());
        Ties.show(toldBefore, model.toldBefore().map(words -> !words.isEmpty()));
        crossedName.textProperty().bind(model.crossedName());
        results(crossed, "legs.no", "legs.yes");
        crossed.valueProperty().bindBidirectional(model.crossed.value());
        results(leftSlump, "legs.neg", "legs.pos");
        leftSlump.valueProperty().bindBidirectional(model.slump.left().value());
        results(rightSlump, "legs.neg", "legs.pos");
        rightSlump.valueProperty().bindBidirectional(model.slump.right().value());
        standing.offer(
                List.of(StandingPain.values()),
                one -> one == StandingPain.NOT_TESTED ? WORDS.say("nerve.none") : one.words(),
                StandingPain::words);
        standing.valueProperty().bindBidirectional(model.standing.value());
        Ties.show(standingBefore, model.standingBefore());
    }

    /** A plus typed behind the degrees presses Positive. */
    private void raise(Leg leg, TextField degrees, ToggleButton positive, Label hint) {
        Ties.tie(degrees, model.degrees.of(leg), hint, model.toldBefore().map(words -> ""));
        Ties.tie(positive, model.positive.of(leg));
        degrees.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("+")) {
                event.consume();
                model.positive.of(leg).value().set(true);
            }
        });
    }

    private static void results(Segments<TestResult> segments, String negative, String positive) {
        segments.offer(
                List.of(TestResult.values()),
                one -> switch (one) {
                    case NOT_TESTED -> WORDS.say("nerve.none");
                    case NEGATIVE -> WORDS.say(negative);
                    case POSITIVE -> WORDS.say(positive);
                },
                TestResult::words);
    }
}
