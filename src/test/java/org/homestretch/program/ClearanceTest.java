package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.homestretch.patient.Answer;
import org.homestretch.patient.Episode;
import org.homestretch.patient.RedFlag;
import org.homestretch.patient.RedFlagScreen;
import org.junit.jupiter.api.Test;

/** When a sheet may be handed out. */
class ClearanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Episode unscreened = Episode.begin(UUID.randomUUID());
    private final RedFlagScreen clear = RedFlagScreen.clear(TODAY, "Dr Brandt");
    private final RedFlag flag = RedFlag.values()[0];

    @Test
    void nobodyIsClearWithoutAScreen() {
        assertThat(Clearance.of(unscreened, TODAY)).isEqualTo(Clearance.SCREEN_FIRST);
    }

    @Test
    void aScreenHoldsFourWeeks() {
        assertThat(on(clear, TODAY.plusDays(28))).isEqualTo(Clearance.CLEAR);
        assertThat(on(clear, TODAY.plusDays(29))).isEqualTo(Clearance.SCREEN_FIRST);
    }

    @Test
    void aQuestionThatWasNotAskedLeavesTheScreenIncomplete() {
        assertThat(on(clear.answered(flag, Answer.UNKNOWN), TODAY)).isEqualTo(Clearance.SCREEN_FIRST);
    }

    @Test
    void aRedFlagHoldsTheSheetUntilTheActionIsWrittenDown() {
        var positive = clear.answered(flag, Answer.YES);

        assertThat(on(positive, TODAY)).isEqualTo(Clearance.ACTION_NEEDED);
        assertThat(on(positive, TODAY.plusDays(60))).isEqualTo(Clearance.ACTION_NEEDED);
        assertThat(on(positive.withAction("Sent to hospital"), TODAY)).isEqualTo(Clearance.CLEAR);
    }

    private Clearance on(RedFlagScreen screen, LocalDate day) {
        return Clearance.of(unscreened.screened(screen), day);
    }
}
