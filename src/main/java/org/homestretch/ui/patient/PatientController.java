package org.homestretch.ui.patient;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.patient.exam.ExamController;
import org.homestretch.ui.patient.list.PatientListController;
import org.homestretch.ui.patient.record.Ties;
import org.homestretch.ui.patient.registration.RegistrationController;

/** The patients view: the list beside the record, the registration form, or what to do while there is neither. */
public final class PatientController implements Screen {

    private static final RoomWords WORDS = RoomWords.of(PatientController.class);

    private final PatientModel model;
    private final PatientListController list;
    private final RecordController record;
    private final RegistrationController registration;
    private final ExamController exam;
    private final Pieces pieces = new Pieces();

    @FXML
    private PaneRow panes;

    @FXML
    private RoomPane listPane;

    @FXML
    private RoomPane recordPane;

    @FXML
    private StackPane examPane;

    @FXML
    private Parent noPatients;

    @FXML
    private Parent noneChosen;

    @FXML
    private Button firstPatient;

    public PatientController(PatientModel model) {
        this.model = model;
        list = new PatientListController(model.list, model.registration, model.desk(), () -> panes.bring(recordPane));
        record = new RecordController(model, pieces);
        registration = new RegistrationController(model.registration);
        exam = new ExamController(model.exam, this::toRedFlags);
        pieces.begin(() -> Fxml.viewOf(this));
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> registering = model.registration.open();
        ObservableValue<Boolean> open = model.chart().map(chart -> chart.isPresent());
        ObservableValue<Boolean> empty = Bindings.createBooleanBinding(
                () -> model.list.total().get() == 0 && model.list.filter().get().isBlank(),
                model.list.total(),
                model.list.filter());
        Ties.show(noPatients, registering.flatMap(f -> open.flatMap(o -> empty.map(e -> e && !o && !f))));
        Ties.show(noneChosen, registering.flatMap(f -> open.flatMap(o -> empty.map(e -> !e && !o && !f))));
        firstPatient.setOnAction(pressed -> model.newPatient());
        pieces.fill(listPane, () -> Fxml.viewOf(list));
        pieces.fill(recordPane, () -> shown(record, registering.flatMap(f -> open.map(o -> o && !f))));
        pieces.fill(recordPane, () -> shown(registration, registering));
        Ties.show(panes, model.exam.isOpen().map(over -> !over));
        Ties.show(examPane, model.exam.isOpen());
        pieces.fill(examPane, () -> Fxml.viewOf(exam));
        pieces.then(() -> registering.subscribe((before, now) -> turn(now)));
        pieces.then(() -> model.exam.isOpen().subscribe((before, now) -> turnToExam(now)));
    }

    private static Parent shown(Object part, ObservableValue<Boolean> when) {
        Parent made = Fxml.viewOf(part);
        Ties.show(made, when);
        return made;
    }

    /** The examination comes, or the record is there again where one left it. */
    private void turnToExam(boolean open) {
        if (open) {
            exam.takeKeys();
        } else if (!record.toExam()) {
            takeKeys();
        }
    }

    private void toRedFlags() {
        model.toRedFlags();
        record.toTheTop();
    }

    /** The form comes or goes. */
    private void turn(boolean registering) {
        if (registering) {
            panes.bring(recordPane);
        }
        takeKeys();
    }

    @Override
    public Pieces pieces() {
        return pieces;
    }

    @Override
    public List<Stop> stops() {
        if (examining()) {
            return exam.stops();
        }
        var lists = new Stop(listPane, list::takeKeys);
        boolean registering = model.registration.open().get();
        return registering
                ? List.of(lists, registration.stop())
                : Stream.concat(Stream.of(lists), record.stops().stream()).toList();
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.list.looked();
    }

    /** To the form that is being filled in, else to the first patient there is to be, else to the list. */
    @Override
    public boolean takeKeys() {
        if (examining()) {
            return exam.takeKeys();
        }
        return registration.takeKeys()
                || nobodyYet() && Focus.give(firstPatient)
                || list.takeKeys()
                || record.stops().stream().anyMatch(Stop::take);
    }

    /** Whoever was registered this moment is chosen before the record is there to be shown. */
    private boolean nobodyYet() {
        return model.desk().chosen().get().isEmpty();
    }

    @Override
    public void shown() {
        model.shown();
        list.repaint();
        panes.bring(model.desk().chosen().get().isPresent() ? recordPane : listPane);
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return model.record.canUndo();
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return model.record.canRedo();
    }

    @Override
    public void undo() {
        model.record.undo();
    }

    @Override
    public void redo() {
        model.record.redo();
    }

    @Override
    public void filter() {
        panes.bring(listPane);
        list.filter();
    }

    @Override
    public void create() {
        model.newPatient();
        takeKeys();
    }

    @Override
    public void again() {
        model.exam.close();
    }

    /** Over an examination the strip keeps the patient in sight, as over the program. */
    @Override
    public ObservableValue<Boolean> aboutPatient() {
        return model.exam.isOpen();
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return examining() ? exam.shortcuts() : Map.of();
    }

    @Override
    public ObservableValue<?> keysFollow() {
        return model.exam.isOpen();
    }

    private boolean examining() {
        return model.exam.isOpen().getValue();
    }

    @Override
    public List<KeyHint> keys() {
        if (examining()) {
            return exam.keys();
        }
        return model.registration.open().get() ? registering() : reading();
    }

    private static List<KeyHint> registering() {
        return List.of(hint("Tab", "field"), hint("F M X", "sex"), hint("Ctrl Enter", "save"), hint("Esc", "cancel"));
    }

    private static List<KeyHint> reading() {
        return List.of(
                hint("↑ ↓", "patient"),
                hint("Ctrl N", "new"),
                hint("Ctrl 2", "program"),
                hint("Ctrl 3", "visit"),
                hint("E", "exam"),
                hint("/", "filter"),
                hint("Ctrl Z", "undo"),
                hint("0 10", "score"),
                hint("Del", "unscore"));
    }

    private static KeyHint hint(String keys, String what) {
        return new KeyHint(keys, WORDS.say("keys." + what));
    }
}
