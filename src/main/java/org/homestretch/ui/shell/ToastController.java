package org.homestretch.ui.shell;

import java.time.Clock;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Notices.Notice;
import org.homestretch.ui.kit.work.Notices.Weight;
import org.kordamp.ikonli.javafx.FontIcon;

/** The toast at the foot of the window: it goes by itself, later when something is wrong, and stays while looked at. */
final class ToastController {

    private static final RoomWords WORDS = RoomWords.of(ToastController.class);

    private final Notices notices;
    private final Runnable giveBack;
    private final Standing standing = new Standing(Clock.systemUTC());
    private final PauseTransition reading = new PauseTransition();

    @FXML
    private VBox toast;

    @FXML
    private FontIcon icon;

    @FXML
    private Label sentence;

    @FXML
    private Button act;

    private final Button other = new Button();

    @FXML
    private Hyperlink more;

    @FXML
    private Label details;

    @FXML
    private Button dismiss;

    /** The last one gives the keys to the view in front, when what had them goes with the toast. */
    ToastController(Notices notices, Runnable giveBack) {
        this.notices = notices;
        this.giveBack = giveBack;
    }

    @FXML
    private void initialize() {
        var row = (Pane) act.getParent();
        other.getStyleClass().setAll(act.getStyleClass());
        row.getChildren().add(row.getChildren().indexOf(act) + 1, other);
        notices.shown().subscribe(shown -> shown.ifPresentOrElse(this::show, this::hide));
        reading.setOnFinished(over -> notices.dismiss());
        dismiss.setOnAction(pressed -> notices.dismiss());
        more.setOnAction(pressed -> unfold(!details.isVisible()));
        toast.hoverProperty().subscribe(hovered -> waitOrGo());
        toast.focusWithinProperty().subscribe(focused -> waitOrGo());
    }

    /** Gives the keys to what the toast offers, else to what dismisses it; says whether it is there. */
    boolean takeKeys() {
        return Focus.give(act) || Focus.give(dismiss);
    }

    private void show(Notice notice) {
        boolean problem = notice.weight() == Weight.PROBLEM;
        icon.setIconLiteral(problem ? "fth-alert-circle" : "fth-check");
        sentence.setText(notice.sentence());
        details.setText(notice.details());
        set(more, problem && !notice.details().isEmpty());
        unfold(false);
        offer(act, notice.act(), notice.sentence());
        offer(other, notice.other(), notice.sentence());
        set(toast, true);
        sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        standing.begin(notice);
        waitOrGo();
    }

    private void offer(Button button, Optional<Notices.Act> act, String sentence) {
        set(button, act.isPresent());
        act.ifPresent(offered -> {
            button.setText(offered.label());
            button.setAccessibleText(offered.label() + ", " + sentence);
            button.setOnAction(pressed -> {
                notices.dismiss();
                offered.doing().run();
            });
        });
    }

    private void waitOrGo() {
        reading.stop();
        standing.look(toast.isHover() || toast.isFocusWithin());
        if (!standing.isHeld() && notices.shown().get().isPresent()) {
            reading.setDuration(Duration.millis(standing.left().toMillis()));
            reading.play();
        }
    }

    private void hide() {
        reading.stop();
        boolean held = toast.isFocusWithin();
        set(toast, false);
        if (held) {
            giveBack.run();
        }
    }

    private void unfold(boolean open) {
        set(details, open);
        more.setText(WORDS.say(open ? "less" : "details"));
    }

    private static void set(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
