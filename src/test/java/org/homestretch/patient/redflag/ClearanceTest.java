package org.homestretch.patient.redflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.homestretch.basics.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clinician's clearance releases: only its own flags, only for its time, never the cauda equina. */
class ClearanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Set<RedFlag> NEVER = Set.of(
            RedFlag.CES_BLADDER_CHANGE, RedFlag.CES_SADDLE_NUMBNESS, RedFlag.CES_BILATERAL_LEG, RedFlag.CES_SEXUAL);
    private static final int DRAWN = 500;

    @ParameterizedTest
    @EnumSource
    void itReleasesEveryFlagButThoseOfTheCaudaEquina(RedFlag flag) {
        assertThat(flag.clearable()).isEqualTo(!NEVER.contains(flag));
        assertThat(found(flag, Set.of(flag)).uncleared(DAY).isEmpty()).isEqualTo(!NEVER.contains(flag));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 29, 400})
    void itHoldsFromItsDayForFourWeeks(int days) {
        RedFlagScreen screen = found(RedFlag.DVT_SIGNS, Set.of(RedFlag.DVT_SIGNS));

        assertThat(screen.uncleared(DAY.plusDays(days))).containsExactly(RedFlag.DVT_SIGNS);
        assertThat(screen.uncleared(DAY)).isEmpty();
        assertThat(screen.uncleared(DAY.plusDays(28))).isEmpty();
    }

    @Test
    void itReleasesNothingItDoesNotName() {
        RedFlagScreen screen = found(RedFlag.DVT_SIGNS, Set.of(RedFlag.CORD_SIGNS));

        assertThat(screen.cleared(DAY)).isEmpty();
        assertThat(screen.cleared(Optional.empty()).uncleared(DAY)).containsExactly(RedFlag.DVT_SIGNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void itSaysWhoExaminedAndWhatWasFound(String blank) {
        assertThatThrownBy(() -> new Clearance(blank, DAY, "Nothing new", Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("Who examined must not be empty.");
        assertThatThrownBy(() -> new Clearance("Dr Ames", DAY, blank, Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("What was found must not be empty.");
    }

    /** Whatever was answered and cleared, what is open and what is cleared are together what was found. */
    @Test
    void everyFlagFoundIsEitherOpenOrCleared() {
        var random = new Random(22);
        for (int turn = 0; turn < DRAWN; turn++) {
            RedFlagScreen screen = RedFlagScreen.clear(DAY, "NB");
            for (RedFlag flag : some(random)) {
                screen = screen.answered(flag, Answer.YES);
            }
            RedFlagScreen cleared = screen.cleared(Optional.of(new Clearance("Dr Ames", DAY, "Well", some(random))));
            LocalDate on = DAY.plusDays(random.nextInt(60) - 5L);

            assertThat(Collections.disjoint(cleared.uncleared(on), cleared.cleared(on)))
                    .isTrue();
            assertThat(cleared.cleared(on)).doesNotContainAnyElementsOf(NEVER);
            assertThat(cleared.uncleared(on).size() + cleared.cleared(on).size())
                    .isEqualTo(cleared.positive().size());
        }
    }

    private static RedFlagScreen found(RedFlag flag, Set<RedFlag> released) {
        return RedFlagScreen.clear(DAY, "NB")
                .answered(flag, Answer.YES)
                .cleared(Optional.of(new Clearance("Dr Ames", DAY, "No sign of it", released)));
    }

    private static Set<RedFlag> some(Random random) {
        var some = EnumSet.noneOf(RedFlag.class);
        for (RedFlag flag : RedFlag.values()) {
            if (random.nextInt(6) == 0) {
                some.add(flag);
            }
        }
        return some;
    }
}
