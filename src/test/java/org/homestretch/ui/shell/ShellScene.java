package org.homestretch.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.homestretch.advice.Adviser;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.catalogue.Citations;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.figure.Figures;
import org.homestretch.figure.motion.Movements;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.print.JasperReviewPapers;
import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.Records;
import org.homestretch.reading.DateOrder;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Elena;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryRecords;
import org.homestretch.testing.MemoryReviewFiles;
import org.homestretch.testing.MemoryRulebook;
import org.homestretch.testing.MemorySettings;
import org.homestretch.testing.MemoryTray;
import org.homestretch.testing.MemoryVisits;
import org.homestretch.testing.Screens;
import org.homestretch.testing.SomeCards;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.demonstration.Showing;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.library.LibraryController;
import org.homestretch.ui.library.LibraryModel;
import org.homestretch.ui.patient.PatientController;
import org.homestretch.ui.patient.PatientModel;
import org.homestretch.ui.patient.history.PrintedSheets;
import org.homestretch.ui.patient.record.Sources;
import org.homestretch.ui.patient.registration.Typing;
import org.homestretch.ui.settings.AboutModel;
import org.homestretch.ui.settings.LanguageModel;
import org.homestretch.ui.settings.SettingsController;
import org.homestretch.ui.settings.SettingsModel;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The window with all its views, a clinic in memory behind it. */
@ExtendWith(ApplicationExtension.class)
abstract class ShellScene {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 18);
    final CssWarnings warnings = new CssWarnings();

    final Desk desk = new Desk("Dr Nadia Brandt", Clock.fixed(Instant.parse("2025-11-18T10:00:00Z"), ZoneOffset.UTC));

    final Notices notices = new Notices();
    final MemoryPatients patients = new MemoryPatients();
    final MemoryVisits visits = new MemoryVisits();
    final List<String> happened = new ArrayList<>();
    ShellController shell;
    ShellModel model;
    Scene scene;

    SettingsModel settings(Tasks tasks) {
        var shelves = new SettingsModel.Shelves(new MemorySettings(), new MemoryRulebook(), key -> key);
        return new SettingsModel(shelves, desk, tasks);
    }

    LanguageModel spoken(Tasks tasks) {
        return new LanguageModel(new LanguageModel.Kept(Optional::empty, chosen -> {}), tasks, notices, () -> {});
    }

    Workplace workplace(Tasks tasks) {
        Records records =
                MemoryRecords.of(patients, visits, new MemoryPrograms(), new MemoryJournal(desk.user(), desk.clock()));
        return new Workplace(desk, tasks, notices, new OpenRecord(desk, tasks, records));
    }

    AboutModel about(Tasks tasks) {
        var edition = new AboutModel.Edition(
                "0.1.0",
                RuleReview.all(ReviewTable.read()),
                Citations.load()::of,
                new JasperReviewPapers(Citations.load()::of));
        return new AboutModel(edition, new AboutModel.Outside(desk, tasks, notices, new MemoryReviewFiles()));
    }

    void show(Stage stage) {
        var tasks = new InlineTasks(notices);
        Elena.in(patients, TODAY);
        Elena.visited(visits, TODAY, 14);
        patients.save(Patient.register(2, new PersonName("Rosa", "Jiménez"), LocalDate.of(1970, 1, 1), Sex.F));
        var workplace = workplace(tasks);
        var shelves = new Sources(
                workplace.record().records(),
                () -> Thresholds.USUAL,
                Adviser.of(SomeExercises.library(), () -> Thresholds.USUAL),
                SomeExercises.library().all());
        var typing = new Typing(DateOrder.DAY_FIRST, name -> Optional.empty());
        var patientModel = new PatientModel(
                workplace,
                shelves,
                typing,
                new PatientModel.Papers(new NoSheets(), new SomeCards().at(workplace, new MemoryTray())));
        var library = new LibraryController(
                new LibraryModel(
                        Catalogue.library(Set.of("bridge", "bird-dog", "clam")),
                        new SimpleObjectProperty<>(Optional.empty())),
                new Figures(),
                new Showing(new Movements(new Figures()), tasks, tasks, () -> Language.EN));
        Map<View, Screen> screens = Map.of(
                View.PATIENTS, new PatientController(patientModel),
                View.PROGRAM, new Told("program"),
                View.PROGRESS, new Told("progress"),
                View.LIBRARY, library,
                View.SETTINGS, new SettingsController(settings(tasks), spoken(tasks), about(tasks)));
        var search = new SearchModel(
                new SearchModel.Shelves(
                        patients, Catalogue.library(Set.of("bridge", "bird-dog", "clam")), library::show),
                desk,
                tasks);
        model = new ShellModel(workplace, () -> Thresholds.USUAL);
        screens.values().forEach(screen -> screen.pieces().whole());
        shell = new ShellController(model, search, notices, screens, () -> happened.add("locked"));
        scene = Screens.show(stage, shell.view(), 1366, 768);
    }

    double foot(FxRobot robot) {
        robot.interact(() -> scene.getRoot().layout());
        var toast = robot.lookup("#toast").query();
        return toast.localToScene(toast.getBoundsInLocal()).getMaxY();
    }

    static void key(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    /** A view that tells what was asked of it. */
    final class Told implements Screen {

        private final String name;
        private final Pieces pieces = new Pieces();

        private Told(String name) {
            this.name = name;
        }

        @Override
        public Pieces pieces() {
            return pieces;
        }

        @Override
        public ObservableBooleanValue canUndo() {
            return new SimpleBooleanProperty(true);
        }

        @Override
        public void undo() {
            happened.add(name + " undoes");
        }

        @Override
        public void filter() {
            happened.add(name + " filters");
        }

        @Override
        public Map<KeyCombination, Runnable> shortcuts() {
            return Map.of(KeyCombination.valueOf("Shortcut+P"), () -> happened.add(name + " prints"));
        }

        @Override
        public List<KeyHint> keys() {
            return List.of(new KeyHint("Ctrl P", "print"));
        }
    }

    /** Nothing is printed from here. */
    static final class NoSheets implements PrintedSheets {

        @Override
        public void reprint(Program program) {}

        @Override
        public void settle(GivenSheet sheet, boolean given) {}
    }
}
