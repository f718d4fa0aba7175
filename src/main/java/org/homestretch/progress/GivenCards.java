package org.homestretch.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.education.Card;

/** Cards that were given at one time: which, when and by whom. */
public record GivenCards(List<String> codes, Instant at, String by, Act act) {

    private static final String CARDS = "cards";

    public GivenCards {
        codes = List.copyOf(codes);
    }

    /** What the journal keeps of cards that the patient has. */
    public static Act act(List<Card> cards) {
        return Act.of(Act.Kind.CARDS_GIVEN)
                .with(CARDS, cards.stream().map(Card::code).collect(Collectors.joining(",")));
    }

    /** The codes an act of the journal names; none where it is about something else. */
    public static List<String> codes(Act act) {
        return act.what(CARDS).stream()
                .flatMap(codes -> Stream.of(codes.split(",")))
                .toList();
    }

    /** What the acts of a journal tell of cards, in their order. */
    static List<GivenCards> of(List<Journal.Entry> acts) {
        return acts.stream()
                .filter(entry -> entry.act().kind() == Act.Kind.CARDS_GIVEN)
                .map(entry -> new GivenCards(codes(entry.act()), entry.at(), entry.by(), entry.act()))
                .toList();
    }

    /** When a card was given last. */
    static Optional<Instant> last(List<GivenCards> newestFirst, Card card) {
        return newestFirst.stream()
                .filter(given -> given.codes().contains(card.code()))
                .map(GivenCards::at)
                .findFirst();
    }
}
