package org.homestretch.ui.program;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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

    private ReviewButton(ProgramModel model, Desk desk, Button button) {
        this.model = model;
        this.desk = desk;
        this.button = button;
    }

    static void on(Button button, ProgramModel model, Desk desk) {
        var review = new ReviewButton(model, desk, button);
        model.program().subscribe(shown -> review.show(shown.flatMap(Program::review)));
        button.setOnAction(pressed -> review.open());
    }

    private void show(Optional<LocalDate> day) {
        String words = day.map(one -> WORDS.say("review.on", in(DAY, one))).orElseGet(() -> WORDS.say("review"));
        button.setText(words);
        button.setAccessibleText(day.map(one -> WORDS.say("review.spoken", in(WHOLE_DAY, one)))
                .orElseGet(() -> WORDS.say("review.notSet")));
    }

    private void open() {
        Optional<LocalDate> day = model.program().get().flatMap(Program::review);
        typed.setText(day.map(one -> in(WHOLE_DAY, one)).orElse(""));
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
        popover.hide();
        model.reviewOn(day);
    }

    private static String in(DateTimeFormatter pattern, LocalDate day) {
        return pattern.withLocale(ScreenLanguage.now()).format(day);
    }

    private void refuse(String reason) {
        hint.getStyleClass().add("wrong");
        hint.setText(reason);
    }
}
