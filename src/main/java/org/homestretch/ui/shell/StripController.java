package org.homestretch.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.PatientLine;
import org.homestretch.ui.kit.Focus;
import org.homestretch.ui.kit.Picker;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strip that keeps the patient in sight over Program and Progress, and switches to another one. */
final class StripController {

    private static final int LIMITS_IN_SIGHT = 2;

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
    private HBox tags;

    StripController(ShellModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var picker = new Picker<PatientLine>(
                model.others(), found -> found.patient().name().full(), found -> model.choose(found.patient()));
        picker.query().setPromptText("Type a name, birth date or number");
        picker.query().setAccessibleText("Find a patient to switch to");
        picker.list().setAccessibleText("Patients to switch to");
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
        name.setText(context.map(read -> read.patient().name().full()).orElse("Choose a patient"));
        ageAndSex.setText(context.map(Context::ageAndSex).orElse(""));
        line.setText(context.map(Context::line).orElse(""));
        line.setVisible(context.isPresent());
        line.setManaged(context.isPresent());
        switchPatient.setAccessibleText(name.getText() + ", switch patient");
        legScore.setText(score(context.flatMap(read -> read.scores().leg())));
        backScore.setText(score(context.flatMap(read -> read.scores().back())));
        tags.getChildren().setAll(context.stream().flatMap(this::tags).toList());
    }

    private static String score(Optional<PainScore> score) {
        return score.map(PainScore::toString).orElse("–");
    }

    private Stream<Label> tags(Context read) {
        String icon = read.flags().style().equals("ok") ? "fth-shield" : "fth-alert-octagon";
        Label flags = tag(read.flags().words(), read.flags().style(), icon);
        flags.setMinWidth(Region.USE_PREF_SIZE);
        Stream<Label> first = read.limits().stream().limit(LIMITS_IN_SIGHT).map(StripController::limit);
        return Stream.of(Stream.of(flags), first, others(read.limits()).stream())
                .flatMap(tags -> tags);
    }

    private static Label limit(String words) {
        Label tag = tag(words, "warn", "fth-alert-triangle");
        tag.setTooltip(new Tooltip(words));
        return tag;
    }

    /** What does not fit is counted, and named when pointed at. */
    private static Optional<Label> others(List<String> limits) {
        int more = limits.size() - LIMITS_IN_SIGHT;
        if (more <= 0) {
            return Optional.empty();
        }
        String words = String.join(", ", limits.subList(LIMITS_IN_SIGHT, limits.size()));
        var tag = new Label("+" + more);
        tag.getStyleClass().addAll("tag", "warn");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tag.setTooltip(new Tooltip(words));
        tag.setAccessibleText("Also " + words);
        return Optional.of(tag);
    }

    private static Label tag(String words, String style, String icon) {
        var tag = new Label(words, new FontIcon(icon));
        tag.getStyleClass().addAll("tag", style);
        return tag;
    }
}
