package org.homestretch.patient.redflag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedFlagScreenTest {

    private static final RedFlag FIRST = RedFlag.CES_SADDLE_NUMBNESS;
    private static final String SENT = "Sent to ED";
    private static final RedFlagScreen ACTED = RedFlagScreen.clear(LocalDate.of(2026, 11, 18), "NB")
            .answered(FIRST, Answer.YES)
            .withAction(SENT);

    @ParameterizedTest
    @EnumSource(value = RedFlag.class, mode = EnumSource.Mode.EXCLUDE, names = "CES_SADDLE_NUMBNESS")
    void whatWasDoneDoesNotCountForAFlagFoundLater(RedFlag other) {
        RedFlagScreen both = ACTED.answered(other, Answer.YES);

        assertThat(both.action()).isEmpty();
        assertThat(both.earlier()).containsExactly(new Acted(SENT, Set.of(FIRST)));
        assertThat(both.actions()).containsExactly(SENT);
        assertThat(ACTED.answered(FIRST, Answer.NO).answered(other, Answer.YES).action())
                .as("one flag instead of the other")
                .isEmpty();
    }

    @Test
    void takingAFlagAwayKeepsWhatWasDone() {
        RedFlagScreen both = ACTED.answered(RedFlag.INFECTION_FEVER, Answer.YES).withAction("Rang the doctor");

        RedFlagScreen one = both.answered(FIRST, Answer.NO);

        assertThat(one.action()).isEqualTo("Rang the doctor");
        assertThat(one.actions()).isEqualTo(List.of(SENT, "Rang the doctor"));
    }

    @Test
    void aYesThatIsTakenBackBringsBackWhatWasDone() {
        RedFlagScreen slip =
                ACTED.answered(RedFlag.INFECTION_FEVER, Answer.YES).answered(RedFlag.INFECTION_FEVER, Answer.NO);

        assertThat(slip).isEqualTo(ACTED);
    }

    @Test
    void theSameAnswerAgainAsksNothingAnew() {
        assertThat(ACTED.answered(FIRST, Answer.YES)).isEqualTo(ACTED);
    }
}
