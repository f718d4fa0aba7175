package org.homestretch.ui.kit.cards;

import java.util.Optional;
import javafx.scene.control.Button;
import org.homestretch.advice.CardAdvice;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;

/** A card where a rule asks to explain: a button to print it, or the day it was given. */
public final class CardAtFinding {

    private static final RoomWords WORDS = RoomWords.of(CardAtFinding.class);

    private final Explaining explaining;
    private Optional<CardsController> list = Optional.empty();

    public CardAtFinding(Explaining explaining) {
        this.explaining = explaining;
    }

    /** What is said once it was given; empty while it is still to be given. */
    public Optional<String> given(CardAdvice.Offer offer) {
        return offer.given()
                .map(day -> WORDS.say(
                        "at.finding.given", title(offer), explaining.cards().near(day)));
    }

    /** Opens the list with the card picked. */
    public Button button(CardAdvice.Offer offer) {
        var print = new Button(WORDS.say("at.finding.print"));
        print.getStyleClass().add("small");
        print.setAccessibleText(WORDS.say("at.finding.print.said", title(offer)));
        print.setOnAction(pressed -> list().openAt(print, Optional.of(offer.card())));
        return print;
    }

    /** Made when it is first asked for. */
    private CardsController list() {
        CardsController made = list.orElseGet(() -> new CardsController(explaining));
        list = Optional.of(made);
        return made;
    }

    private static String title(CardAdvice.Offer offer) {
        var screen = new Language(ScreenLanguage.now().getLanguage());
        return offer.card().in(screen).title();
    }
}
