package org.homestretch.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.education.Card;
import org.homestretch.education.Cards;
import org.homestretch.progress.Chart;

/** Which card does what a rule asks to explain, and whether the patient has it: the same answer at every door. */
public record CardAdvice(Cards cards, Clock clock) {

    /** A card at a finding, with the day it was given in this episode. */
    public record Offer(Card card, Optional<LocalDate> given) {

        /** Whether it is still to be given. */
        public boolean open() {
            return given.isEmpty();
        }
    }

    /** The best card that was not given yet; where the patient has them all, the one given last. */
    public Optional<Offer> at(String rule, Chart chart) {
        List<Offer> all = cards.answering(rule, chart.episode(), LocalDate.now(clock)).stream()
                .map(card -> new Offer(card, given(card, chart)))
                .toList();
        return all.stream().filter(Offer::open).findFirst().or(() -> newest(all));
    }

    private static Optional<Offer> newest(List<Offer> given) {
        return given.stream()
                .reduce((one, other) ->
                        other.given().orElseThrow().isAfter(one.given().orElseThrow()) ? other : one);
    }

    /** What was given before this episode began is to be given again. */
    private Optional<LocalDate> given(Card card, Chart chart) {
        Optional<LocalDate> onset = chart.episode().diagnosis().onset();
        return chart.given(card)
                .map(at -> at.atZone(clock.getZone()).toLocalDate())
                .filter(day -> onset.filter(day::isBefore).isEmpty());
    }
}
