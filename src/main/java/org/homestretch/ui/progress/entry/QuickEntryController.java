package org.homestretch.ui.progress.entry;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Measure;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.control.PainScale;
import org.homestretch.ui.kit.control.TypedBox;
import org.homestretch.ui.kit.focus.FollowFocus;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.progress.report.ReportModel;
import org.homestretch.ui.progress.visits.Days;
import org.homestretch.ui.progress.visits.ProgressModel;

/** Ties the quick entry of today's visit to its fields. */
public final class QuickEntryController {

    private static final RoomWords WORDS = RoomWords.of(QuickEntryController.class);

    private final ProgressModel progress;
    private final QuickEntryModel entry;
    private final ReportModel report;
    private final ReactionModel reaction;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Node entries;

    @FXML
    private Label title;

    @FXML
    private Node saved;

    @FXML
    private Label savedWords;

    @FXML
    private Button tryAgain;

    @FXML
    private PainScale legPain;

    @FXML
    private PainScale backPain;

    @FXML
    private Label legWas;

    @FXML
    private Label backWas;

    @FXML
    private Label disabilityWas;

    @FXML
    private TextField disability;

    @FXML
    private Label disabilityRefusal;

    @FXML
    private Label daysCount;

    @FXML
    private DayGrid days;

    @FXML
    private Label daysSpan;

    @FXML
    private ToggleButton moreScores;

    @FXML
    private GridPane more;

    @FXML
    private StackPane reactionSlot;

    @FXML
    private TextArea note;

    @FXML
    private Button buildProgram;

    @FXML
    private Button reportButton;

    public QuickEntryController(ProgressModel progress, ReportModel report, ReactionModel reaction) {
        this.progress = progress;
        this.report = report;
        this.entry = new QuickEntryModel(progress);
        this.reaction = reaction;
    }

    /** To the first score, as when a visit is to be recorded; says whether there is a visit. */
    public boolean takeKeys() {
        return legPain.takeKeys();
    }

    /** The visit is recorded: what was typed last is saved at once, and the program comes next. */
    public void done() {
        progress.record().flush();
        buildProgram.fire();
    }

    @FXML
    private void initialize() {
        FollowFocus.in(scroll);
        entries.disableProperty().bind(progress.today().map(today -> today.isEmpty()));
        title.textProperty().bind(entry.title());
        savedWords.textProperty().bind(entry.saved());
        showWhile(saved, entry.saved().flatMap(words -> entry.failing().map(failing -> !failing && !words.isEmpty())));
        showWhile(tryAgain, entry.failing());
        legPain.valueProperty().bindBidirectional(entry.leg());
        legWas.textProperty().bind(entry.was(Measure.LEG_PAIN));
        backPain.valueProperty().bindBidirectional(entry.back());
        backWas.textProperty().bind(entry.was(Measure.BACK_PAIN));
        TypedBox.tie(disability, entry.disability().typed(), disabilityRefusal);
        disabilityWas.textProperty().bind(entry.was(Measure.DISABILITY));
        days.onToggled(entry::toggleDay);
        entry.days().subscribe(this::showDays);
        new MoreScores(progress, more, moreScores).show();
        Parent asked = Fxml.viewOf(new ReactionController(reaction));
        reactionSlot.getChildren().setAll(asked);
        reactionSlot.visibleProperty().bind(asked.visibleProperty());
        reactionSlot.managedProperty().bind(asked.visibleProperty());
        note.textProperty().bindBidirectional(entry.note());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveNote);
        reportButton.disableProperty().bind(report.possible().not());
        Busy.show(reportButton, report.making());
        buildProgram.disableProperty().bind(entries.disableProperty());
    }

    @FXML
    private void tryAgain() {
        entry.tryAgain();
    }

    @FXML
    private void build() {
        progress.desk().place().set(View.PROGRAM);
    }

    @FXML
    private void report() {
        report.report();
    }

    private void showDays(QuickEntryModel.DayLog log) {
        days.show(log);
        daysCount.setText(log.count().orElse(""));
        daysSpan.setText(WORDS.say(
                "days.span",
                Days.withWeekday(log.first()),
                Days.withWeekday(log.date(log.days().length() - 1))));
    }

    /** Tab leads on from the note as from every other field. */
    private void leaveNote(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            note.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private static void showWhile(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
