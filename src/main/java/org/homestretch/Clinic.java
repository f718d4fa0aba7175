package org.homestretch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.homestretch.patient.DateOrder;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.FigureView;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Screen;
import org.homestretch.ui.kit.WorkerThread;
import org.homestretch.ui.library.LibraryController;
import org.homestretch.ui.library.LibraryModel;
import org.homestretch.ui.patient.PatientController;
import org.homestretch.ui.patient.PatientModel;
import org.homestretch.ui.program.BuilderModel;
import org.homestretch.ui.program.Printing;
import org.homestretch.ui.program.ProgramController;
import org.homestretch.ui.progress.ProgressController;
import org.homestretch.ui.progress.ProgressModel;
import org.homestretch.ui.progress.ReportModel;
import org.homestretch.ui.settings.SettingsController;
import org.homestretch.ui.settings.SettingsModel;
import org.homestretch.ui.shell.SearchModel;
import org.homestretch.ui.shell.ShellController;
import org.homestretch.ui.shell.ShellModel;

/** The whole program on one page: every model and every screen of an unlocked clinic, in order. */
final class Clinic implements AutoCloseable {

    private final Workbench workbench;
    private final Office office;
    private final Papers papers;
    private final Notices notices = new Notices();
    private final WorkerThread tasks = new WorkerThread(notices);
    private final Desk desk;
    private final ShellController shell;

    Clinic(Workbench workbench, Office office, Papers papers, Runnable locking) {
        this.workbench = workbench;
        this.office = office;
        this.papers = papers;
        desk = new Desk(office.user(), workbench.clock());
        Map<Place, Screen> screens = Map.of(
                Place.PATIENTS, patients(),
                Place.PROGRAM, program(),
                Place.PROGRESS, progress(),
                Place.LIBRARY, library(),
                Place.SETTINGS, settings());
        var model = new ShellModel(desk, tasks, office.patients(), office.visits());
        shell = new ShellController(model, search(), notices, screens, locking);
    }

    Parent view() {
        return shell.view();
    }
}
