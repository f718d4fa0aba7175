package org.homestretch.education;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homestretch.patient.episode.Episode;

/** All cards there are, in the order in which they are offered. */
public record Cards(List<Card> all) {

    public Cards {
        all = List.copyOf(all);
    }

    public Optional<Card> find(String code) {
        return all.stream().filter(card -> card.code().equals(code)).findFirst();
    }

    /** Those that fit a patient first, best first; the others follow as they are. */
    public List<Card> fittingFirst(Episode episode, LocalDate day) {
        return all.stream()
                .sorted(Comparator.comparingInt((Card card) -> card.fit().weight(episode, day))
                        .reversed())
                .toList();
    }

    /** Whether anything known of a patient speaks for a card. */
    public boolean fits(Card card, Episode episode, LocalDate day) {
        return card.fit().weight(episode, day) > 0;
    }

    /** The cards that answer a rule: one for each worry of this patient they speak to, best first; else the first there is. */
    public List<Card> answering(String rule, Episode episode, LocalDate day) {
        List<Card> worries = fittingFirst(episode, day).stream()
                .filter(card -> card.answers(rule))
                .filter(card -> card.fit().speaksToAWorryOf(episode))
                .toList();
        return worries.isEmpty()
                ? all.stream().filter(card -> card.answers(rule)).limit(1).toList()
                : worries;
    }
}
