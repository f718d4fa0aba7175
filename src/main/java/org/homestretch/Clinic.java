package org.homestretch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.GivenGate;
import org.homestretch.advice.WalkingStart;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.catalogue.Citations;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.command.Version;
import org.homestretch.education.Given;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.motion.Movements;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.patient.Patient;
import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;
import org.homestretch.reading.DateOrder;
import org.homestretch.ui.kit.cards.CardsModel;
import org.homestretch.ui.kit.cards.Explaining;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.demonstration.Showing;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.paper.Door;
import org.homestretch.ui.kit.paper.Held;
import org.homestretch.ui.kit.walking.PlanModel;
import org.homestretch.ui.kit.work.DayWatch;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workers;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.library.LibraryController;
import org.homestretch.ui.library.LibraryModel;
import org.homestretch.ui.patient.PatientController;
import org.homestretch.ui.patient.PatientModel;
import org.homestretch.ui.patient.history.PrintedSheets;
import org.homestretch.ui.patient.record.Sources;
import org.homestretch.ui.patient.registration.Typing;
import org.homestretch.ui.program.BuilderModel;
import org.homestretch.ui.program.ProgramController;
import org.homestretch.ui.program.findings.Advice;
import org.homestretch.ui.program.sheet.Counter;
import org.homestretch.ui.program.sheet.PaperWays;
import org.homestretch.ui.program.sheet.ReprintModel;
import org.homestretch.ui.progress.ProgressController;
import org.homestretch.ui.progress.advice.AdviceModel;
import org.homestretch.ui.progress.report.ReportModel;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.homestretch.ui.settings.AboutModel;
import org.homestretch.ui.settings.LanguageModel;
import org.homestretch.ui.settings.SettingsController;
import org.homestretch.ui.settings.SettingsModel;
import org.homestretch.ui.shell.SearchModel;
import org.homestretch.ui.shell.ShellController;
import org.homestretch.ui.shell.ShellModel;

/** The whole program on one page: every model and every screen of an unlocked clinic, in order. */
final class Clinic implements AutoCloseable {

    private static final RoomWords WORDS = RoomWords.of(Clinic.class);

    private final Workbench workbench;
    private final Office office;
    private final Papers papers;
    private final Notices notices;
    private final Workers tasks;
    /** Pictures in motion are drawn beside the saves, which must not wait for them. */
    private final Workers drawing;
    /** Pictures are read and movements opened beside both, so that one starts at once when it is asked for. */
    private final Workers opening;

    private final Citations citations = Citations.load();
    private final Desk desk;
    private final Workplace workplace;
    private final SettingsModel settings;
    private final Explaining explaining;
    private final ProgramController program;
    private final LibraryModel reading;
    private final LibraryController library;
    private final ShellModel window;
    private final ShellController shell;
    private final DayWatch days;

    Clinic(Workbench workbench, Notices notices, Office office, Papers papers, Frame frame) {
        this.workbench = workbench;
        this.notices = notices;
        tasks = new Workers(notices);
        drawing = Workers.drawing(notices, "drawing");
        opening = Workers.drawing(notices, "opening");
        this.office = office;
        this.papers = papers;
        desk = new Desk(office.user(), workbench.clock());
        workplace = new Workplace(desk, tasks, notices, new OpenRecord(desk, tasks, office.records()));
        settings = settingsModel();
        explaining = explaining();
        var showing = new Showing(new Movements(workbench.figures()), opening, drawing, this::language);
        var builder = builder();
        program = new ProgramController(builder, workbench.figures(), showing);
        reading =
                new LibraryModel(workbench.library(), builder.library().finder().whom());
        library = new LibraryController(reading, workbench.figures(), showing);
        var screens = new EnumMap<View, Screen>(Map.of(
                View.PATIENTS,
                patients(builder.reprints()),
                View.PROGRAM,
                program,
                View.PROGRESS,
                progress(),
                View.LIBRARY,
                library,
                View.SETTINGS,
                new SettingsController(settings, language(frame), about())));
        window = new ShellModel(workplace, this::thresholds);
        shell = new ShellController(window, search(), notices, screens, frame::lock);
        desk.unsaved().subscribe(count -> offerAgain(count.intValue()));
        desk.day().subscribe((before, now) -> notices.tell(WORDS.say("day.turned", Dates.spoken(now))));
        window.sample().set(office.isSample());
        days = new DayWatch(desk);
        // Beside the screen, so that the first program need not wait for it.
        tasks.aside("read the rules", Guidance::readRules, rules -> {});
    }

    Parent view() {
        return shell.view();
    }

    ObservableValue<String> title() {
        return window.title();
    }

