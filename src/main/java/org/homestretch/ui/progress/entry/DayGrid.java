package org.homestretch.ui.progress.entry;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.ui.progress.visits.Days;

/** The days of the sheet's log as two weeks of toggles; one tab stop, arrows move, Space sets. */
public final class DayGrid extends GridPane {

    private static final RoomWords WORDS = RoomWords.of(DayGrid.class);

    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final int WEEK = 7;

    private final List<ToggleButton> buttons;
    private IntConsumer toggled = day -> {};
    private int missing;

    public DayGrid() {
        getStyleClass().add("day-grid");
        buttons =
                IntStream.range(0, ExerciseDays.LOG_DAYS).mapToObj(this::button).toList();
        stopAt(ExerciseDays.LOG_DAYS - 1);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What a press does, told the day counted from 0. */
    void onToggled(IntConsumer doing) {
        toggled = doing;
    }

    /** Shows a log; days before the patient had a sheet are left out, the last day stands last. */
    void show(QuickEntryModel.DayLog log) {
        missing = ExerciseDays.LOG_DAYS - log.days().length();
        for (int place = 0; place < ExerciseDays.LOG_DAYS; place++) {
            buttons.get(place).setVisible(place >= missing);
            if (place >= missing) {
                show(buttons.get(place), log, place - missing);
            }
        }
    }

    private static void show(ToggleButton button, QuickEntryModel.DayLog log, int day) {
        String date = Days.withWeekday(log.date(day));
        boolean known = log.days().knows(day);
        boolean done = known && log.days().done().get(day);
        button.setText(Days.letter(log.date(day)));
        button.setSelected(done);
        button.pseudoClassStateChanged(UNKNOWN, !known);
        button.setAccessibleText(WORDS.say(key(known, done), date));
        button.getTooltip().setText(known ? date : WORDS.say("day.unknown", date));
    }

    private static String key(boolean known, boolean done) {
        if (!known) {
            return "day.unknown";
        }
        return done ? "day.done" : "day.notDone";
    }

    private ToggleButton button(int place) {
        var button = new ToggleButton();
        button.setTooltip(new Tooltip());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> toggled.accept(place - missing));
        setHgrow(button, Priority.ALWAYS);
        add(button, place % WEEK, place / WEEK);
        return button;
    }

    private void pressed(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -WEEK;
            case DOWN -> WEEK;
            default -> 0;
        };
        int next = IntStream.range(0, buttons.size())
                        .filter(place -> buttons.get(place).isFocused())
                        .findFirst()
                        .orElse(missing)
                + by;
        if (by != 0 && next >= missing && next < buttons.size()) {
            stopAt(next);
            buttons.get(next).requestFocus();
        }
        if (by != 0) {
            event.consume();
        }
    }

    private void stopAt(int place) {
        buttons.forEach(button -> button.setFocusTraversable(button == buttons.get(place)));
    }
}
