package org.homestretch.ui.program;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.program.Program;
import org.homestretch.program.ReviewDay;
import org.homestretch.ui.kit.layout.InWindow;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.program.edit.ProgramModel;

/** The button with the day of the next visit: pressed, the day can be typed or picked. */
final class ReviewButton {

    private static final RoomWords WORDS = RoomWords.of(ReviewButton.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final ProgramModel model;
    private final Desk desk;
    private final Button button;
    private final TextField typed = new TextField();
    private final Label hint = new Label();
    private final Popover popover = new Popover();
    private String begun = "";
    private boolean settled;
    private Optional<UUID> about = Optional.empty();
    private Optional<UUID> opened = Optional.empty();
    private String left = "";

    private ReviewButton(ProgramModel model, Desk desk, Button button) {
        this.model = model;
        this.desk = desk;
        this.button = button;
    }

    static void on(Button button, ProgramModel model, Desk desk) {
        var review = new ReviewButton(model, desk, button);
        model.program().subscribe(shown -> review.follow(shown));
        button.setOnAction(pressed -> review.open());
    }

    /** What was typed and left for one program is not meant for another. */
    private void follow(Optional<Program> shown) {
        Optional<UUID> now = shown.map(Program::id);
        if (!now.equals(about)) {
            about = now;
            left = "";
        }
        show(shown.flatMap(Program::review));
    }

    private void show(Optional<LocalDate> day) {
        String words = day.map(one -> WORDS.say("review.on", in(DAY, one))).orElseGet(() -> WORDS.say("review"));
        button.setText(words);
        button.setAccessibleText(day.map(one -> WORDS.say("review.spoken", in(WHOLE_DAY, one)))
                .orElseGet(() -> WORDS.say("review.notSet")));
    }

    private void open() {
        Optional<LocalDate> day = model.program().get().flatMap(Program::review);
        begun = day.map(one -> in(WHOLE_DAY, one)).orElse("");
        settled = false;
        opened = about;
        typed.setText(left.isEmpty() ? begun : left);
        typed.setPromptText(WORDS.say("review.prompt"));
        typed.setAccessibleText(WORDS.say("review.field"));
        typed.setOnAction(entered -> take());
        hint.getStyleClass().setAll("label", "hint");
        hint.setText(WORDS.say("review.printed"));
        var calendar = new Calendar(day.orElse(desk.today()));
        calendar.valueProperty().subscribe((before, picked) -> choose(Optional.of(picked)));
        var clear = new Button(WORDS.say("review.none"));
        clear.getStyleClass().add("flat");
        clear.setDisable(day.isEmpty());
        clear.setOnAction(pressed -> choose(Optional.empty()));
        var content = new VBox(typed, hint, calendar, clear);
        content.getStyleClass().add("review-box");
        popover.setContentNode(new InWindow(content, button));
        popover.setAnimated(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> settled |= key.getCode() == KeyCode.ESCAPE);
        popover.setOnHidden(gone -> keepTyped());
        popover.show(button);
        typed.requestFocus();
    }

    /** What is no day stays in the field, with the reason under it. */
    private void take() {
        try {
            choose(Optional.of(ReviewDay.read(typed.getText(), desk.today())));
        } catch (Refusal refused) {
            refuse(refused.getMessage());
        }
    }

    private void choose(Optional<LocalDate> day) {
        if (day.filter(one -> !one.isAfter(desk.today())).isPresent()) {
            refuse(WORDS.say("review.past"));
            return;
        }
        settled = true;
        left = "";
        popover.hide();
        model.reviewOn(day);
    }

    /** Pressed away without Enter a day that was typed counts; what is no day to come waits for the next time. Esc forgets it. */
    private void keepTyped() {
        left = "";
        String text = typed.getText();
        if (settled || text.equals(begun) || !opened.equals(about)) {
            return;
        }
        try {
            model.reviewOn(Optional.of(ReviewDay.read(text, desk.today())));
        } catch (Refusal unread) {
            left = text;
        }
    }

    private static String in(DateTimeFormatter pattern, LocalDate day) {
        return pattern.withLocale(ScreenLanguage.now()).format(day);
    }

    private void refuse(String reason) {
        hint.getStyleClass().add("wrong");
        hint.setText(reason);
    }
}
