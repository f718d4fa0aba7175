package org.homestretch.ui.library;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Wording;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Segments;
import org.kordamp.ikonli.javafx.FontIcon;

/** One exercise to read: large pictures, what is said to the patient, whom it suits, and where it leads. */
final class ExerciseController {

    private static final RoomWords WORDS = RoomWords.of(ExerciseController.class);

    private final LibraryModel model;
    private final ExercisePictures pictures;
    private final Runnable demonstrate;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label name;

    @FXML
    private Label sheetName;

    @FXML
    private Label untranslated;

    @FXML
    private Segments<Language> language;

    @FXML
    private Button showPatient;

    @FXML
    private FlowPane tags;

    @FXML
    private FlowPane phases;

    @FXML
    private Label purpose;

    @FXML
    private Label setUp;

    @FXML
    private VBox steps;

    @FXML
    private Label feel;

    @FXML
    private Label mistake;

    @FXML
    private Label easeOff;

    @FXML
    private VBox facts;

    ExerciseController(LibraryModel model, ExercisePictures pictures, Runnable demonstrate) {
        this.model = model;
        this.pictures = pictures;
        this.demonstrate = demonstrate;
    }

    @FXML
    private void initialize() {
        showPatient.setOnAction(pressed -> demonstrate.run());
        language.offer(Language.offered(), Language::words);
        language.valueProperty().bindBidirectional(model.language());
        model.language().subscribe(changed -> say());
        model.chosen().subscribe(this::show);
    }

    /** Puts the keys on the page; says whether an exercise is on it. */
    boolean takeKeys() {
        return Focus.give(showPatient);
    }

    private void show(Optional<Exercise> chosen) {
        scroll.setVisible(chosen.isPresent());
        chosen.ifPresent(this::show);
        say();
    }

    private void show(Exercise exercise) {
        scroll.setVvalue(0);
        name.setText(exercise.name());
        showPatient.setAccessibleText(WORDS.say("showPatient.spoken", exercise.name()));
        tags.getChildren().setAll(Tags.of(exercise));
        phases.getChildren().setAll(PhaseCards.of(exercise, pictures, demonstrate, phases.widthProperty()));
        facts.getChildren().clear();
        add(facts, "easier", model.easier(exercise).stream().toList(), one -> jump(one, "fth-arrow-down"));
        add(facts, "harder", model.harder(exercise), one -> jump(one, "fth-arrow-up"));
        var suitability = exercise.suitability();
        add(facts, "suits", suitability.indicated(), one -> line(one.words()));
        add(facts, "notWith", suitability.contraindicated(), one -> line(one.words()));
        add(facts, "withCare", suitability.cautions(), one -> line(one.words()));
        add(facts, "limitedBy", suitability.limitsHit(), one -> line(one.words()));
        add(facts, "needs", exercise.setting().equipment(), one -> line(one.words()));
        add(facts, "worksOn", exercise.movement().muscles(), one -> line(one.words()));
    }

    private void say() {
        model.chosen()
                .get()
                .map(exercise -> exercise.in(model.language().get()))
                .ifPresent(this::say);
        untranslated.setText(model.untranslated());
        untranslated.setVisible(!untranslated.getText().isEmpty());
        untranslated.setManaged(untranslated.isVisible());
    }

    private void say(Wording words) {
        sheetName.setText(words.sheetName());
        purpose.setText(words.purpose());
        setUp.setText(words.setUp());
        steps.getChildren()
                .setAll(IntStream.range(0, words.steps().size())
                        .mapToObj(
                                step -> line((step + 1) + ".  " + words.steps().get(step)))
                        .toList());
        feel.setText(words.feel());
        mistake.setText(words.mistake());
        easeOff.setText(words.easeOff());
    }

    private Node jump(Exercise to, String icon) {
        var link = new Button(to.name(), new FontIcon(icon));
        link.getStyleClass().addAll("link", "jump");
        link.setWrapText(true);
        link.setOnAction(pressed -> model.show(to));
        return link;
    }

    private static <T> void add(VBox box, String key, Collection<T> items, Function<T, Node> shown) {
        if (!items.isEmpty()) {
            var heading = new Label(WORDS.say(key));
            heading.getStyleClass().add("field-label");
            var part = new VBox(heading);
            part.getStyleClass().add("fact");
            items.stream().map(shown).forEach(part.getChildren()::add);
            box.getChildren().add(part);
        }
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        return line;
    }
}
