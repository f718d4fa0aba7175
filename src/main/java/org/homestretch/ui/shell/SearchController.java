package org.homestretch.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.homestretch.ui.kit.layout.TallCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search over everything, as a field over the list of what it finds. */
final class SearchController {

    private static final double ROW = 40;
    private static final double TEXT = 140;

    private final SearchModel model;
    private final Runnable close;

    @FXML
    private TextField searchQuery;

    @FXML
    private ListView<Hit> searchHits;

    SearchController(SearchModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        searchQuery.textProperty().bindBidirectional(model.query());
        searchQuery.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        searchHits.setItems(model.hits());
        searchHits.setCellFactory(list -> new HitCell());
        searchHits.setOnMouseClicked(click -> open());
        model.hits().addListener((ListChangeListener<Hit>)
                change -> searchHits.getSelectionModel().selectFirst());
    }

    void begin() {
        model.begin();
        searchQuery.requestFocus();
        searchHits.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> open();
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = Math.max(0, searchHits.getItems().size() - 1);
        int next = Math.clamp(searchHits.getSelectionModel().getSelectedIndex() + by, 0, last);
        searchHits.getSelectionModel().select(next);
        searchHits.scrollTo(next);
    }

    private void open() {
        Hit chosen = searchHits.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.leads()) {
            close.run();
            chosen.open().run();
        }
    }

    /** One thing found: its icon, its name, what it is. */
    private static final class HitCell extends TallCell<Hit> {

        private final FontIcon icon = new FontIcon();
        private final Label title = new Label();
        private final Label text = new Label();
        private final HBox row;

        HitCell() {
            super(ROW);
            icon.getStyleClass().add("muted");
            title.getStyleClass().add("medium");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            text.getStyleClass().addAll("caption", "muted");
            text.setMinWidth(TEXT);
            row = new HBox(12, icon, title, text);
            row.getStyleClass().add("hit");
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty ? null : row);
            setAccessibleText(empty ? null : hit.kind().words() + ", " + hit.title() + ", " + hit.text());
            if (!empty) {
                title.setText(hit.title());
                text.setText(hit.text());
                icon.setIconLiteral(
                        switch (hit.kind()) {
                            case PATIENT -> "fth-user";
                            case LOG -> "fth-file-text";
                            case EXERCISE -> "fth-book-open";
                            case ACTION -> "fth-play-circle";
                        });
            }
        }
    }
}
