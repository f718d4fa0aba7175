package org.homestretch;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.desktop.Outlet;
import org.homestretch.desktop.SystemPrinters;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Workers;
import org.homestretch.ui.unlock.FirstRunController;
import org.homestretch.ui.unlock.FirstRunModel;
import org.homestretch.ui.unlock.SetUp;
import org.homestretch.ui.unlock.UnlockController;
import org.homestretch.ui.unlock.UnlockModel;

/** Goes through all screens of the program, filled as full as a clinic can fill them, for somebody to look at each. */
final class ScreenWalk extends ScreenSteps {

    /** The clinics are made in this folder. */
    ScreenWalk(Path folder, Later<Workbench> workbench, Look look) {
        super(folder, workbench, look);
    }

    void doors() {
        var worker = new Workers(new Notices());
        var firstRun = new FirstRunController(new FirstRunModel(new SetUp(), door, worker, () -> {}));
        show(firstRun.view());
        stop("first-run-clinic");
        type("#clinicName", FullClinic.CLINIC);
        press("#next");
        until(() -> shown("#ownerName"));
        type("#ownerPassword", "short");
        type("#passwordAgain", "longer than that");
        stop("first-run-owner");
        type("#ownerName", FullClinic.OWNER);
        type("#ownerPassword", FullClinic.PASSWORD);
        type("#passwordAgain", FullClinic.PASSWORD);
        press("#next");
        until(() -> shown("#writtenDown"));
        stop("first-run-code");
        var unlock = new UnlockController(new UnlockModel(door, worker, () -> {}));
        show(unlock.view());
        stop("unlock");
        press("#useCode");
        stop("unlock-by-code");
        worker.close();
    }

    /** The clinic made at the doors. */
    void emptyClinic() {
        open(door.opened(), () -> {
            stop("patients-empty");
            press("#navProgram");
            stop("program-nobody");
            press("#navProgress");
            stop("progress-nobody");
        });
    }

    void fullClinic() {
        var made = new FullClinic(workbench.get(), folder.resolve("full"));
        open(made.office(), () -> {
            until(() -> shown("#patientList") && patients().getItems().size() > 1);
            patientScreens(made);
            programScreens(made);
            progressScreens();
            readingScreens();
            overlays();
        });
    }

    private void patientScreens(FullClinic made) {
        stop("patients-none-chosen");
        choose(made.known());
        until(() -> shown("#buildProgram"));
        stop("patients-record");
        examination(made);
        choose(made.fresh());
        until(() -> shown("#changeAnswers"));
        stop("patients-red-flag");
        press("#changeAnswers");
        stop("patients-red-flag-questions");
        press("#done");
        press("#newPatient");
        type("#givenName", FullClinic.GIVEN);
        type("#familyName", FullClinic.FAMILY);
        type("#birthDate", "3 Mar 1978");
        until(() -> shown("#openThat"));
        stop("registration");
        press("#notTheSame");
        press("#saveNewPatient");
        until(() -> shown("#toast"));
        stop("toast");
    }

    /** First as nobody has examined yet, then with a week-old one beside and the gravest that can be found. */
    private void examination(FullClinic made) {
        choose(made.unexamined());
        until(() -> ((Labeled) node("#recordPane #name"))
                .getText()
                .equals(made.unexamined().name().full()));
        press("#openExam");
        until(() -> shown("#nerveTable"));
        stop("patients-exam-first");
        key(KeyCode.ESCAPE);
        choose(made.known());
        until(() -> ((Labeled) node("#recordPane #name"))
                .getText()
                .equals(made.known().name().full()));
        press("#openExam");
        until(() -> shown("#nerveTable"));
        stop("patients-exam");
        key(KeyCode.ESCAPE);
    }

    private void programScreens(FullClinic made) {
        choose(made.fresh());
        press("#navProgram");
        until(() -> shown("#startPane"));
        stop("program-start");
        press("#navPatients");
        choose(made.known());
        press("#navProgram");
        until(() -> shown("#programList"));
        until(() -> !node("#printSheet").isDisabled());
        on(() -> node("#programList").requestFocus());
        stop("program");
        plan();
        key(KeyCode.DOWN);
        key(KeyCode.A);
        until(() -> shown("#alternatives"));
        stop("program-alternatives");
        key(KeyCode.ESCAPE);
        key(KeyCode.SPACE);
        until(() -> shown("#play"));
        stop("program-demonstration");
        key(KeyCode.ESCAPE);
        press("#previewSheet");
        until(() -> ((ListView<?>) node("#thumbnails")).getItems().size() > 1);
        stop("preview");
        key(KeyCode.ESCAPE);
    }

    /** From the walking row of the program. */
    private void plan() {
        on(() -> programRows().scrollTo(programRows().getItems().size() - 1));
        until(() -> shown(".by-weeks"));
        press(".by-weeks");
        until(() -> shown(".week-row"));
        stop("program-plan");
        key(KeyCode.ESCAPE);
        on(() -> programRows().scrollTo(0));
        until(() -> !shown(".week-row"));
    }

    private ListView<?> programRows() {
        return (ListView<?>) node("#programList");
    }

    private void progressScreens() {
        press("#navProgress");
        until(() -> shown("#painChart"));
        press("#moreScores");
        stop("progress");
    }

    private void readingScreens() {
        press("#navLibrary");
        until(() -> shown("#shelf"));
        on(() -> ((ListView<?>) node("#shelf")).getSelectionModel().select(40));
        stop("library");
        press("#navSettings");
        until(() -> shown("#clinicName"));
        stop("settings-letterhead");
        on(() -> ((ListView<?>) node("#settingsPages")).getSelectionModel().select(1));
        stop("settings-rules");
    }

    private void overlays() {
        press("#navPatients");
        press("#globalSearch");
        type("#searchQuery", FullClinic.FAMILY.substring(0, 12));
        until(() -> !((ListView<?>) node("#searchHits")).getItems().isEmpty());
        stop("search");
        key(KeyCode.ESCAPE);
        press("#help");
        stop("keys");
        key(KeyCode.ESCAPE);
    }

    private void open(Office office, Runnable inside) {
        var clinic = new Clinic[1];
        on(() -> clinic[0] = new Clinic(
                workbench.get(),
                new Notices(),
                office,
                new Papers(new Stage(), new Outlet(new SystemPrinters(), file -> false), office),
                () -> {}));
        show(clinic[0].view());
        inside.run();
        on(clinic[0]::close);
    }
}
