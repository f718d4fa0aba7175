package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.homestretch.advice.StartChoice;
import org.homestretch.advice.Starts;
import org.homestretch.guidance.HandedOut;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Place;

/** What a program for the patient on screen may start from, and whether that is being asked over a program. */
final class StartsModel {

    private final Desk desk;
    private final ProgramModel model;
    private final PatientNow patient;
    private final Starts starts;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private boolean answered;

    StartsModel(Desk desk, ProgramModel model, PatientNow patient, Starts starts) {
        this.desk = desk;
        this.model = model;
        this.patient = patient;
        this.starts = starts;
        desk.chosen().subscribe(changed -> answered = false);
        model.program().subscribe(changed -> turned());
        model.file().chart().subscribe(changed -> askAfterAVisit());
        desk.place().subscribe(place -> {
            answered = answered && place == Place.PROGRAM;
            askAfterAVisit();
        });
    }

    /** The likeliest first; only a blank one while no record is read. */
    List<StartChoice> choices() {
        return patient.now().map(starts::choices).orElse(List.of(StartChoice.BLANK));
    }

    /** Whether the choices stand in front of a program that has exercises already. */
    ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    void ask() {
        asked.set(model.begun().get());
    }

    /** Back to the program; it is not asked again by itself until one comes back to it. */
    void close() {
        answered = true;
        asked.set(false);
    }

    void start(StartChoice choice) {
        boolean blank = choice.prescriptions().isEmpty();
        model.startFrom(blank ? "Started blank" : "Started from " + choice.title(), choice.prescriptions());
        close();
    }

    private void turned() {
        asked.set(false);
        askAfterAVisit();
    }

    private void askAfterAVisit() {
        if (!answered && desk.place().get() == Place.PROGRAM && visitedSince()) {
            asked.set(true);
        }
    }

    /** Whether a visit was recorded after the program on screen was handed out. */
    private boolean visitedSince() {
        Optional<HandedOut> given = model.program()
                .get()
                .flatMap(shown -> HandedOut.of(shown, desk.clock().getZone()));
        Optional<Chart> chart = model.file().chart().get();
        return given.filter(one -> chart.filter(read -> visitedAfter(one, read)).isPresent())
                .isPresent();
    }

    private static boolean visitedAfter(HandedOut given, Chart chart) {
        Program program = given.program();
        return chart.patient().id().equals(program.patient())
                && chart.visits().stream().anyMatch(visit -> visit.date().isAfter(given.day()));
    }
}
