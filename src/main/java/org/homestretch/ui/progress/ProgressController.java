package org.homestretch.ui.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Standards;
import org.homestretch.progress.graph.Graph;
import org.homestretch.progress.graph.Graphs;
import org.homestretch.ui.kit.cards.CardAtFinding;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.FieldGrid;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.progress.advice.AdviceModel;
import org.homestretch.ui.progress.advice.AdvicePane;
import org.homestretch.ui.progress.advice.ChangeBox;
import org.homestretch.ui.progress.advice.ChangeBoxPane;
import org.homestretch.ui.progress.chart.TrendChart;
import org.homestretch.ui.progress.chart.WeekBars;
import org.homestretch.ui.progress.entry.QuickEntryController;
import org.homestretch.ui.progress.entry.ReactionModel;
import org.homestretch.ui.progress.entry.VisitTable;
import org.homestretch.ui.progress.report.ReportModel;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.homestretch.ui.progress.visits.ProgressModel.Extent;
import org.homestretch.ui.progress.visits.VisitRow;

/** Ties the progress view to the record of the chosen patient. */
public final class ProgressController implements Screen {

    private static final RoomWords WORDS = RoomWords.of(ProgressController.class);

    /** In a narrower chart the names at the ends of the lines are legend enough. */
    private static final double LEGEND_FROM = 440;
    /** What the rules say may take so much room from the charts; the rest is scrolled to. */
    private static final double MOST_ADVICE = 220;

    private final ProgressModel model;
    private final ReportModel report;
    private final AdviceModel advice;
    private final CardAtFinding cards;
    private final Notices notices;
    private final QuickEntryController quickEntry;
    private final Pieces pieces = new Pieces();
    private VisitTable visits;

    @FXML
    private PaneRow panes;

    @FXML
    private RoomPane entrySlot;

    @FXML
    private FieldGrid changes;

    @FXML
    private Node course;

    @FXML
    private Node nobody;

    @FXML
    private Node nothing;

    @FXML
    private Node firstVisit;

    @FXML
    private Parent charts;

    @FXML
    private Node disabilityPane;

    @FXML
    private Node advicePane;

    @FXML
    private Label adviceWhen;

    @FXML
    private ScrollPane adviceScroll;

    @FXML
    private Node noDays;

    @FXML
    private Node noPain;

    @FXML
    private Region painHead;

    @FXML
    private Node legend;

    @FXML
    private Segments<Measure> band;

    @FXML
    private TrendChart painChart;

    @FXML
    private TrendChart disabilityChart;

    @FXML
    private WeekBars weeks;

    @FXML
    private Label earlier;

    @FXML
    private TableView<VisitRow> visitTable;

    public ProgressController(ProgressModel model, ReportModel report, AdviceModel advice, Notices notices) {
        this.model = model;
        this.report = report;
        this.advice = advice;
        cards = new CardAtFinding(advice.explaining());
        this.notices = notices;
        this.quickEntry = new QuickEntryController(model, report, new ReactionModel(model, advice::thresholds));
        pieces.begin(() -> Fxml.viewOf(this));
    }

    @FXML
    private void initialize() {
        showWhile(nobody, Set.of(Extent.NOBODY));
        showWhile(nothing, Set.of(Extent.NOTHING));
        showWhile(course, Set.of(Extent.FIRST_VISIT, Extent.COURSE));
        showWhile(firstVisit, Set.of(Extent.FIRST_VISIT));
        showWhile(charts, Set.of(Extent.COURSE));
        band.offer(
                List.of(Measure.LEG_PAIN, Measure.BACK_PAIN),
                measure -> WORDS.say(measure == Measure.LEG_PAIN ? "band.for.leg" : "band.for.back"));
        band.valueProperty().set(Measure.LEG_PAIN);
        band.valueProperty().subscribe(measure -> model.chart().get().ifPresent(this::showPain));
        legend.visibleProperty().bind(painHead.widthProperty().greaterThan(LEGEND_FROM));
        legend.managedProperty().bind(legend.visibleProperty());
        visits = new VisitTable(visitTable, model, notices::problem);
        visits.fill(earlier);
        model.chart().subscribe(chart -> chart.ifPresent(this::show));
        model.desk().day().subscribe((before, now) -> model.chart().get().ifPresent(this::show));
        advice.advice().subscribe(this::showAdvice);
        pieces.fill(entrySlot, () -> Fxml.viewOf(quickEntry));
    }

