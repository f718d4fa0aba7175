package org.homestretch.ui.program.findings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homestretch.advice.Caution;
import org.homestretch.advice.Findings;
import org.homestretch.advice.Hint;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.cards.CardAtFinding;
import org.homestretch.ui.kit.focus.Focus;

/** Cautions on the program, each with what can be done about it, quiet suggestions, and what was kept. */
public final class FindingsPane extends VBox {

    private static final RoomWords WORDS = RoomWords.of(FindingsPane.class);

    private final FindingsModel model;
    private final Runnable answered;
    private final CardAtFinding cards;
    private final Label count = new Label();
    private final VBox cautions = new VBox();
    private final VBox hints = new VBox();
    private final VBox cautionPart = part("cautions", cautions, count);
    private final VBox hintPart = part("suggestions", hints, new Label());
    private final KeptFold kept = new KeptFold();

    /** The last one takes the keys when the last card was answered. */
    public FindingsPane(FindingsModel model, Runnable answered) {
        this.model = model;
        this.answered = answered;
        cards = new CardAtFinding(model.explaining());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().add("findings");
        count.getStyleClass().addAll("tag", "warn", "strong");
        getChildren().setAll(cautionPart, hintPart, kept);
        model.found().subscribe(changed -> show());
        model.remedies().subscribe(changed -> show());
        model.explaining().cards().given().subscribe((before, now) -> show());
    }

    /** To the first card; says whether there is one. */
    public boolean takeKeys() {
        return cards().stream().findFirst().filter(Focus::give).isPresent();
    }

    /** Arrows go from card to card, Enter presses the first button of one. */
    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof FindingCard card) {
            switch (event.getCode()) {
                case DOWN -> go(card, 1);
                case UP -> go(card, -1);
                case ENTER -> card.answer();
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void go(FindingCard from, int by) {
        List<FindingCard> all = cards();
        all.get(Math.clamp(all.indexOf(from) + by, 0, all.size() - 1)).requestFocus();
    }

    private List<FindingCard> cards() {
        return Stream.of(cautions, hints)
                .flatMap(part -> part.getChildren().stream())
                .map(FindingCard.class::cast)
                .toList();
    }

    /** Cards are made anew with every change; the keys stay at the place where they were. */
    private void show() {
        int held = cards().stream().map(Focus::isIn).toList().indexOf(true);
        boolean typing = cards().stream().anyMatch(card -> card instanceof CautionCard one && one.holdsKeys());
        showCards();
        List<FindingCard> all = cards();
        if (typing && held < all.size() && all.get(held) instanceof CautionCard card && card.isAsking()) {
            card.takeKeys();
        } else if (held >= 0 && !all.isEmpty()) {
            all.get(Math.min(held, all.size() - 1)).requestFocus();
        } else if (held >= 0) {
            answered.run();
        }
    }

    private void showCards() {
        Findings found = model.found().get();
        long open = found.open();
        count.setText(Long.toString(open));
        count.setVisible(open > 0);
        fill(cautionPart, cautions, found.wanting().stream().map(this::card).toList());
        fill(hintPart, hints, found.hints().stream().map(this::card).toList());
        kept.show(found.settled().stream()
                .map(group -> new KeptCard(model, group))
                .toList());
        // Room that an empty part takes is a hole above what follows.
        setVisible(getChildren().stream().anyMatch(Node::isVisible));
        setManaged(isVisible());
    }

    private Node card(List<Caution> together) {
        return new CautionCard(model, together);
    }

    private Node card(Hint hint) {
        return new HintCard(model, cards, hint);
    }

    private static void fill(VBox part, VBox box, List<? extends Node> cards) {
        box.getChildren().setAll(cards);
        part.setVisible(!cards.isEmpty());
        part.setManaged(!cards.isEmpty());
    }

    private static VBox part(String key, VBox box, Label count) {
        var title = new Label(WORDS.say(key));
        title.getStyleClass().add("section");
        var head = new HBox(title, count);
        head.getStyleClass().add("findings-head");
        box.getStyleClass().add("findings-part");
        var part = new VBox(head, box);
        part.getStyleClass().add("findings-part");
        return part;
    }
}
