package org.homestretch.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.ui.kit.control.Picker;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.FoldingRow;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strip that keeps the patient in sight over Program and Progress, and switches to another one. */
final class StripController {

    private static final RoomWords WORDS = RoomWords.of(StripController.class);

    private final ShellModel model;

    @FXML
    private Label badge;

    @FXML
    private Button switchPatient;

    @FXML
    private Label name;

    @FXML
    private Label ageAndSex;

    @FXML
    private Label line;

    @FXML
    private Label legScore;

    @FXML
    private Label backScore;

    @FXML
    private HBox facts;

    @FXML
    private FoldingRow tags;

    StripController(ShellModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var picker = new Picker<PatientLine>(model.others(), ShellModel::named, found -> model.choose(found.patient()));
        picker.query().setPromptText(WORDS.say("switch.prompt"));
        picker.query().setAccessibleText(WORDS.say("switch.find"));
        picker.list().setAccessibleText(WORDS.say("switch.list"));
        picker.query().textProperty().subscribe((before, typed) -> model.look(typed));
        switchPatient.setOnAction(pressed -> {
            model.look("");
            picker.openAt(switchPatient);
        });
        model.context().subscribe(this::show);
    }

    /** Gives the keys to the button that chooses a patient; says whether it could. */
    boolean takeKeys() {
        return Focus.give(switchPatient);
    }

    private void show(Optional<Context> context) {
        facts.setVisible(context.isPresent());
        badge.setText(context.map(read -> read.patient().name().initials()).orElse("–"));
        name.setText(context.map(read -> read.patient().name().full()).orElseGet(() -> WORDS.say("switch.choose")));
        ageAndSex.setText(context.map(Context::ageAndSex).orElse(""));
        line.setText(context.map(Context::line).orElse(""));
        line.setVisible(context.isPresent());
        line.setManaged(context.isPresent());
        switchPatient.setAccessibleText(WORDS.say("switch.said", name.getText()));
        legScore.setText(score(context.flatMap(read -> read.scores().leg())));
        backScore.setText(score(context.flatMap(read -> read.scores().back())));
        tags.show(context.stream().flatMap(StripController::tags).toList());
        switchPatient.setTooltip(new Tooltip(name.getText() + "\n" + line.getText()));
    }

    private static String score(Optional<PainScore> score) {
        return score.map(PainScore::toString).orElse("–");
    }

    private static Stream<Label> tags(Context read) {
        String icon = read.flags().style().equals("ok") ? "fth-shield" : "fth-alert-octagon";
        Label flags = tag(read.flags().words(), read.flags().style(), icon);
        return Stream.concat(Stream.of(flags), read.limits().stream().map(StripController::limit));
    }

    private static Label limit(String words) {
        Label tag = tag(words, "warn", "fth-alert-triangle");
        tag.setTooltip(new Tooltip(words));
        return tag;
    }

    private static Label tag(String words, String style, String icon) {
        var tag = new Label(words, new FontIcon(icon));
        tag.getStyleClass().addAll("tag", style);
        return tag;
    }
}
