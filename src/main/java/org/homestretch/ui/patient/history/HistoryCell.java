package org.homestretch.ui.patient.history;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;
import org.homestretch.ui.kit.layout.TallCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing of the history on its line of time. */
final class HistoryCell extends TallCell<HistoryLine> {

    private static final RoomWords WORDS = RoomWords.of(HistoryCell.class);

    private static final int MOST_NOTES = 3;

    private final FontIcon icon = new FontIcon();
    private final Region line = new Region();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label text = new Label();
    private final VBox notes = new VBox();
    private final Button reprint = new Button(WORDS.say("reprint"), new FontIcon("fth-printer"));
    private final Tooltip whole = new Tooltip();
    private final HBox row;
    private final Button given = outcome("outcome.given");
    private final Button notGiven = outcome("outcome.not");
    private final HBox outcome = new HBox(8, given, notGiven);
    private final Consumer<Program> reprinting;
    private final BiConsumer<GivenSheet, Boolean> settling;

    HistoryCell(Consumer<Program> reprinting, BiConsumer<GivenSheet, Boolean> settling) {
        super(0);
        this.reprinting = reprinting;
        this.settling = settling;
        icon.getStyleClass().add("muted");
        line.getStyleClass().add("timeline");
        when.getStyleClass().addAll("caption", "muted");
        title.getStyleClass().add("medium");
        text.getStyleClass().addAll("small13", "muted");
        text.setWrapText(true);
        reprint.getStyleClass().addAll("link", "history-act");
        var rail = new VBox(4, icon, line);
        rail.getStyleClass().add("history-rail");
        VBox.setVgrow(line, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var words = new VBox(1, new HBox(when, gap, reprint), title, text, outcome, notes);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, rail, words);
        getStyleClass().add("history-cell");
    }

    @Override
    protected void updateItem(HistoryLine item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : row);
        setAccessibleText(empty ? null : spoken(item));
        if (!empty) {
            show(item);
        }
    }

    private static String spoken(HistoryLine item) {
        String head = item.title() + ", " + item.when() + ", " + item.text();
        return Stream.concat(Stream.of(head), item.notes().stream()).collect(Collectors.joining(". "));
    }

    /** The first few are enough to see; all of them are in the tooltip. */
    private void showNotes(List<String> all) {
        notes.getChildren()
                .setAll(all.stream().limit(MOST_NOTES).map(this::note).toList());
        if (all.size() > MOST_NOTES) {
            notes.getChildren().add(note(WORDS.say("history.more", all.size() - MOST_NOTES)));
        }
        notes.setManaged(!all.isEmpty());
        Tooltip.uninstall(notes, whole);
        if (!all.isEmpty()) {
            whole.setText(String.join("\n", all));
            Tooltip.install(notes, whole);
        }
    }

    private Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().addAll("caption", "muted");
        note.setWrapText(true);
        return note;
    }

    private void show(HistoryLine item) {
        showNotes(item.notes());
        icon.setIconLiteral(
                switch (item.kind()) {
                    case VISIT -> "fth-circle";
                    case PROGRAM -> "fth-file-text";
                    case FLARE_UP -> "fth-life-buoy";
                    case SHEET -> "fth-printer";
                    case EXPLAINED -> "fth-book-open";
                    case REGISTERED -> "fth-user-plus";
                });
        when.setText(item.when());
        title.setText(item.title());
        text.setText(item.text());
        text.setVisible(!item.text().isEmpty());
        text.setManaged(!item.text().isEmpty());
        line.setVisible(getIndex() < getListView().getItems().size() - 1);
        reprint.setVisible(item.printed().isPresent());
        reprint.setManaged(item.printed().isPresent());
        reprint.setAccessibleText(WORDS.say("history.reprint", item.title()));
        reprint.setOnAction(pressed -> item.printed().ifPresent(reprinting));
        outcome.setVisible(item.unsure().isPresent());
        outcome.setManaged(item.unsure().isPresent());
        given.setOnAction(pressed -> item.unsure().ifPresent(sheet -> settling.accept(sheet, true)));
        notGiven.setOnAction(pressed -> item.unsure().ifPresent(sheet -> settling.accept(sheet, false)));
    }

    private static Button outcome(String key) {
        String words = WORDS.say(key);
        var button = new Button(words);
        button.getStyleClass().addAll("link", "history-act");
        button.setAccessibleText(WORDS.say("outcome.said", words));
        return button;
    }
}
