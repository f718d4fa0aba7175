package org.homestretch.ui.program.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
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
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Prescription;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FigureView;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.kit.focus.Keystroke;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a program can start from, one card a choice: why, what it changes, and the pictures of what it would bring. */
public final class StartPane extends VBox {

    private static final RoomWords WORDS = RoomWords.of(StartPane.class);

    private static final int PICTURES = 8;

    private final StartsModel starts;
    private final FlareUp flareUp;
    private final ExercisePictures pictures;
    private final Then then;
    private List<Button> cards = List.of();

    /** Whether a sheet for bad days is offered, and how it is opened. */
    public record FlareUp(ObservableValue<Boolean> offered, Runnable open) {}

    /** What is run after a start: a blank one, or one with exercises. */
    public record Then(Runnable blank, Runnable begun) {}

    public StartPane(StartsModel starts, FlareUp flareUp, ExercisePictures pictures, Then then) {
        this.starts = starts;
        this.flareUp = flareUp;
        this.pictures = pictures;
        this.then = then;
        getStyleClass().add("start-pane");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        starts.choices().subscribe(this::show);
    }

    private void start(StartChoice choice) {
        starts.start(choice);
        Runnable next = choice.prescriptions().isEmpty() ? then.blank() : then.begun();
        next.run();
    }

    /** Puts the keys on the first choice; says whether it is in sight. */
    public boolean takeKeys() {
        return !cards.isEmpty() && Focus.give(cards.getFirst());
    }

    /** A number starts from that choice, Enter from the one in focus. */
    private void pressed(KeyEvent event) {
        int number = Keystroke.digit(event).orElse(0);
        boolean alone = !event.isShortcutDown() && !event.isAltDown();
        if (alone && number >= 1 && number <= cards.size()) {
            cards.get(number - 1).fire();
            event.consume();
        } else if (alone && step(event.getCode()) != 0) {
            go(step(event.getCode()));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && starts.asked().get()) {
            starts.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button card) {
            card.fire();
            event.consume();
        }
    }

    private static int step(KeyCode key) {
        return key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0;
    }

    private void go(int by) {
        int held = cards.stream().map(Focus::isIn).toList().indexOf(true);
        cards.get(Math.clamp(held + by, 0, cards.size() - 1)).requestFocus();
    }

    /** Made anew whenever there is something else to choose from; the view gives the keys to the first then. */
    private void show(Optional<List<StartChoice>> found) {
        List<StartChoice> choices = found.orElse(List.of());
        cards = IntStream.range(0, choices.size())
                .mapToObj(place -> card(choices.get(place), place + 1))
                .toList();
        getChildren().setAll(head());
        getChildren().addAll(cards);
        if (found.isEmpty()) {
            getChildren().add(stillLooking());
        }
    }

    private static Node stillLooking() {
        var words = new Label(WORDS.say("start.looking"));
        words.getStyleClass().add("muted");
        return words;
    }

    private Node head() {
        var title = new Label(WORDS.say("startFrom"));
        title.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap);
        head.getStyleClass().add("start-head");
        head.getChildren().addAll(when(flareUp(), flareUp.offered()), when(back(), starts.asked()));
        return head;
    }

    private static Node when(Node node, ObservableValue<Boolean> offered) {
        node.visibleProperty().bind(offered);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Button back() {
        var back = new Button(WORDS.say("backToProgram"));
        back.setId("startBack");
        back.setGraphic(new KeyCaps("Esc"));
        back.setOnAction(pressed -> starts.close());
        return back;
    }

    /** Nothing to start from: a sheet beside the program for bad days. */
    private Button flareUp() {
        var sheet = new Button(WORDS.say("flareUp"), new FontIcon("fth-life-buoy"));
        sheet.setId("startFlareUp");
        sheet.setTooltip(new Tooltip(WORDS.say("flareUp.words")));
        sheet.setOnAction(pressed -> flareUp.open().run());
        return sheet;
    }

    private Button card(StartChoice choice, int number) {
        var card = new StartCard(choice, number);
        if (!choice.prescriptions().isEmpty()) {
            card.bring(strip(choice));
        }
        card.setOnAction(pressed -> start(choice));
        return card;
    }

    private HBox strip(StartChoice choice) {
        var strip = new HBox();
        choice.prescriptions().stream()
                .limit(PICTURES)
                .map(one -> picture(one, choice))
                .forEach(strip.getChildren()::add);
        return strip;
    }

    private Node picture(Prescription prescription, StartChoice choice) {
        var figure = new FigureView();
        figure.getStyleClass().add("strip-picture");
        pictures.show(prescription.exercise(), prescription.side(), figure);
        String name = prescription.exercise().name();
        String why = choice.why(prescription.exercise())
                .map(reason -> name + "\n" + reason)
                .orElse(name);
        figure.setAccessibleText(why);
        Tooltip.install(figure, new Tooltip(why));
        return figure;
    }
}
