package org.homestretch.command.files;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.education.Card;
import org.homestretch.education.Cards;

/** The cards that somebody names by their codes. */
public final class CardCodes {

    private CardCodes() {}

    /** Each once, in the order named; an unknown one is refused with those there are. */
    public static List<Card> named(Cards cards, List<String> codes, Function<String, BadInput> refusal) {
        return codes.stream()
                .distinct()
                .map(code -> cards.find(code)
                        .orElseThrow(() -> refusal.apply("there is no card '" + code + "'; it must be one of "
                                + cards.all().stream().map(Card::code).collect(Collectors.joining(", ")))))
                .toList();
    }
}
