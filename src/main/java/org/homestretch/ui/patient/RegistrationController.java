package org.homestretch.ui.patient;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Equipment;
import org.homestretch.patient.Language;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Sex;
import org.homestretch.ui.kit.Dates;
import org.homestretch.ui.kit.Focus;
import org.homestretch.ui.kit.Segments;
import org.homestretch.ui.kit.Stop;
import org.homestretch.ui.kit.ToggleChips;

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
    private VBox homeBox;

    @FXML
    private ToggleChips<Equipment> home;

    @FXML
    private HBox same;

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
        sex.chooseByLetter();
        sex.valueProperty().bindBidirectional(model.sex);
        birthDate.textProperty().bindBidirectional(model.born);
        model.birth().subscribe(this::echo);
        phone.textProperty().bindBidirectional(model.phone);
        clinicNumber.textProperty().bindBidirectional(model.number);
        model.numberHint().subscribe(this::number);
        sheetLanguage.offer(List.of(Language.values()), Language::words);
        sheetLanguage.valueProperty().bindBidirectional(model.language);
        home.offer(HomeModel.ASKED, RegistrationController::face, model.home::say);
        model.home.things().subscribe(things -> home.show(things::contains));
        Ties.show(homeBox, model.corrected().map(who -> who.isEmpty()));
        Ties.show(same, model.alike().map(who -> who.isPresent()));
        sameWho.textProperty()
                .bind(model.alike().map(who -> who.map(this::described).orElse("")));
        openThat.setOnAction(pressed -> model.openAlike());
        notTheSame.setOnAction(pressed -> model.notTheSame());
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The caret waits for the first name; says whether the form is in sight. */
    boolean takeKeys() {
        boolean there = Focus.give(givenName);
        givenName.end();
        return there;
    }

    /** Where F6 stops. */
    Stop stop() {
        return new Stop(form, this::takeKeys);
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

    /** What every home has is drawn as taken for granted. */
    private static ToggleChips.Face face(Equipment thing) {
        boolean granted = Equipment.IN_EVERY_HOME.contains(thing);
        String spoken = granted ? thing.words() + ", presumed in every home" : thing.words();
        return new ToggleChips.Face(thing.words(), spoken, granted ? "presumed" : "asked");
    }

    private String described(Patient patient) {
        return "%s, born %s, No. %d".formatted(patient.name().full(), Dates.full(patient.born()), patient.number());
    }
}
