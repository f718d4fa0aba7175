package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.command.acts.ScriptedClinic.TODAY;

import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An episode takes what a case tells, and refuses what the record knows otherwise. */
class EpisodeActTest extends ActTest {

    @Test
    void anEpisodeTakesThePatientOfACaseAndLeavesTheRest() {
        int number = clinic.register("Episode One", "1970-01-01");

        assertDone(ask("""
                {'episode': {'number': %d, 'age': 56, 'sex': 'x', 'condition': 'disc_herniation', 'stage': 'acute',
                 'days_since_onset': 10, 'pain_back': 4, 'pain_leg': 7, 'irritability': 'moderate',
                 'slr_deg': 39.5, 'slr_positive': true, 'neuro': 'stable_deficit', 'equipment': ['mat', 'chair'],
                 'screen_age_days': 3, 'red_flags': [], 'painful_side': 'left', 'surgery': null}}""", number));
        assertDone(ask("{'episode': {'number': %d, 'limits': ['no_kneel'], 'pain_leg': 6}}", number));

        clinic.reopen();
        var chart = clinic.chart(number);
        assertThat(chart.episode().diagnosis().main()).isEqualTo(Condition.DISC_HERNIATION);
        assertThat(chart.episode().diagnosis().onset()).contains(TODAY.minusDays(10));
        assertThat(chart.painful()).isEqualTo(Side.LEFT);
        assertThat(chart.episode().symptoms().irritability()).contains(Irritability.MODERATE);
        assertThat(chart.episode().examination().slrDegrees()).hasValue(39);
        assertThat(chart.episode().circumstances().atHome()).containsExactlyInAnyOrder(Equipment.MAT, Equipment.CHAIR);
        assertThat(chart.episode().lastScreen().orElseThrow().date()).isEqualTo(TODAY.minusDays(3));
        assertThat(chart.visits()).singleElement().extracting(Visit::scores).satisfies(scores -> {
            assertThat(scores.back()).contains(PainScore.of(4));
            assertThat(scores.leg()).contains(PainScore.of(6));
        });
    }

    @Test
    void aStageToldWithoutADateStaysWhatItIs() {
        int number = clinic.register("Episode Two", "1970-01-02");

        assertDone(ask("{'episode': {'number': %d, 'stage': 'chronic'}}", number));

        clinic.reopen();
        var diagnosis = clinic.chart(number).episode().diagnosis();
        assertThat(diagnosis.stageOn(TODAY)).isEqualTo(Stage.CHRONIC);
        assertThat(diagnosis.onset()).isEmpty();
        assertRefused(
                ask("{'episode': {'number': %d, 'stage': 'chronic', 'days_since_onset': 10}}", number),
                "and so is acute");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'age': 70                | 'episode.age' is 70, but the record says 56
            'sex': 'm'               | 'episode.sex' is "m", but the record says x
            'name': 'Jon'            | but the record says Episode Three
            'first_programme': false | this patient was given no program yet
            'rest_days_advised': 2   | 'episode.rest_days_advised' is not built yet
            'usual_pain': 11         | it must be a whole number from 0 to 10
            'slump_left': true       | 'episode.slump_left' is not a field of 'episode'
            'pain_leg': 11           | it must be a whole number from 0 to 10
            'conditon': 'disc'       | 'episode.conditon' is not a field of 'episode'
            """)
    void whatARecordCannotHoldOrKnowsOtherwiseIsRefused(String field, String why) {
        int number = clinic.register("Episode Three", "1970-01-03");

        assertRefused(ask("{'episode': {'number': %d, 'condition': 'sacroiliac', %s}}", number, field), why);

        assertThat(clinic.chart(number).episode().diagnosis().main()).isEqualTo(Condition.NONSPECIFIC);
        assertThat(clinic.chart(number).visits()).isEmpty();
    }

    @Test
    void anOlderScreenNeverStandsAboveWhatWasFoundSince() {
        int number = clinic.register("Episode Four", "1970-01-04");
        ask("{'screen': {'number': %d, 'red_flags': ['ces_sexual']}}", number);

        assertRefused(
                ask("{'episode': {'number': %d, 'screen_age_days': 2, 'red_flags': []}}", number),
                "the record knows more since: 2026-11-30");
        assertThat(clinic.chart(number).episode().lastScreen().orElseThrow().positive())
                .containsExactly(RedFlag.CES_SEXUAL);
    }
}
