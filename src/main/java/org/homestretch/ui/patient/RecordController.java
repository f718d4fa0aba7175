package org.homestretch.ui.patient;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.Patient;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.cards.CardsController;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.FollowFocus;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.patient.condition.BackgroundController;
import org.homestretch.ui.patient.condition.CircumstancesController;
import org.homestretch.ui.patient.condition.ConditionController;
import org.homestretch.ui.patient.condition.TodayController;
import org.homestretch.ui.patient.history.HistoryController;
import org.homestretch.ui.patient.redflag.ClearanceController;
import org.homestretch.ui.patient.redflag.RedFlagController;

/** The record of the chosen patient: who it is, what can be done next, and the parts of the record. */
final class RecordController {

    private static final RoomWords WORDS = RoomWords.of(RecordController.class);

    private final PatientModel model;
    private final HistoryController history;
    private final Pieces pieces;
    private ConditionController condition;

    @FXML
    private VBox record;

    @FXML
    private Label badge;

    @FXML
    private Label name;

    @FXML
    private Label facts;

    @FXML
    private Label reached;

    @FXML
    private Button correct;

    @FXML
    private Button reprint;

    @FXML
    private Button cards;

    @FXML
    private Button recordVisit;

    @FXML
    private Button buildProgram;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox sections;

    @FXML
    private RoomPane historyPane;

    /** Its sections are pieces of the view of the patients. */
    RecordController(PatientModel model, Pieces pieces) {
        this.model = model;
        this.pieces = pieces;
        history = new HistoryController(model.history);
    }

    /** The record and, where there is room for it, its history; never the buttons over them. */
    List<Stop> stops() {
        return List.of(new Stop(scroll, () -> Focus.giveFirst(sections)), new Stop(historyPane, history::takeKeys));
    }

    /** Back to where one goes to the examination from; says whether it can take the keys. */
    boolean toExam() {
        return condition.takeKeysAtExam();
    }

    void toTheTop() {
        scroll.setVvalue(0);
        Focus.giveFirst(sections);
    }

    /** E opens the examination from anywhere in the record but where letters are typed. */
    private void opensExam(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase<?>;
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.E && alone && !typing) {
            event.consume();
            model.exam.open();
        }
    }

    @FXML
    private void initialize() {
        condition = new ConditionController(model.condition, model.exam);
        record.addEventHandler(KeyEvent.KEY_PRESSED, this::opensExam);
        var clearance = new ClearanceController(model.clearance);
        Stream.<Supplier<Object>>of(
                        () -> new RedFlagController(model.redFlags, model.clearance.wanted(), clearance::takeKeys),
                        () -> clearance,
                        () -> condition,
                        () -> new TodayController(model.today),
                        () -> new CircumstancesController(model.circumstances),
                        () -> new BackgroundController(model.background))
                .forEach(section -> pieces.fill(sections, () -> Fxml.viewOf(section.get())));
        FollowFocus.in(scroll);
        pieces.fill(historyPane, () -> Fxml.viewOf(history));
        historyPane.count(model.history.lines().map(lines -> Integer.toString(lines.size())), "fth-list", "muted");
        model.chart().map(chart -> chart.map(Chart::patient)).subscribe(patient -> patient.ifPresent(this::show));
        model.desk()
                .day()
                .subscribe((before, now) ->
                        model.chart().getValue().map(Chart::patient).ifPresent(this::show));
        model.chart().map(chart -> chart.map(open -> open.patient().id())).subscribe(other -> scroll.setVvalue(0));
        correct.setOnAction(pressed -> model.correct());
        reprint.setOnAction(pressed -> model.reprint());
        reprint.disableProperty().bind(model.history.lastPrinted().map(last -> last.isEmpty()));
        var explaining = new CardsController(model.explaining);
        cards.setOnAction(pressed -> explaining.openAt(cards, Optional.empty()));
        recordVisit.setOnAction(pressed -> model.recordVisit());
        buildProgram.setOnAction(pressed -> model.buildProgram());
    }

    private void show(Patient patient) {
        Tooltip.install(name, new Tooltip(patient.name().full()));
        badge.setText(patient.name().initials());
        name.setText(patient.name().full());
        facts.setText(WORDS.say(
                "facts",
                patient.born().ageInWords(model.desk().today()),
                patient.sex().words().toLowerCase(Locale.ROOT),
                Dates.born(patient.born()),
                numbers(patient)));
        String phone = patient.contact().phone();
        reached.setText((phone.isEmpty() ? "" : phone + " · ")
                + WORDS.say("sheets.in", patient.language().words()));
    }

    /** Our number, and the one another system knows the patient by. */
    private static String numbers(Patient patient) {
        return patient.outsideId()
                .map(elsewhere -> WORDS.say("number.both", patient.number(), elsewhere))
                .orElseGet(() -> WORDS.say("number.of", patient.number()));
    }
}