    void choose(Patient patient) {
        desk.chosen().set(Optional.of(patient));
    }

    void turnTo(View view) {
        desk.place().set(view);
    }

    /** Whether every view is there, so that it only has to come to the front. */
    boolean isMade() {
        return shell.isMade();
    }

    /** Asks what day it is: done when the window is turned to, as after a night's sleep. */
    void look() {
        desk.look();
    }

    /**
     * Lets the last save finish, lets go of the clinic's files and removes papers left in clear. Saves come first, and
     * each step is taken whatever became of the others: a picture that hangs must not keep the lock.
     */
    @Override
    public void close() {
        Ending.all(
                days::close,
                shell::rest,
                workplace.record()::flush,
                tasks::close,
                office::close,
                papers::close,
                program::rest,
                library::rest,
                opening::close,
                drawing::close);
    }

    private void offerAgain(int unsaved) {
        if (unsaved > 0) {
            notices.offer(new Notices.Act(WORDS.say("try.again"), desk::tryAgain));
        }
    }

    private Screen patients(ReprintModel reprints) {
        var shelves = new Sources(
                workplace.record().records(),
                this::thresholds,
                Adviser.of(workbench.library(), this::thresholds),
                workbench.library().all());
        var typing = new Typing(DateOrder.ofRegion(), workbench::unprintable);
        var sheets = new PrintedAgain(reprints);
        return new PatientController(
                new PatientModel(workplace, shelves, typing, new PatientModel.Papers(sheets, explaining)));
    }

    private BuilderModel builder() {
        return new BuilderModel(
                workplace,
                workbench.library(),
                advice(),
                new PaperWays(
                        office.underLetterhead(),
                        papers,
                        new PdfPages(),
                        new Counter(office::orderAgain, office.clinician()),
                        new DaySheets(office, papers, workbench.clock().getZone())));
    }

    private Advice advice() {
        return new Advice(Adviser.of(workbench.library(), this::thresholds), citations::of, explaining);
    }

    /** Cards and plans go out under the letterhead as it is when they are made. */
    private Explaining explaining() {
        BiFunction<Patient, Language, Given> given = (patient, language) ->
                office.given(patient, office.usualStyle(patient).in(language));
        var pages = office.cardPages();
        var gate = new GivenGate(
                Adviser.of(workbench.library(), this::thresholds), workbench.library(), workbench.clock());
        var door = new Door(gate, new Held(workplace, office.clinician()), papers);
        return new Explaining(
                new CardsModel(workplace, new CardsModel.Means(office.cards(), pages, given, door)),
                new PlanModel(
                        workplace,
                        new PlanModel.Means(
                                chart -> WalkingStart.of(chart, thresholds(), desk.today()), pages, given, door)));
    }

    /** The clinic's numbers as they are now. */
    private Thresholds thresholds() {
        return settings.rules().current();
    }

    private Screen progress() {
        var model = new ProgressModel(workplace.record());
        var advice = advice();
        return new ProgressController(
                model,
                new ReportModel(model, tasks, notices, papers),
                new AdviceModel(model, advice.adviser(), advice.sources(), explaining),
                notices);
    }

    private SettingsModel settingsModel() {
        var shelves = new SettingsModel.Shelves(office.settings(), office.rulebook(), citations::graded);
        return new SettingsModel(shelves, desk, tasks);
    }

    private LanguageModel language(Frame frame) {
        return new LanguageModel(new LanguageModel.Kept(frame::language, frame::speak), tasks, notices, frame::lock);
    }

    private AboutModel about() {
        var edition = new AboutModel.Edition(
                Version.number(), RuleReview.all(ReviewTable.read()), citations::graded, workbench.review());
        return new AboutModel(edition, new AboutModel.Outside(desk, tasks, notices, papers));
    }

    private SearchModel search() {
        return new SearchModel(
                new SearchModel.Shelves(office.patients(), workbench.library(), this::showInLibrary), desk, tasks);
    }

    private void showInLibrary(Exercise exercise) {
        library.show(exercise);
        desk.place().set(View.LIBRARY);
    }

    /** The language of the patient who is here; the one the library is read in while nobody is. */
    private Language language() {
        return desk.chosen()
                .get()
                .map(Patient::language)
                .orElse(reading.language().get());
    }

    /** What the record does with its sheets, the builder does. */
    private record PrintedAgain(ReprintModel reprints) implements PrintedSheets {

        @Override
        public void reprint(Program program) {
            reprints.reprint(program);
        }

        @Override
        public void settle(GivenSheet sheet, boolean given) {
            reprints.settle(sheet, given);
        }
    }
}