    @Override
    public ObservableValue<Boolean> aboutPatient() {
        return ALL;
    }

    @Override
    public Pieces pieces() {
        return pieces;
    }

    @Override
    public void shown() {
        model.record().look();
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.opening().map(opening -> !opening);
    }

    /** To the first score of today. */
    @Override
    public boolean takeKeys() {
        panes.bring(entrySlot);
        return quickEntry.takeKeys();
    }

    @Override
    public List<Stop> stops() {
        return List.of(
                new Stop(charts, () -> Focus.giveFirst(charts)),
                new Stop(visitTable, visits::takeKeys),
                new Stop(entrySlot, quickEntry::takeKeys));
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return model.steps().canUndo();
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return model.steps().canRedo();
    }

    @Override
    public void undo() {
        model.steps().undo().ifPresent(words -> notices.tell(WORDS.say("undone", words)));
    }

    @Override
    public void redo() {
        model.steps().redo().ifPresent(words -> notices.tell(WORDS.say("redone", words)));
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(
                KeyCombination.valueOf("Shortcut+R"),
                report::report,
                KeyCombination.valueOf("Shortcut+Enter"),
                quickEntry::done);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("0 10", WORDS.say("keys.score")),
                new KeyHint("Tab", WORDS.say("keys.next")),
                new KeyHint("Ctrl R", WORDS.say("keys.report")),
                new KeyHint("Ctrl Enter", WORDS.say("keys.done")),
                new KeyHint("F2", WORDS.say("keys.change")),
                new KeyHint("← →", WORDS.say("keys.read")),
                new KeyHint("Del", WORDS.say("keys.clear")));
    }

    private void show(Chart chart) {
        Standards standards = advice.thresholds().standards();
        showChanges(ChangeBox.of(chart, standards));
        showPain(chart);
        Graph disability = graphs(chart).disability();
        disabilityChart.graph().set(disability);
        weeks.weeks().set(new WeekBars.Weeks(chart.adherence().weeks(), standards.daysGoal()));
        noDays.setVisible(weeks.weeks().get().all().isEmpty());
        disabilityPane.setVisible(!disability.empty());
        disabilityPane.setManaged(!disability.empty());
    }

    private void showAdvice(Optional<AdviceModel.Advice> said) {
        advicePane.setVisible(said.isPresent());
        advicePane.setManaged(said.isPresent());
        said.ifPresent(one -> {
            adviceWhen.setText(one.when());
            var lines = new AdvicePane(one.lines(), cards);
            adviceScroll.setContent(lines);
            adviceScroll
                    .prefViewportHeightProperty()
                    .bind(lines.heightProperty().map(height -> Math.min(height.doubleValue(), MOST_ADVICE)));
        });
    }

    private void showChanges(List<ChangeBox> boxes) {
        changes.getChildren().clear();
        changes.setColumns(boxes.size());
        boxes.forEach(box -> changes.getChildren().add(new ChangeBoxPane(box)));
        changes.getChildren().getLast().getStyleClass().add("last");
    }

    private void showPain(Chart chart) {
        Graph pain = graphs(chart).pain(band.valueProperty().get());
        painChart.graph().set(pain);
        noPain.setVisible(pain.empty());
    }

    private Graphs graphs(Chart chart) {
        return new Graphs(
                chart, advice.thresholds().standards(), model.desk().clock().getZone());
    }

    private void showWhile(Node node, Set<Extent> extents) {
        ObservableValue<Boolean> shown = model.extent().map(extents::contains);
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
