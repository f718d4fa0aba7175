package org.homestretch.ui.program;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.advice.StartChoice;
import org.homestretch.program.Prescription;
import org.homestretch.ui.kit.ExercisePictures;
import org.homestretch.ui.kit.FigureView;
import org.homestretch.ui.kit.KeyCaps;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty program can start from, one card a choice, with the pictures of what it would bring. */
final class StartPane extends VBox {

    private static final int PICTURES = 8;

    private final BuilderModel model;
    private final ExercisePictures pictures;
    private final Runnable blank;
    private final Runnable begun;
    private List<Button> cards = List.of();

    /** One of the last two is run after the start: a blank one, or one with exercises. */
    StartPane(BuilderModel model, ExercisePictures pictures, Runnable blank, Runnable begun) {
        this.model = model;
        this.pictures = pictures;
        this.blank = blank;
        this.begun = begun;
        getStyleClass().add("start-pane");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var file = model.program().file();
        file.opened().subscribe(changed -> show());
        file.chart().subscribe(changed -> show());
    }

    List<StartChoice> choices() {
        return model.starts().choices();
    }

    void start(StartChoice choice) {
        if (choice.prescriptions().isEmpty()) {
            model.program().startFrom("Started blank", List.of());
            blank.run();
        } else {
            model.program().startFrom("Started from " + choice.title(), choice.prescriptions());
            begun.run();
        }
    }

    /** Puts the keys on the first choice where there is more than the blank one; says whether there is. */
    boolean focusFirst() {
        boolean choice = cards.size() > 1;
        if (choice) {
            cards.getFirst().requestFocus();
        }
        return choice;
    }

    /** A number starts from that choice, Enter from the one in focus. */
    private void pressed(KeyEvent event) {
        int number = Character.getNumericValue(
                event.getText().isEmpty() ? ' ' : event.getText().charAt(0));
        if (number >= 1 && number <= cards.size()) {
            cards.get(number - 1).fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button card) {
            card.fire();
            event.consume();
        }
    }

    /** Made anew whenever the record says something else; the keys stay on the choice they were on. */
    private void show() {
        int held = cards.stream().map(Node::isFocused).toList().indexOf(true);
        List<StartChoice> choices = choices();
        cards = IntStream.range(0, choices.size())
                .mapToObj(place -> card(choices.get(place), place + 1))
                .toList();
        getChildren().setAll(head());
        getChildren().addAll(cards);
        if (held >= 0) {
            cards.get(Math.min(held, cards.size() - 1)).requestFocus();
        }
    }

    private Node head() {
        var title = new Label("Start from");
        title.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap);
        head.getStyleClass().add("start-head");
        if (model.flareUp().offered().get()) {
            head.getChildren().add(flareUp());
        }
        return head;
    }

    /** Nothing to start from: a sheet beside the program for bad days. */
    private Button flareUp() {
        var sheet = new Button("Flare-up sheet", new FontIcon("fth-life-buoy"));
        sheet.setId("startFlareUp");
        sheet.setTooltip(new Tooltip("The easy set for bad days. The program stays as it is."));
        sheet.setOnAction(pressed -> model.preview().openFlareUp());
        return sheet;
    }

    private Button card(StartChoice choice, int number) {
        var title = new Label(choice.title());
        title.getStyleClass().add("section");
        var details = new Label(choice.details());
        details.getStyleClass().addAll("small13", "muted");
        var words = new VBox(title, details);
        words.getStyleClass().add("start-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!choice.prescriptions().isEmpty()) {
            words.getChildren().add(strip(choice));
        }
        var inside = new HBox(new KeyCaps(Integer.toString(number)), words, startMark());
        inside.getStyleClass().add("start-inside");
        var card = new Button(null, inside);
        card.getStyleClass().setAll("start-card");
        card.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(card.widthProperty().subtract(36));
        card.setAccessibleText("Start from " + choice.title() + ", " + choice.details());
        card.setOnAction(pressed -> start(choice));
        return card;
    }

    private static Node startMark() {
        var mark = new HBox(new Label("Start"), new KeyCaps("Enter"));
        mark.getStyleClass().add("start-mark");
        mark.setMaxHeight(Region.USE_PREF_SIZE);
        return mark;
    }

    private Node strip(StartChoice choice) {
        var strip = new HBox();
        strip.getStyleClass().add("start-strip");
        choice.prescriptions().stream()
                .limit(PICTURES)
                .map(one -> picture(one, choice))
                .forEach(strip.getChildren()::add);
        return strip;
    }

    private Node picture(Prescription prescription, StartChoice choice) {
        var figure = new FigureView();
        figure.getStyleClass().add("strip-picture");
        figure.pictureProperty()
                .set(pictures.of(prescription.exercise(), prescription.side()).orElse(null));
        String name = prescription.exercise().name();
        String why = choice.why(prescription.exercise())
                .map(reason -> name + "\n" + reason)
                .orElse(name);
        figure.setAccessibleText(why);
        Tooltip.install(figure, new Tooltip(why));
        return figure;
    }
}
