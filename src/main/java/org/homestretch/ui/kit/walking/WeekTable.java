package org.homestretch.ui.kit.walking;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.Focus;

/** The weeks of a plan one under the other: arrows go from week to week and from cell to cell. */
final class WeekTable extends VBox {

    private static final RoomWords WORDS = RoomWords.of(WeekTable.class);

    /** The cell of the minutes, where the keys begin. */
    private static final int MINUTES = 1;

    private final PlanModel model;

    WeekTable(PlanModel model) {
        this.model = model;
        getStyleClass().add("plan-weeks");
        setAccessibleText(WORDS.say("plan"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Drawn anew with every change; the keys stay at the place where they were. */
    void show(PlanWeeks weeks) {
        int held = held();
        int cell = cell();
        getChildren()
                .setAll(weeks.weeks().stream()
                        .map(week -> new WeekRow(model, weeks, week))
                        .toList());
        if (held >= 0) {
            take(held, cell);
        }
    }

    /** To the week that is on. */
    boolean takeKeys() {
        return !rows().isEmpty() && Focus.give(rows().get(model.week()).cells().get(MINUTES));
    }

    /** The week with the keys, else the one that is on. */
    int place() {
        return held() < 0 ? model.week() : held();
    }

    private int held() {
        return rows().stream().map(Focus::isIn).toList().indexOf(true);
    }

    private int cell() {
        return held() < 0
                ? MINUTES
                : Math.max(
                        0,
                        rows().get(held()).cells().stream()
                                .map(Node::isFocused)
                                .toList()
                                .indexOf(true));
    }

    /** Weeks that are over are passed by. */
    private void take(int place, int cell) {
        List<WeekRow> rows = rows();
        int first = model.plan().get().orElseThrow().over(model.today());
        int last = rows.size() - 1;
        var cells = rows.get(Math.clamp(place, Math.min(first, last), last)).cells();
        cells.get(Math.clamp(cell, 0, cells.size() - 1)).requestFocus();
    }

    private void pressed(KeyEvent event) {
        int now = held();
        if (now < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> take(now + 1, cell());
            case UP -> take(now - 1, cell());
            case LEFT -> take(now, cell() - 1);
            case RIGHT -> take(now, cell() + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<WeekRow> rows() {
        return getChildren().stream().map(WeekRow.class::cast).toList();
    }
}
