package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.command.acts.ScriptedClinic.TODAY;

import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.patient.exam.Legs;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Sensation;
import org.homestretch.patient.exam.TestResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An examination is kept where the record has a place for it. */
class ExamActTest extends ActTest {

    @Test
    void anExamKeepsWhatTheRecordHasAPlaceFor() {
        int number = clinic.register("Exam", "1970-01-05");

        assertDone(ask("""
                {'exam': {'number': %d, 'slr_positive': true, 'slr_deg': 45, 'neuro': 'normal', 'walk_limit_min': 8,
                 'surgeon_limits': ['no_bending'], 'slump_left': null}}""", number));

        var episode = clinic.chart(number).episode();
        assertThat(episode.examination().neuro()).contains(Neuro.NORMAL);
        assertThat(episode.examination().walkLimitMinutes()).hasValue(8);
        assertThat(episode.background().surgeonLimits()).containsExactly(SurgeonLimit.NO_BENDING);
        assertRefused(ask("{'exam': {'number': %d, 'slr_deg': 121}}", number), "a number from 0 to 120");
    }

    @Test
    void anExamKeepsEveryTestOfTheDayAndAddsToIt() {
        int number = clinic.register("Exam Two", "1970-01-15");

        assertDone(ask("""
                {'exam': {'number': %d, 'surgery': {'kind': 'discectomy', 'days': 45}, 'surgery_level': 'L4-L5 right',
                 'slr_left': {'deg': 80, 'positive': false}, 'slr_right': {'deg': 55, 'positive': true},
                 'movement_tests': {'extension': 'centralised', 'flexion': 'no_change'}, 'usual_pain': 6,
                 'neuro_levels': {'L5': {'right': {'power': 4, 'sensation': 'reduced'}}},
                 'crossed_raise': false, 'slump_right': true, 'body_chart': {'pain': ['calf_right']}}}""", number));
        assertDone(ask("""
                {'exam': {'number': %d, 'slump_left': false, 'body_chart': {'numb': ['heel_right']},
                 'neuro_levels': {'L5': {'right': {'reflex': 'absent'}, 'left': {'power': 5}}}}}""", number));

        clinic.reopen();
        var episode = clinic.chart(number).episode();
        assertThat(episode.diagnosis().surgery())
                .contains(new Surgery(Surgery.Kind.DISCECTOMY, Optional.of(TODAY.minusDays(45)), "L4-L5 right"));
        assertThat(episode.examination().neuro()).contains(Neuro.STABLE_DEFICIT);
        assertThat(episode.examination().raise()).isEqualTo(new LegRaise(OptionalInt.of(55), TestResult.POSITIVE));
        assertThat(episode.symptoms().easedBy()).isEqualTo(Direction.EXTENSION);
        assertThat(episode.symptoms().usual()).contains(PainScore.of(6));
        assertThat(episode.exams()).singleElement().satisfies(exam -> {
            assertThat(exam.day()).isEqualTo(TODAY);
            assertThat(exam.nerves().at(NerveLevel.L5, Leg.RIGHT))
                    .isEqualTo(new NerveTest(OptionalInt.of(4), Reflex.ABSENT, Sensation.REDUCED));
            assertThat(exam.legs().slump()).isEqualTo(new Legs<>(TestResult.NEGATIVE, TestResult.POSITIVE));
            assertThat(exam.legs().crossed()).isEqualTo(TestResult.NEGATIVE);
            assertThat(exam.chart().pain()).containsExactly(BodyRegion.CALF_RIGHT);
            assertThat(exam.chart().numb()).containsExactly(BodyRegion.HEEL_RIGHT);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'slump_left': 'positive'                        | 'exam.slump_left' must be true or false
            'crossed_raise': 1                              | 'exam.crossed_raise' must be true or false
            'body_chart': {'pain': ['elbow']}               | 'exam.body_chart.pain' is "elbow"
            'body_chart': {'itch': []}                      | 'exam.body_chart.itch' is not a field of 'body_chart'
            'surgery_level': 'L4'                           | tell 'surgery' too
            'surgery': {'kind': 'laser'}                    | 'exam.surgery.kind' is "laser"
            'neuro_levels': {'L5': {'right': {'power': 9}}} | a whole number from 0 to 5
            'condition': 'sacroiliac'                       | 'exam.condition' is not a field of 'exam'
            """)
    void anExamRefusesByNameAndChangesNothing(String field, String why) {
        int number = clinic.register("Exam Three", "1970-01-16");

        assertRefused(ask("{'exam': {'number': %d, 'slr_deg': 40, %s}}", number, field), why);

        assertThat(clinic.chart(number).episode().exams()).isEmpty();
        assertThat(clinic.chart(number).episode().examination().slrDegrees()).isEmpty();
    }

    @Test
    void anExamToldInOneWordStandsForTheTestsOfItBefore() {
        int number = clinic.register("Exam Four", "1970-01-17");
        assertDone(ask("{'exam': {'number': %d, 'neuro_levels': {'S1': {'left': {'power': 3}}}}}", number));
        assertThat(clinic.chart(number).episode().examination().neuro()).contains(Neuro.SEVERE_WEAKNESS);

        assertDone(ask("{'exam': {'number': %d, 'neuro': 'stable_deficit', 'dp': 'flexion'}}", number));

        assertThat(clinic.chart(number).episode().examination().neuro()).contains(Neuro.STABLE_DEFICIT);
        assertThat(clinic.chart(number).episode().symptoms().easedBy()).isEqualTo(Direction.FLEXION);
    }
}
