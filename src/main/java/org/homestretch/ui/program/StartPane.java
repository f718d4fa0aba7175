package org.homestretch.ui.program;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.program.Prescription;
import org.homestretch.ui.kit.FigureView;
import org.homestretch.ui.kit.KeyCaps;

/** What an empty program can start from, one card a choice, with the pictures of what it would bring. */
final class StartPane extends VBox {

    private static final int PICTURES = 8;

    private final BuilderModel model;
    private final ExercisePictures pictures;
    private final Runnable blank;

    /** The last one is run when somebody starts blank. */
    StartPane(BuilderModel model, ExercisePictures pictures, Runnable blank) {
        this.model = model;
        this.pictures = pictures;
        this.blank = blank;
        getStyleClass().add("start-pane");
        model.program().file().earlier().subscribe(changed -> show());
    }

    List<StartChoice> choices() {
        return StartChoice.from(model.program().file().earlier().get());
    }

    void start(StartChoice choice) {
        if (choice.prescriptions().isEmpty()) {
            model.program().startFrom("Started blank", List.of());
            blank.run();
        } else {
            model.program().startFrom("Started from " + choice.title(), choice.prescriptions());
        }
    }

    private void show() {
        List<StartChoice> choices = choices();
        var title = new Label("Start from");
        title.getStyleClass().add("muted");
        getChildren().setAll(title);
        IntStream.range(0, choices.size())
                .mapToObj(place -> card(choices.get(place), place + 1))
                .forEach(getChildren()::add);
    }

    private Node card(StartChoice choice, int number) {
        var title = new Label(choice.title());
        title.getStyleClass().add("section");
        var details = new Label(choice.details());
        details.getStyleClass().addAll("small13", "muted");
        var words = new VBox(title, details);
        words.getStyleClass().add("start-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!choice.prescriptions().isEmpty()) {
            words.getChildren().add(strip(choice.prescriptions()));
        }
        var inside = new HBox(new KeyCaps(Integer.toString(number)), words);
        inside.getStyleClass().add("start-inside");
        var card = new Button(null, inside);
        card.getStyleClass().setAll("start-card");
        card.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(card.widthProperty().subtract(34));
        card.setAccessibleText("Start from " + choice.title() + ", " + choice.details());
        card.setOnAction(pressed -> start(choice));
        return card;
    }

    private Node strip(List<Prescription> prescriptions) {
        var strip = new HBox();
        strip.getStyleClass().add("start-strip");
        prescriptions.stream().limit(PICTURES).map(this::picture).forEach(strip.getChildren()::add);
        return strip;
    }

    private Node picture(Prescription prescription) {
        var figure = new FigureView();
        figure.getStyleClass().add("strip-picture");
        figure.pictureProperty()
                .set(pictures.of(prescription.exercise(), prescription.side()).orElse(null));
        return figure;
    }
}
