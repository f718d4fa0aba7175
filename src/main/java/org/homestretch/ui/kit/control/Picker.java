package org.homestretch.ui.kit.control;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A popover to pick from by typing: a field over a list; Enter or a click picks, Esc leaves. */
public final class Picker<T> {

    private static final double ROW = 32;
    private static final double WIDTH = 300;
    private static final int MOST_ROWS = 8;

    private final TextField query = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Popover popover;
    private final Consumer<T> picked;
    private boolean several;

    /** Offers what the list holds; whoever owns the list keeps it in step with {@link #query}. */
    public Picker(ObservableList<T> offered, Function<T, String> words, Consumer<T> picked) {
        this.picked = picked;
        list.setItems(offered);
        list.setCellFactory(view -> new Words<>(words));
        list.setPrefWidth(WIDTH);
        list.prefHeightProperty()
                .bind(Bindings.size(offered).map(rows -> ROW * Math.clamp(rows.intValue(), 1, MOST_ROWS) + 2));
        list.getStyleClass().add("plain");
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(click -> pick());
        var box = new VBox(8, query, list);
        box.getStyleClass().add("picker");
        popover = new Popover(box);
        popover.setArrowLocation(ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setConsumeAutoHidingEvents(false);
    }

    public TextField query() {
        return query;
    }

    public ListView<T> list() {
        return list;
    }

    /** Stays open after a pick, for the next one; whoever owns the list takes out what was picked. */
    public void staysOpen() {
        several = true;
    }

    /** Opens under a control with an empty field. */
    public void openAt(Node owner) {
        query.clear();
        popover.show(owner);
        query.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    public boolean isOpen() {
        return popover.isShowing();
    }

    public void close() {
        popover.hide();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            pick();
            event.consume();
        }
    }

    private void step(int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel()
                .select(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void pick() {
        T chosen = list.getSelectionModel().getSelectedItem();
        T first = list.getItems().isEmpty() ? null : list.getItems().getFirst();
        T one = chosen == null ? first : chosen;
        if (one != null && several) {
            picked.accept(one);
            query.clear();
            query.requestFocus();
        } else if (one != null) {
            popover.hide();
            picked.accept(one);
        }
    }

    /** A line of the list in plain words. */
    private static final class Words<T> extends ListCell<T> {

        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
            setWrapText(true);
            setPrefWidth(0);
            setMinHeight(ROW);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : words.apply(item));
        }
    }
}
