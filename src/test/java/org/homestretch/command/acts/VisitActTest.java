package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.command.acts.ScriptedClinic.TODAY;

import java.time.LocalDate;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visit of a day is one, and what it cannot be is refused by name. */
class VisitActTest extends ActTest {

    @Test
    void aVisitOfADayIsOneAndIsAddedTo() {
        int number = clinic.register("Visit", "1970-01-08");

        assertDone(ask("""
                {'visit': {'number': %d, 'leg': 6, 'back': 3, 'rmdq': 11, 'odi': 40, 'startback_psych': 4,
                 'fabq_w': 30, 'fabq_pa': 15, 'days': '--110101010111', 'note': 'walks more'}}""", number));
        assertDone(ask("{'visit': {'number': %d, 'date': '2026-11-30', 'nprs_leg': 5}}", number));
        assertDone(ask("{'visit': {'number': %d, 'date': '12 Nov', 'back': 7}}", number));

        clinic.reopen();
        var visits = clinic.chart(number).visits();
        assertThat(visits).extracting(Visit::date).containsExactly(LocalDate.of(2026, 11, 12), TODAY);
        Visit today = visits.getLast();
        assertThat(today.scores().leg()).contains(PainScore.of(5));
        assertThat(today.scores().rolandMorris()).hasValue(11);
        assertThat(today.questionnaires().orElseThrow().oswestry()).hasValue(40);
        assertThat(today.questionnaires().orElseThrow().fearAtWork()).hasValue(30);
        assertThat(today.days().orElseThrow().outOf()).isEqualTo(12);
        assertThat(today.days().orElseThrow().count()).isEqualTo(8);
        assertThat(today.notes().text()).isEqualTo("walks more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'leg': 11                  | 'visit.leg' is 11; it must be a whole number from 0 to 10
            'rmdq': 25                 | a whole number from 0 to 24
            'odi': -1                  | a whole number from 0 to 100
            'startback_psych': 6       | a whole number from 0 to 5
            'leg': 3, 'nprs_leg': 3    | are the same score
            'psfs': 3                  | 'visit.psfs' is not built yet
            'lge': 3                   | 'visit.lge' is not a field of 'visit'. Known here: back, date, days
            'days': '110'              | Days are 14 marks
            'days': '--------------'   | Days known in the log
            'leg': 3, 'date': '2027-01-05' | That day is still to come
            'leg': 3, 'date': '1969-12-31' | before the patient was born
            'leg': 3, 'date': 'soon'   | That is no date
            'note': ''                 | This one is empty
            """)
    void aVisitThatCannotBeIsRefusedAndLeavesNothing(String fields, String why) {
        int number = clinic.register("Visit Two", "1970-01-09");

        assertRefused(ask("{'visit': {'number': %d, %s}}", number, fields), why);

        assertThat(clinic.chart(number).visits()).isEmpty();
    }
}
