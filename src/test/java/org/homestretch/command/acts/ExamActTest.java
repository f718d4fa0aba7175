package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.patient.episode.Neuro;
import org.homestretch.patient.episode.SurgeonLimit;
import org.junit.jupiter.api.Test;

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
        assertRefused(
                ask("{'exam': {'number': %d, 'slump_left': true}}", number), "'exam.slump_left' is not built yet");
        assertRefused(ask("{'exam': {'number': %d, 'slr_deg': 121}}", number), "a number from 0 to 120");
    }
}
