package org.homestretch.ui.program;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.ui.program.edit.ProgramModel;

/** The head of the program: which one it is, undo and redo, what to start from, and the next visit. */
final class HeadController {

    private static final RoomWords WORDS = RoomWords.of(HeadController.class);

    private final BuilderModel builder;
    private final ProgramModel model;

    @FXML
    private Label title;

    @FXML
    private Label tag;

    @FXML
    private Label origin;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button startFrom;

    @FXML
    private Button flareUp;

    @FXML
    private Button review;

    HeadController(BuilderModel builder) {
        this.builder = builder;
        model = builder.program();
    }

    @FXML
    private void initialize() {
        model.program().subscribe(this::show);
        undo.disableProperty().bind(not(model.steps().canUndo()));
        redo.disableProperty().bind(not(model.steps().canRedo()));
        undo.visibleProperty().bind(model.open());
        redo.visibleProperty().bind(model.open());
        var flares = builder.flareUp().offered();
        flareUp.visibleProperty().bind(flares.and(model.begun()));
        flareUp.managedProperty().bind(flareUp.visibleProperty());
        startFrom.visibleProperty().bind(model.begun());
        startFrom.managedProperty().bind(model.begun());
        review.visibleProperty().bind(model.open());
        origin.widthProperty().subscribe(width -> showWhole());
        ReviewButton.on(review, model, builder.window().desk());
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void flareUp() {
        builder.preview().openFlareUp();
    }

    @FXML
    private void startFrom() {
        builder.starts().ask();
    }

    @FXML
    private void redo() {
        model.redo();
    }

    private void show(Optional<Program> program) {
        var desk = builder.window().desk();
        var head = program.map(
                shown -> ProgramHead.of(shown, model.file().earlier().get(), desk));
        title.setText(head.map(ProgramHead::title).orElseGet(() -> WORDS.say("program")));
        tag.setText(head.map(ProgramHead::tag).orElse(""));
        tag.setVisible(head.isPresent());
        origin.setText(head.map(ProgramHead::origin).orElse(""));
        tag.setTooltip(origin.getText().isEmpty() ? null : new Tooltip(tag.getText() + ", " + origin.getText()));
        showWhole();
    }

    /** Where it came from is said whole or, where there is no room for it, by the tag. */
    private void showWhole() {
        origin.setOpacity(origin.prefWidth(Region.USE_COMPUTED_SIZE) > origin.getWidth() + 1 ? 0 : 1);
    }

    private static BooleanBinding not(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(() -> !value.getValue(), value);
    }
}
