package org.homestretch.ui.program.start;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.advice.Case;
import org.homestretch.advice.StartChoice;
import org.homestretch.advice.Starts;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.HandedOut;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.PatientNow;
import org.homestretch.ui.program.edit.ProgramModel;

/** What a program for the patient on screen may start from, and whether that is being asked over a program. */
public final class StartsModel {

    private static final RoomWords WORDS = RoomWords.of(StartsModel.class);

    /** All that the choices depend on: while it is the same, they are. */
    private record Question(Case patient, Thresholds thresholds) {}

    private final Desk desk;
    private final Tasks tasks;
    private final ProgramModel model;
    private final PatientNow patient;
    private final Starts starts;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<List<StartChoice>>> choices =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> question = Optional.empty();
    private boolean answered;

    public StartsModel(Workplace window, ProgramModel model, PatientNow patient, Starts starts) {
        desk = window.desk();
        tasks = window.tasks();
        this.model = model;
        this.patient = patient;
        this.starts = starts;
        desk.chosen().subscribe(changed -> answered = false);
        model.program().subscribe(changed -> turned());
        model.file().chart().subscribe(changed -> askAfterAVisit());
        desk.place().subscribe(place -> {
            answered = answered && place == View.PROGRAM;
            askAfterAVisit();
        });
        model.file().opening().subscribe(changed -> look());
        desk.day().subscribe(changed -> look());
        asked.subscribe(changed -> look());
    }

    /** The likeliest first; nothing while they are looked for. */
    public ReadOnlyObjectProperty<Optional<List<StartChoice>>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Whether somebody waits for the choices: a key typed meanwhile is meant for them. */
    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** Whether the choices stand in front of a program that has exercises already. */
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    public void ask() {
        asked.set(model.begun().get());
    }

    /** Back to the program; it is not asked again by itself until one comes back to it. */
    void close() {
        answered = true;
        asked.set(false);
    }

    public void start(StartChoice choice) {
        boolean blank = choice.prescriptions().isEmpty();
        String words = blank ? WORDS.say("started.blank") : WORDS.say("started.from", choice.title());
        model.startFrom(words, choice.prescriptions());
        close();
    }

    private void turned() {
        asked.set(false);
        askAfterAVisit();
    }

    private void askAfterAVisit() {
        if (!answered && desk.place().get() == View.PROGRAM && visitedSince()) {
            asked.set(true);
        }
        look();
    }

    /** Looks for the choices once for each patient and change, and only where they are in front of somebody. */
    private void look() {
        Optional<Question> now = inFront() ? question() : Optional.empty();
        if (now.isPresent() && !now.equals(question)) {
            question = now;
            choices.set(Optional.empty());
            now.ifPresent(this::find);
        }
        // While the record is read already: between the two no key may slip through.
        boolean reading = wanted() && model.file().opening().get();
        looking.set(reading || now.isPresent() && choices.get().isEmpty());
    }

    private boolean inFront() {
        return wanted() && !model.file().opening().get();
    }

    private boolean wanted() {
        return desk.place().get() == View.PROGRAM
                && (asked.get() || !model.begun().get());
    }

    private Optional<Question> question() {
        return patient.now().map(now -> new Question(now, patient.thresholds()));
    }

    /** A blank program can be started even where the search fails. */
    private void find(Question wanted) {
        tasks.run(
                WORDS.say("doing.starts"),
                () -> starts.choices(wanted.patient()),
                found -> offer(wanted, found),
                failure -> offer(wanted, List.of(StartChoice.blank())));
    }

    private void offer(Question answeredTo, List<StartChoice> found) {
        if (question.filter(answeredTo::equals).isPresent()) {
            choices.set(Optional.of(found));
            look();
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
