package org.homestretch.ui.patient;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.KeyHint;
import org.homestretch.ui.kit.PaneRow;
import org.homestretch.ui.kit.RoomPane;
import org.homestretch.ui.kit.Screen;

/** The patients view: the list beside the record, the registration form, or what to do while there is neither. */
public final class PatientController implements Screen {

    private final PatientModel model;
    private final PatientListController list;
    private final RecordController record;
    private final Parent view;

    @FXML
    private PaneRow panes;

    @FXML
    private RoomPane listPane;

    @FXML
    private RoomPane recordPane;

    @FXML
    private Parent noPatients;

    @FXML
    private Parent noneChosen;

    @FXML
    private Button firstPatient;

    public PatientController(PatientModel model) {
        this.model = model;
        list = new PatientListController(model, () -> panes.bring(recordPane));
        record = new RecordController(model);
        view = Fxml.viewOf(this);
    }

    @FXML
    private void initialize() {
        Parent recordView = Fxml.viewOf(record);
        var registration = new RegistrationController(model);
        Parent form = Fxml.viewOf(registration);
        listPane.getChildren().setAll(Fxml.viewOf(list));
        recordPane.getChildren().addAll(recordView, form);
        ObservableValue<Boolean> registering = model.registration.open();
        ObservableValue<Boolean> open = model.chart().map(chart -> chart.isPresent());
        ObservableValue<Boolean> empty = Bindings.createBooleanBinding(
                () -> model.list.total().get() == 0 && model.list.filter().get().isBlank(),
                model.list.total(),
                model.list.filter());
        Ties.show(form, registering);
        Ties.show(recordView, registering.flatMap(f -> open.map(o -> o && !f)));
        Ties.show(noPatients, registering.flatMap(f -> open.flatMap(o -> empty.map(e -> e && !o && !f))));
        Ties.show(noneChosen, registering.flatMap(f -> open.flatMap(o -> empty.map(e -> !e && !o && !f))));
        model.registration.open().subscribe(now -> {
            if (now) {
                panes.bring(recordPane);
                registration.begin();
            }
        });
        model.registration.open().subscribe((before, now) -> {
            if (!now) {
                list.focusChosen();
            }
        });
        firstPatient.setOnAction(pressed -> model.newPatient());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Parent> panes() {
        return List.of(listPane, recordPane);
    }

    @Override
    public void shown() {
        model.record.reload();
        model.list.refresh();
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
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", "next patient"),
                new KeyHint("Ctrl N", "new patient"),
                new KeyHint("Ctrl 2", "build program"),
                new KeyHint("/", "filter"),
                new KeyHint("Ctrl Z", "undo"));
    }
}
