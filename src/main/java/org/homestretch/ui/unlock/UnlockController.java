package org.homestretch.ui.unlock;

import atlantafx.base.controls.PasswordTextField;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.control.TypedBox;
import org.homestretch.ui.kit.layout.Room;
import org.homestretch.ui.kit.layout.TallCell;
import org.homestretch.ui.kit.layout.WholeWords;
import org.homestretch.ui.kit.work.Typed;

/** The locked window: who is working, and the password, or the recovery code when it is lost. */
public final class UnlockController {

    private static final RoomWords WORDS = RoomWords.of(UnlockController.class);

    private static final double ROW = 56;

    private final UnlockModel model;
    private final Parent view;

    @FXML
    private ListView<ClinicAccess.Person> userName;

    @FXML
    private VBox byPassword;

    @FXML
    private Label passwordLabel;

    @FXML
    private PasswordTextField password;

    @FXML
    private Label refusal;

    @FXML
    private Button unlock;

    @FXML
    private ProgressIndicator working;

    @FXML
    private Button useCode;

    @FXML
    private VBox byCode;

    @FXML
    private TextField recoveryCode;

    @FXML
    private PasswordTextField newPassword;

    @FXML
    private Label codeRefusal;

    @FXML
    private Button recover;

    @FXML
    private Button usePassword;

    public UnlockController(UnlockModel model) {
        this.model = model;
        view = Fxml.viewOf(this);
        Room.mark(view);
        WholeWords.in(view);
    }

    public Parent view() {
        return view;
    }

    /** The caret waits in the password, which stands in the window from its first styles on; call once it is shown. */
    public void begin() {
        view.applyCss();
        password.requestFocus();
    }

    @FXML
    private void initialize() {
        userName.getItems().setAll(model.people());
        userName.setCellFactory(list -> new PersonCell());
        userName.getSelectionModel().select(model.person.get());
        userName.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.person.set(chosen);
            }
        });
        passwordLabel.textProperty().bind(model.person.map(who -> WORDS.say("password.of", who.name())));
        Secrets.tie(password, model.password);
        Secrets.tie(newPassword, model.newPassword);
        TypedBox.say(password, model.refusal(), refusal);
        TypedBox.tie(recoveryCode, Typed.of(model.code, model.refusal()), codeRefusal);
        unlock.setOnAction(pressed -> model.unlock());
        Busy.show(unlock, model.busy());
        password.setOnAction(entered -> model.unlock());
        working.visibleProperty().bind(model.busy());
        working.managedProperty().bind(model.busy());
        useCode.setOnAction(pressed -> model.useCode());
        usePassword.setOnAction(pressed -> model.usePassword());
        recover.setOnAction(pressed -> model.recover());
        Busy.show(recover, model.busy());
        newPassword.setOnAction(entered -> model.recover());
        Secrets.show(byCode, model.recovering());
        Secrets.show(byPassword, model.recovering().map(now -> !now));
        model.refusal().subscribe(said -> again(said));
    }

    /** After a refusal the caret is back in the field with all of it selected. */
    private void again(String said) {
        if (!said.isEmpty() && !model.recovering().getValue()) {
            password.requestFocus();
            password.selectAll();
        }
    }

    /** A person with badge and role. */
    private static final class PersonCell extends TallCell<ClinicAccess.Person> {

        private final Label badge = new Label();
        private final Label name = new Label();
        private final Label role = new Label();
        private final HBox row;

        PersonCell() {
            super(ROW);
            badge.getStyleClass().addAll("badge", "chosen");
            name.getStyleClass().add("strong");
            name.setWrapText(true);
            role.getStyleClass().addAll("caption", "muted");
            var words = new VBox(1, name, role);
            words.setAlignment(Pos.CENTER_LEFT);
            row = new HBox(12, badge, words);
            row.setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("person-cell");
        }

        @Override
        protected void updateItem(ClinicAccess.Person person, boolean empty) {
            super.updateItem(person, empty);
            setGraphic(empty ? null : row);
            setAccessibleText(empty ? null : person.name() + ", " + person.role());
            if (!empty) {
                badge.setText(Secrets.initials(person.name()));
                name.setText(person.name());
                role.setText(person.role());
            }
        }
    }
}
