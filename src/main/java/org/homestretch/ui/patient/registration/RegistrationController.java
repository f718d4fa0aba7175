package org.homestretch.ui.patient.registration;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Registration;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.control.KeptLine;
import org.homestretch.ui.kit.control.ToggleChips;
import org.homestretch.ui.kit.control.TypedBox;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.HeadRow;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.patient.record.Ties;

/** The registration form, also used to correct the details of somebody registered. */
public final class RegistrationController {

    private static final RoomWords WORDS = RoomWords.of(RegistrationController.class);

    private final RegistrationModel model;
    private final Details details;

    @FXML
    private VBox form;

    @FXML
    private Label title;

    @FXML
    private Button cancel;

    @FXML
    private Button saveNewPatient;

    @FXML
    private KeptLine kept;

    @FXML
    private TextField givenName;

    @FXML
    private Label givenHint;

    @FXML
    private Label nameMissing;

    @FXML
    private TextField familyName;

    @FXML
    private Label familyHint;

    @FXML
    private Segments<Sex> sex;

    @FXML
    private TextField birthDate;

    @FXML
    private Label birthHint;

    @FXML
    private FlowPane birthChoices;

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
    private TextField outsideId;

    @FXML
    private ResourceBundle resources;

    @FXML
    private HeadRow same;

    @FXML
    private Label sameWho;

    @FXML
    private Button openThat;

    @FXML
    private Button notTheSame;

    public RegistrationController(RegistrationModel model) {
        this.model = model;
        details = model.details;
    }

    @FXML
    private void initialize() {
        title.textProperty()
                .bind(model.corrected()
                        .map(who ->
                                who.map(patient -> patient.name().full()).orElseGet(() -> WORDS.say("new.patient"))));
        cancel.setOnAction(pressed -> model.cancel());
        kept.show(model.aside(), this::clear);
        saveNewPatient.setOnAction(pressed -> model.save());
        Busy.show(saveNewPatient, model.saving());
        var fields = new FormFields(model);
        TypedBox.tie(givenName, fields.name(), nameMissing);
        familyName.textProperty().bindBidirectional(details.family);
        hint(givenHint, model.givenPrinting);
        hint(familyHint, model.familyPrinting);
        sex.offer(List.of(Sex.values()), Sex::name, Sex::words);
        sex.valueProperty().bindBidirectional(details.sex);
        TypedBox.tie(birthDate, fields.birth(), birthHint, fields.birthHint());
        birthDate.addEventFilter(KeyEvent.KEY_PRESSED, this::pick);
        model.birth().subscribe(this::offer);
        phone.textProperty().bindBidirectional(details.phone);
        TypedBox.tie(clinicNumber, fields.number(), numberHint, fields.numberHint());
        outsideId.textProperty().bindBidirectional(details.outsideId);
        model.asked().subscribe(asked -> asked.ifPresent(this::ask));
        sheetLanguage.offer(Language.offered(), Language::words);
        sheetLanguage.valueProperty().bindBidirectional(details.language);
        home.offer(HomeModel.ASKED, RegistrationController::face, details.home::say);
        details.home.things().subscribe(things -> home.show(things::contains));
        Ties.show(homeBox, model.corrected().map(who -> who.isEmpty()));
        Ties.show(same, model.alike().map(who -> who.isPresent()));
        sameWho.textProperty()
                .bind(model.alike().map(who -> who.map(this::described).orElse("")));
        openThat.setOnAction(pressed -> model.openAlike());
        notTheSame.setOnAction(pressed -> model.notTheSame());
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The caret waits for the first name; says whether the form is in sight. */
    public boolean takeKeys() {
        boolean there = Focus.give(givenName);
        givenName.end();
        return there;
    }

    private void clear() {
        model.clear();
        takeKeys();
    }

    /** Where F6 stops. */
    public Stop stop() {
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

    private void offer(BirthDate read) {
        birthChoices
                .getChildren()
                .setAll(read.choices().stream().map(this::choice).toList());
        Ties.set(birthChoices, !read.choices().isEmpty());
    }

    /** Reached by the mouse, and from the field by Down, so that Tab goes on to the next field. */
    private Button choice(BirthDate.Choice choice) {
        var button = new Button(choice.words());
        button.getStyleClass().add("link");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(WORDS.say("born.take")));
        button.setOnAction(pressed -> take(choice));
        return button;
    }

    private void pick(KeyEvent event) {
        var choices = details.birth().choices();
        if (event.getCode() == KeyCode.DOWN && !choices.isEmpty()) {
            take(choices.getFirst());
            event.consume();
        }
    }

    private void take(BirthDate.Choice choice) {
        birthDate.setText(choice.typed());
        birthDate.end();
    }

    /** What no sheet can print is a warning only: the record keeps the name as it is. */
    private void hint(Label hint, NamePrinting printing) {
        hint.textProperty().bind(printing.warning());
        Ties.show(hint, hint.textProperty().map(words -> !words.isEmpty()));
    }

    /** Goes to what is missing; beside it is said why. */
    private void ask(Registration.Missing missing) {
        TextField field = switch (missing.field()) {
            case NAME -> givenName;
            case BIRTH -> birthDate;
            case NUMBER -> clinicNumber;
        };
        field.requestFocus();
        field.selectAll();
    }

    /** What every home has is drawn as taken for granted. */
    private static ToggleChips.Face face(Equipment thing) {
        boolean granted = Equipment.IN_EVERY_HOME.contains(thing);
        String spoken = granted ? WORDS.say("home.presumed", thing.words()) : thing.words();
        return new ToggleChips.Face(thing.words(), spoken, granted ? "presumed" : "asked");
    }

    private String described(Patient patient) {
        return WORDS.say("same.who", patient.name().full(), Dates.born(patient.born()), patient.number());
    }
}
