package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.junit.jupiter.api.Test;

/** A screen answers every question, and only a clearance or a new screen releases what it held. */
class ScreenActTest extends ActTest {

    @Test
    void aScreenAnswersEveryQuestionAndSilenceIsNoAnswer() {
        int number = clinic.register("Screen", "1970-01-06");
        assertRefused(ask("{'screen': {'number': %d}}", number), "'screen.red_flags' is missing");
        assertRefused(ask("{'screen': {'number': %d, 'action': 'x'}}", number), "'screen.red_flags' is missing");

        assertDone(ask("{'screen': {'number': %d, 'red_flags': ['dvt_signs'], 'action': 'Sent to hospital'}}", number));

        var screen = clinic.chart(number).episode().lastScreen().orElseThrow();
        assertThat(screen.complete()).isTrue();
        assertThat(screen.answer(RedFlag.DVT_SIGNS)).isEqualTo(Answer.YES);
        assertThat(screen.action()).isEqualTo("Sent to hospital");
        assertDone(ask("{'screen': {'number': %d, 'action': 'Seen there'}}", number));
        assertThat(clinic.chart(number).episode().lastScreen().orElseThrow().positive())
                .as("what was done releases nothing")
                .containsExactly(RedFlag.DVT_SIGNS);
        assertDone(ask("{'screen': {'number': %d, 'red_flags': []}}", number));
        assertThat(clinic.chart(number).episode().screens())
                .singleElement()
                .satisfies(now -> assertThat(now.clear()).isTrue());
    }

    @Test
    void aClearanceReleasesWhatItMayAndNothingElse() {
        int number = clinic.register("Clearance", "1970-01-07");
        assertRefused(ask("{'clearance': {'number': %d, 'who': 'Dr Roe', 'found': 'no clot'}}", number), "No red flag");
        ask("{'screen': {'number': %d, 'red_flags': ['dvt_signs']}}", number);
        assertRefused(program(number, "bridge", "'print': 'held.pdf'"), "Held by a red flag: One calf swollen");

        assertDone(ask("{'clearance': {'number': %d, 'who': 'Dr Roe', 'found': 'no clot on the scan'}}", number));

        assertDone(program(number, "bridge", "'print': 'cleared.pdf'"));
        ask("{'screen': {'number': %d, 'red_flags': ['ces_saddle_numbness']}}", number);
        assertRefused(
                ask("{'clearance': {'number': %d, 'who': 'Dr Roe', 'found': 'well'}}", number),
                "Only a new screen with these questions answered No");
        assertRefused(ask("{'clearance': {'number': %d, 'who': ' ', 'found': 'well'}}", number), "'clearance.who'");
        assertThat(folder.resolve("held.pdf")).doesNotExist();
    }
}
