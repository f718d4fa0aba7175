package org.homestretch.ui.kit.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Language;
import org.homestretch.education.Card;
import org.homestretch.ui.kit.control.Bubble;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.walking.PlanModel;

/** The list of cards under the button that opened it: pick some, choose the language, print or save them. */
public final class CardsController {

    private final CardsModel model;
    private final PlanModel plan;
    private final Bubble bubble;

    @FXML
    private VBox list;

    @FXML
    private Segments<Language> language;

    @FXML
    private Button planByWeeks;

    @FXML
    private Button saveCards;

    @FXML
    private Button printCards;

    public CardsController(Explaining explaining) {
        model = explaining.cards();
        Parent view = Fxml.viewOf(this);
        bubble = new Bubble(view);
        plan = explaining.plan();
    }

    /** With a card picked where it was asked for. */
    public void openAt(Node button, Optional<Card> asked) {
        model.begin(asked);
        bubble.openAt(button, this::takeKeys);
    }

    /** To the card that is picked, else to the first. */
    private void takeKeys() {
        Stream.concat(rows().stream().filter(CheckBox::isSelected), rows().stream())
                .findFirst()
                .ifPresent(Focus::give);
    }

    @FXML
    private void initialize() {
        language.offer(Language.offered(), Language::words);
        language.valueProperty().bindBidirectional(model.language());
        List.of(saveCards, printCards)
                .forEach(
                        button -> button.disableProperty().bind(model.possible().not()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.lines().subscribe(lines -> show(lines));
        model.picked().subscribe(picked -> rows().forEach(row -> row.setSelected(picked.contains(card(row)))));
    }

    @FXML
    private void print() {
        bubble.close();
        model.print();
    }

    @FXML
    private void save() {
        bubble.close();
        model.saveAsPdf();
    }

    @FXML
    private void planByWeeks() {
        bubble.close();
        plan.openUsual();
    }

    private void show(List<CardsModel.Line> lines) {
        list.getChildren()
                .setAll(lines.stream()
                        .map(line -> new CardRow(line, model.picked().get().contains(line.card()), model::pick))
                        .toList());
        rows().stream().findFirst().ifPresent(this::stopAt);
        rows().forEach(row -> row.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(row);
            }
        }));
    }

    /** The list is one stop of Tab. */
    private void stopAt(CheckBox stop) {
        rows().forEach(row -> row.setFocusTraversable(row == stop));
    }

    private void pressed(KeyEvent event) {
        List<CheckBox> rows = rows();
        int now = rows.indexOf(event.getTarget());
        int last = rows.size() - 1;
        switch (event.getCode()) {
            case DOWN -> rows.get(Math.min(last, now + 1)).requestFocus();
            case UP -> rows.get(Math.max(0, now - 1)).requestFocus();
            case HOME -> rows.getFirst().requestFocus();
            case END -> rows.getLast().requestFocus();
            case ENTER -> printCards.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** A letter goes to the next card that begins with it. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || event.isShortcutDown() || !Character.isLetter(letter.charAt(0))) {
            return;
        }
        List<CheckBox> rows = rows();
        int now = rows.indexOf(event.getTarget());
        for (int step = 1; step <= rows.size(); step++) {
            CheckBox row = rows.get((now + step) % rows.size());
            if (row.getText().regionMatches(true, 0, letter, 0, letter.length())) {
                row.requestFocus();
                event.consume();
                return;
            }
        }
    }

    private List<CheckBox> rows() {
        return list.getChildren().stream().map(row -> ((CardRow) row).box()).toList();
    }

    private static Card card(CheckBox row) {
        return (Card) row.getUserData();
    }
}
