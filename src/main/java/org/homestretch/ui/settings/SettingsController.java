package org.homestretch.ui.settings;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.Fxml;
import org.homestretch.ui.kit.KeyHint;
import org.homestretch.ui.kit.Screen;
import org.homestretch.ui.kit.Segments;

/** The settings of the clinic: what stands at the head of its sheets and on which paper they print. */
public final class SettingsController implements Screen {

    private final SettingsModel model;
    private final Parent view;

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

    public SettingsController(SettingsModel model) {
        this.model = model;
        view = Fxml.viewOf(this);
    }

    @FXML
    private void initialize() {
        clinicName.textProperty().bindBidirectional(model.clinic);
        clinicAddress.textProperty().bindBidirectional(model.address);
        clinicPhone.textProperty().bindBidirectional(model.phone);
        clinicEmail.textProperty().bindBidirectional(model.email);
        paperSize.offer(List.of(Paper.values()), Paper::words);
        paperSize.valueProperty().bindBidirectional(model.paper);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return model.canUndo();
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return model.canRedo();
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Tab", "next field"), new KeyHint("Ctrl Z", "undo"));
    }
}
