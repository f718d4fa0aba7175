package org.homestretch.ui.patient.redflag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.RedFlagAdvice;
import org.homestretch.guidance.ScreenState;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.ui.kit.layout.FieldGrid;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.patient.record.Ties;
import org.kordamp.ikonli.javafx.FontIcon;

/** The red-flag screen: ticks when it is clear, the questions while it is asked, a banner below them after a yes. */
public final class RedFlagController {

    private static final RoomWords WORDS = RoomWords.of(RedFlagController.class);

    private final RedFlagModel model;
    private final ObservableValue<Boolean> clearable;
    private final Runnable toClearance;
    private final List<Segments<Answer>> answers = new ArrayList<>();
    private boolean following;

    @FXML
    private ResourceBundle resources;

    @FXML
    private Label state;

    @FXML
    private FontIcon stateIcon;

    @FXML
    private Button screenAgain;

    @FXML
    private Button allNo;

    @FXML
    private Button done;

    @FXML
    private HBox banner;

    @FXML
    private Label found;

    @FXML
    private Label sendTo;

    @FXML
    private TextField action;

    @FXML
    private Button changeAnswers;

    @FXML
    private Button writeClearance;

    @FXML
    private FieldGrid ticks;

    @FXML
    private VBox questionBox;

    @FXML
    private FieldGrid questions;

    /** The last two: whether a clinician could clear what was found, and the way to where that is written down. */
    public RedFlagController(RedFlagModel model, ObservableValue<Boolean> clearable, Runnable toClearance) {
        this.model = model;
        this.clearable = clearable;
        this.toClearance = toClearance;
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> asking = model.asking();
        state.textProperty().bind(model.stateInWords());
        model.state().subscribe(this::paint);
        Ties.show(screenAgain, asking.map(now -> !now));
        Ties.show(questionBox, asking);
        // Its room is kept: what comes into sight by an answer moves no question.
        model.state().subscribe(now -> done.setVisible(now != ScreenState.ABSENT));
        Ties.show(ticks, asking.flatMap(now -> model.state().map(how -> !now && how == ScreenState.VALID)));
        Ties.show(banner, model.raised().map(flags -> !flags.isEmpty()));
        Ties.show(changeAnswers, asking.map(now -> !now));
        Ties.show(writeClearance, clearable);
        writeClearance.setOnAction(pressed -> toClearance.run());
        screenAgain.setOnAction(pressed -> model.screenAgain());
        allNo.setOnAction(pressed -> model.allNo());
        done.setOnAction(pressed -> model.asking().set(false));
        changeAnswers.setOnAction(pressed -> model.changeAnswers());
        sendTo.textProperty().bind(model.raised().map(RedFlagController::adviceInWords));
        found.textProperty().bind(model.raised().map(RedFlagController::foundInWords));
        action.textProperty().bindBidirectional(model.action.text());
        Arrays.stream(RedFlag.values()).forEach(this::ask);
        groups().forEach(this::tick);
        model.screen().subscribe(screen -> follow());
    }

    private void ask(RedFlag flag) {
        var words = new Label(flag.words());
        words.setWrapText(true);
        words.getStyleClass().addAll("small13", "question");
        var answer = new Segments<Answer>();
        answer.setName(flag.words());
        answer.offer(List.of(Answer.NO, Answer.YES, Answer.UNKNOWN), this::briefly, Answer::words);
        answer.getStyleClass().add("answer");
        answer.valueProperty().subscribe((before, now) -> {
            if (!following && now != null) {
                model.answer(flag, now);
            }
        });
        words.setLabelFor(answer);
        answers.add(answer);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(words, answer);
        row.getStyleClass().add("question-row");
        questions.getChildren().add(row);
    }

    private String briefly(Answer answer) {
        return answer == Answer.UNKNOWN ? "?" : answer.words();
    }

    private static List<String> groups() {
        return Arrays.stream(RedFlagAdvice.values()).map(RedFlagAdvice::rule).toList();
    }

    private void tick(String rule) {
        var icon = new FontIcon("fth-check");
        icon.getStyleClass().add("success");
        var words = new Label(resources.getString("none." + rule), icon);
        words.getStyleClass().addAll("small13", "tick");
        ticks.getChildren().add(words);
    }

    private void follow() {
        following = true;
        for (RedFlag flag : RedFlag.values()) {
            answers.get(flag.ordinal()).valueProperty().set(model.answer(flag));
        }
        following = false;
    }

    private void paint(ScreenState now) {
        state.getStyleClass().removeAll("ok", "warn", "bad");
        state.getStyleClass()
                .add(
                        switch (now) {
                            case VALID -> "ok";
                            case POSITIVE_WITHOUT_ACTION, POSITIVE_WITH_ACTION -> "bad";
                            case ABSENT, INCOMPLETE, OVERTAKEN, TOO_OLD, CLEARED -> "warn";
                        });
        stateIcon.setIconLiteral(
                switch (now) {
                    case VALID -> "fth-shield";
                    case POSITIVE_WITHOUT_ACTION, POSITIVE_WITH_ACTION -> "fth-alert-octagon";
                    case ABSENT, INCOMPLETE, OVERTAKEN, TOO_OLD, CLEARED -> "fth-alert-triangle";
                });
    }

    /** Where the patient must go and how fast, the most pressing first. */
    private static String adviceInWords(Set<RedFlag> flags) {
        return RedFlagAdvice.of(flags).stream()
                .map(advice -> WORDS.say("flag.advice", advice.urgency().words(), advice.suspicion(), advice.action()))
                .collect(Collectors.joining("\n"));
    }

    private static String foundInWords(Set<RedFlag> flags) {
        return WORDS.say("flag.found", flags.stream().map(RedFlag::words).collect(Collectors.joining("; ")));
    }
}
