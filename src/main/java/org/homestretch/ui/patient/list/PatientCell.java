package org.homestretch.ui.patient.list;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.PatientLine;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.control.ScreenTag;
import org.homestretch.ui.kit.layout.TallCell;
import org.homestretch.ui.kit.work.Desk;
import org.kordamp.ikonli.javafx.FontIcon;

/** A patient as a line of the list: badge, name, condition and leg, screen, visit and program. */
final class PatientCell extends TallCell<PatientLine> {

    private static final RoomWords WORDS = RoomWords.of(PatientCell.class);

    private static final double ROW = 60;

    private final Label badge = new Label();
    private final Label name = new Label();
    private final Label condition = new Label();
    private final Label visit = new Label();
    private final Label mark = new Label();
    private final Label screen = new Label("", new FontIcon("fth-alert-octagon"));
    private final HBox row;
    private final Desk desk;
    private final Function<PatientLine, Optional<ScreenTag>> screenToDo;

    PatientCell(Desk desk, Function<PatientLine, Optional<ScreenTag>> screenToDo) {
        super(ROW);
        this.desk = desk;
        this.screenToDo = screenToDo;
        badge.getStyleClass().add("badge");
        name.getStyleClass().add("strong");
        wrap(name);
        wrap(screen);
        screen.setMaxWidth(Region.USE_PREF_SIZE);
        screen.managedProperty().bind(screen.visibleProperty());
        condition.getStyleClass().addAll("muted", "caption");
        visit.getStyleClass().addAll("muted", "caption");
        mark.getStyleClass().addAll("caption", "mark");
        row = new HBox(12, badge, words());
        row.getStyleClass().add("patient-line");
        getStyleClass().add("patient-cell");
        selectedProperty().subscribe(this::paint);
    }

    /** The screen's tag has the whole width under the rest, where its words are not cut. */
    private VBox words() {
        var middle = new VBox(1, name, condition);
        var right = new VBox(2, visit, mark);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var whole = new VBox(1, new HBox(12, middle, right), screen);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.setMinWidth(0);
        HBox.setHgrow(whole, Priority.ALWAYS);
        return whole;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(PatientLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            show(line);
        } else {
            setAccessibleText(null);
            setTooltip(null);
        }
    }

    private void show(PatientLine line) {
        badge.setText(line.patient().name().initials());
        name.setText(line.patient().name().full());
        condition.setText(PatientListModel.about(line));
        visit.setText(
                line.lastVisit().map(day -> Dates.near(day, desk.today())).orElseGet(() -> WORDS.say("line.unseen")));
        mark(line);
        screen(screenToDo.apply(line));
        setTooltip(new Tooltip(name.getText() + "\n" + condition.getText()));
        setAccessibleText(Stream.of(name, condition, screen, visit, mark)
                .filter(Label::isVisible)
                .map(Label::getText)
                .collect(Collectors.joining(", ")));
    }

    private void screen(Optional<ScreenTag> toDo) {
        screen.setVisible(toDo.isPresent());
        toDo.ifPresent(tag -> {
            screen.setText(tag.words());
            screen.getStyleClass().setAll("label", "tag", tag.style());
        });
    }

    private void mark(PatientLine line) {
        mark.getStyleClass().removeAll("muted", "accent", "success", "warning");
        switch (line.program()) {
            case PRINTED -> mark(WORDS.say("line.printed"), "success", Optional.of("fth-printer"));
            case DRAFT -> mark(WORDS.say("line.draft"), "warning", Optional.of("fth-edit-2"));
            case NONE -> {
                boolean first = line.visits() == 0;
                mark(
                        first ? WORDS.say("line.first") : WORDS.say("visit.number", line.visits()),
                        first ? "accent" : "muted",
                        Optional.empty());
            }
        }
    }

    private void mark(String words, String colour, Optional<String> icon) {
        mark.setText(words);
        mark.getStyleClass().add(colour);
        mark.setGraphic(icon.map(literal -> {
                    var picture = new FontIcon(literal);
                    picture.getStyleClass().add(colour);
                    return picture;
                })
                .orElse(null));
    }

    private void paint(boolean selected) {
        badge.getStyleClass().remove("chosen");
        if (selected) {
            badge.getStyleClass().add("chosen");
        }
    }
}
