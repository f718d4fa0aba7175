package org.homestretch.ui.patient;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Language;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Sex;
import org.homestretch.ui.kit.Dates;
import org.homestretch.ui.kit.HeadRow;
import org.homestretch.ui.kit.Segments;

/** The registration form, also used to correct the details of somebody registered. */
final class RegistrationController {

    private final PatientModel whole;
    private final RegistrationModel model;

    @FXML
    private VBox form;

    @FXML
    private Label title;

    @FXML
    private Button cancel;

    @FXML
    private Button saveNewPatient;

    @FXML
    private TextField givenName;

    @FXML
    private TextField familyName;

    @FXML
    private Segments<Sex> sex;

    @FXML
    private TextField birthDate;

    @FXML
    private Label birthHint;

    @FXML
    private TextField phone;

    @FXML
    private TextField clinicNumber;

    @FXML
    private Label numberHint;

    @FXML
    private Segments<Language> sheetLanguage;

    @FXML
    private HeadRow same;

    @FXML
    private Label sameWho;

    @FXML
    private Button openThat;

    @FXML
    private Button notTheSame;

    RegistrationController(PatientModel whole) {
        this.whole = whole;
        model = whole.registration;
    }

    @FXML
    private void initialize() {
        title.textProperty()
                .bind(model.corrected()
                        .map(who -> who.map(patient -> patient.name().full()).orElse("New patient")));
        cancel.setOnAction(pressed -> model.cancel());
        saveNewPatient.setOnAction(pressed -> model.save());
        saveNewPatient.disableProperty().bind(model.savable().map(may -> !may));
        givenName.textProperty().bindBidirectional(model.given);
        familyName.textProperty().bindBidirectional(model.family);
        sex.offer(List.of(Sex.values()), Sex::name, Sex::words);
        sex.valueProperty().bindBidirectional(model.sex);
        birthDate.textProperty().bindBidirectional(model.born);
        model.birth().subscribe(this::echo);
        phone.textProperty().bindBidirectional(model.phone);
        clinicNumber.textProperty().bindBidirectional(model.number);
        model.numberHint().subscribe(this::number);
        sheetLanguage.offer(List.of(Language.values()), Language::words);
        sheetLanguage.valueProperty().bindBidirectional(model.language);
        Ties.show(same, model.alike().map(who -> who.isPresent()));
        sameWho.textProperty()
                .bind(model.alike().map(who -> who.map(this::described).orElse("")));
        openThat.setOnAction(pressed -> model.openAlike());
        notTheSame.setOnAction(pressed -> model.notTheSame());
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The caret waits for the first name; call once the form is in sight. */
    void begin() {
        givenName.requestFocus();
        givenName.end();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.save();
            event.consume();
        }
    }

    private void echo(BirthDate read) {
        birthHint.setText(read.echo().isEmpty() ? "Day, month and year, like 28 Feb 1964" : read.echo());
        Ties.mark(birthDate, birthHint, read.wrong());
    }

    private void number(String wrong) {
        boolean free = wrong.isEmpty() && model.corrected().getValue().isEmpty();
        numberHint.setText(wrong.isEmpty() ? (free ? "Next free number" : "") : wrong);
        Ties.mark(
                clinicNumber,
                numberHint,
                !wrong.isEmpty() && !clinicNumber.getText().isEmpty());
    }

    private String described(Patient patient) {
        return "%s, born %s, No. %d".formatted(patient.name().full(), Dates.full(patient.born()), patient.number());
    }
}
