package org.homestretch.ui.unlock;

import atlantafx.base.controls.PasswordTextField;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.layout.Room;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.layout.WholeWords;
import org.homestretch.ui.unlock.FirstRunModel.Step;
import org.kordamp.ikonli.javafx.FontIcon;

/** The set-up of a new clinic, in two steps and the recovery code. */
public final class FirstRunController {

    private static final RoomWords WORDS = RoomWords.of(FirstRunController.class);

    private final FirstRunModel model;
    private final Parent view;

    @FXML
    private StackPane firstRun;

    @FXML
    private Label clinicStep;

    @FXML
    private Label ownerStep;

    @FXML
    private VBox clinicPage;

    @FXML
    private VBox ownerPage;

    @FXML
    private VBox codePage;

    @FXML
    private TextField clinicName;

    @FXML
    private TextField clinicAddress;

    @FXML
    private TextField clinicPhone;

    @FXML
    private TextField clinicEmail;

    @FXML
    private Segments<Paper> paperSize;

    @FXML
    private TextField ownerName;

    @FXML
    private PasswordTextField ownerPassword;

    @FXML
    private PasswordTextField passwordAgain;

    @FXML
    private HBox bars;

    @FXML
    private Label strength;

    @FXML
    private Label sameness;

    @FXML
    private Label recoveryCode;

    @FXML
    private Button copyCode;

    @FXML
    private CheckBox writtenDown;

    @FXML
    private Label refusal;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Label nextWords;

    @FXML
    private ProgressIndicator working;

    @FXML
    private Button lookAround;

    @FXML
    private FontIcon lookIcon;

    @FXML
    private ProgressIndicator looking;

    public FirstRunController(FirstRunModel model) {
        this.model = model;
        view = Fxml.viewOf(this);
        Room.mark(view);
        WholeWords.in(view);
    }

    public Parent view() {
        return view;
    }

    /** The caret waits in the first field, which stands in the window from its first styles on; call once it is shown. */
    public void begin() {
        view.applyCss();
        clinicName.requestFocus();
    }

    @FXML
    private void initialize() {
        clinicName.textProperty().bindBidirectional(model.letterhead.clinic());
        clinicAddress.textProperty().bindBidirectional(model.letterhead.address());
        clinicPhone.textProperty().bindBidirectional(model.letterhead.phone());
        clinicEmail.textProperty().bindBidirectional(model.letterhead.email());
        paperSize.offer(List.of(Paper.values()), Paper::words);
        paperSize.valueProperty().bindBidirectional(model.paper);
        ownerName.textProperty().bindBidirectional(model.owner);
        Secrets.tie(ownerPassword, model.password);
        Secrets.tie(passwordAgain, model.again);
        model.strength().subscribe(this::paint);
        sameness.textProperty().bind(model.sameness());
        recoveryCode.textProperty().bind(model.recoveryCode());
        copyCode.setOnAction(pressed -> copy());
        writtenDown.selectedProperty().bindBidirectional(model.writtenDown);
        refusal.textProperty().bind(model.refusal());
        Secrets.show(refusal, model.refusal().map(said -> !said.isEmpty()));
        back.setOnAction(pressed -> model.back());
        next.setOnAction(pressed -> model.goOn());
        Busy.show(next, model.busy());
        model.asked().subscribe(asked -> asked.ifPresent(this::goTo));
        Secrets.show(working, model.creating());
        Secrets.show(looking, model.looking());
        lookIcon.visibleProperty().bind(model.looking().not());
        Busy.show(lookAround, model.busy());
        lookAround.setOnAction(pressed -> model.lookAround());
        firstRun.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.step().subscribe(this::show);
    }

    /** Enter goes on from every field and from the tick too; on another button it presses that button. */
    private void pressed(KeyEvent event) {
        boolean otherButton = event.getTarget() instanceof Button && event.getTarget() != next;
        if (event.getCode() == KeyCode.ENTER && !otherButton) {
            model.goOn();
            event.consume();
        }
    }

    private void goTo(FirstRunModel.Field field) {
        switch (field) {
            case CLINIC -> clinicName.requestFocus();
            case OWNER -> ownerName.requestFocus();
            case PASSWORD -> ownerPassword.requestFocus();
            case AGAIN -> passwordAgain.requestFocus();
            case WRITTEN_DOWN -> writtenDown.requestFocus();
        }
    }

    private void show(Step step) {
        set(clinicPage, step == Step.CLINIC);
        set(ownerPage, step == Step.OWNER);
        set(codePage, step == Step.CODE);
        set(back, step == Step.OWNER);
        set(lookAround, step != Step.CODE);
        mark(clinicStep, step == Step.CLINIC, step != Step.CLINIC);
        mark(ownerStep, step != Step.CLINIC, step == Step.CODE);
        nextWords.setText(WORDS.say(
                switch (step) {
                    case CLINIC -> "next.page";
                    case OWNER -> "next.create";
                    case CODE -> "next.work";
                }));
        next.setAccessibleText(nextWords.getText());
        switch (step) {
            case CLINIC -> clinicName.requestFocus();
            case OWNER -> ownerName.requestFocus();
            case CODE -> writtenDown.requestFocus();
        }
    }

    private static void mark(Label step, boolean now, boolean done) {
        step.getStyleClass().removeAll("now", "done");
        var number = (Label) step.getGraphic();
        number.setText(done ? "✓" : (String) number.getUserData());
        if (done) {
            step.getStyleClass().add("done");
        } else if (now) {
            step.getStyleClass().add("now");
        }
    }

    private void paint(PasswordStrength guess) {
        strength.setText(guess.sentence());
        int filled = guess.level().ordinal();
        for (int bar = 0; bar < bars.getChildren().size(); bar++) {
            Region region = (Region) bars.getChildren().get(bar);
            region.getStyleClass().removeAll("weak", "fair", "good");
            if (bar < filled) {
                region.getStyleClass().add(filled == 1 ? "weak" : filled == 2 ? "fair" : "good");
            }
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.recoveryCode().get());
        Clipboard.getSystemClipboard().setContent(content);
        copyCode.setText(WORDS.say("copied"));
    }

    private static void set(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
