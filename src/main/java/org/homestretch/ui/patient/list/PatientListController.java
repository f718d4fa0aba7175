package org.homestretch.ui.patient.list;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.PatientLine;
import org.homestretch.program.log.LogCode;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.HeadRow;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.patient.record.Ties;
import org.homestretch.ui.patient.registration.RegistrationModel;

/** The patient list with its filter; choosing a line opens the record. */
public final class PatientListController {

    private static final RoomWords WORDS = RoomWords.of(PatientListController.class);

    private final Desk desk;
    private final RegistrationModel registration;
    private final PatientListModel model;
    private final Runnable opened;
    private boolean following;

    @FXML
    private Label count;

    @FXML
    private Button newPatient;

    @FXML
    private CustomTextField patientFilter;

    @FXML
    private Segments<PatientListModel.Part> parts;

    @FXML
    private ListView<PatientLine> patientList;

    @FXML
    private HeadRow elsewhere;

    @FXML
    private Label elsewhereWords;

    @FXML
    private Button showOpen;

    @FXML
    private VBox noMatch;

    @FXML
    private Label noMatchWords;

    @FXML
    private Button newFromFilter;

    /** The last one is run when somebody is chosen for good: by a click or by Enter, not by passing with the arrows. */
    public PatientListController(PatientListModel model, RegistrationModel registration, Desk desk, Runnable opened) {
        this.model = model;
        this.registration = registration;
        this.desk = desk;
        this.opened = opened;
    }

    @FXML
    private void initialize() {
        count.textProperty().bind(model.total().asString());
        newPatient.setOnAction(pressed -> registration.begin());
        patientFilter.textProperty().bindBidirectional(model.filter());
        patientFilter.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFilter);
        FilterField.make(patientFilter);
        FilterField.typedOn(patientList, this::filter, patientFilter);
        parts.offer(List.of(PatientListModel.Part.values()), PatientListModel.Part::words);
        parts.valueProperty().bindBidirectional(model.part());
        model.today()
                .subscribe(number -> parts.of(PatientListModel.Part.TODAY).setText(WORDS.say("list.today", number)));
        patientList.setCellFactory(list -> new PatientCell(desk, model::screenToDo));
        patientList.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        patientList.setOnMouseClicked(click -> open());
        patientList.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        model.lines().addListener((ListChangeListener<PatientLine>) change -> follow());
        desk.chosen().subscribe(chosen -> follow());
        desk.day().subscribe((before, now) -> repaint());
        elsewhereWords.textProperty().bind(model.elsewhere());
        Ties.show(elsewhere, model.elsewhere().map(words -> !words.isEmpty()));
        showOpen.setOnAction(pressed -> showOpen());
        noMatchWords.textProperty().bind(Bindings.createStringBinding(this::whyEmpty, model.filter(), model.part()));
        newFromFilter.textProperty().bind(model.filter().map(typed -> WORDS.say("list.new", typed.strip())));
        newFromFilter.setOnAction(
                pressed -> registration.beginWith(model.filter().get()));
        Ties.show(newFromFilter, model.filter().map(typed -> !typed.isBlank()));
    }

    public void filter() {
        patientFilter.requestFocus();
        patientFilter.selectAll();
    }

    /** The keys go on from the line of the open record, else one looks for somebody. */
    public boolean takeKeys() {
        boolean listed =
                !patientList.getItems().isEmpty() || model.filter().get().isBlank();
        boolean somebody = desk.chosen().get().isPresent();
        return listed && somebody && Focus.give(patientList) || Focus.give(patientFilter);
    }

    /** Lines that stay the same say other words on another day, or by other numbers of the clinic. */
    public void repaint() {
        patientList.refresh();
    }

    private void showOpen() {
        model.showOpen();
        model.whenFound(() -> Focus.give(patientList));
    }

    /** The list is shown from its own copy, so that looking again never seems like a choice of the user. */
    private void follow() {
        following = true;
        if (!patientList.getItems().equals(model.lines())) {
            patientList.getItems().setAll(model.lines());
        }
        model.chosenLine()
                .ifPresentOrElse(
                        patientList.getSelectionModel()::select, patientList.getSelectionModel()::clearSelection);
        following = false;
    }

    private void chosen(PatientLine line) {
        if (line != null && !following) {
            registration.cancel();
            model.choose(line);
        }
    }

    private void open() {
        if (patientList.getSelectionModel().getSelectedItem() != null) {
            opened.run();
            model.goOn();
        }
    }

    private void keyInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            model.whenFound(this::toList);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (model.filter().get().isEmpty()) {
                toList();
            }
            model.filter().set("");
            event.consume();
        }
    }

    /** To the first that was looked for; where nobody was, to the line of the open record, else to the first. */
    private void toList() {
        boolean first = !model.filter().get().isBlank() || model.chosenLine().isEmpty();
        if (!patientList.getItems().isEmpty() && Focus.give(patientList) && first) {
            patientList.getSelectionModel().selectFirst();
        }
    }

    private String whyEmpty() {
        if (!model.filter().get().isBlank()) {
            String typed = model.filter().get().strip();
            return LogCode.whyNot(typed).orElseGet(() -> WORDS.say("list.nobody", typed));
        }
        return WORDS.say("list.empty." + model.part().get().code());
    }
}
