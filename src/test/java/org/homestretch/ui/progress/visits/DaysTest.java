package org.homestretch.ui.progress.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Visit;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.Spanish;
import org.junit.jupiter.api.Test;

/** Days in the language of the screens: its names, in the same order and with the same digits. */
@ChangesLanguage
class DaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 12, 3);

    @Test
    void namesFollowTheLanguageAndTheOrderStays() {
        assertThat(Days.shortly(WEDNESDAY)).isEqualTo("3 Dec");
        assertThat(Days.withWeekday(WEDNESDAY)).isEqualTo("Wed 3 Dec");
        assertThat(Spanish.of(() -> Days.shortly(WEDNESDAY))).isEqualTo("3 dic");
        assertThat(Spanish.of(() -> Days.withWeekday(WEDNESDAY))).isEqualTo("mié 3 dic");
        assertThat(Spanish.of(() -> Days.seenOn(WEDNESDAY, WEDNESDAY.plusYears(1))))
                .isEqualTo("3 dic 2025");
    }

    @Test
    void aSpanIsOnePhraseOfTheLanguage() {
        LocalDate from = WEDNESDAY.minusDays(7);

        assertThat(Days.span(from, WEDNESDAY)).isEqualTo("26 Nov to 3 Dec");
        assertThat(Spanish.of(() -> Days.span(from, WEDNESDAY))).isEqualTo("26 nov a 3 dic");
    }

    /** As the log of the sheet prints them. */
    @Test
    void aDayOfTheLogIsTheLetterThePatientReads() {
        assertThat(Days.letter(WEDNESDAY)).isEqualTo("W");
        assertThat(Spanish.of(() -> Days.letter(WEDNESDAY))).isEqualTo("M");
        assertThat(Spanish.of(() -> Days.letter(WEDNESDAY.plusDays(4)))).isEqualTo("D");
    }

    /** What is undone is named in the language spoken then, not in the one spoken when it was made. */
    @Test
    void anEditIsWordedWhenItIsShown() {
        Visit visit = Visit.on(WEDNESDAY, UUID.randomUUID(), "Nadia");
        VisitEdit edit = VisitEdit.leg(visit, Optional.of(PainScore.of(3)));

        assertThat(edit.words()).isEqualTo("leg pain of 3 Dec");
        assertThat(Spanish.of(edit::words)).startsWith("dolor de pierna del 3");
    }
}
