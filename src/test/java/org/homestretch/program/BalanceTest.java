package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.patient.episode.Side;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** How a program is spread over the areas. */
class BalanceTest {

    private final Program empty = Program.first(UUID.randomUUID());

    @Test
    void anEmptyProgramLacksEveryArea() {
        var balance = Balance.of(empty);

        assertThat(balance.missing()).containsExactly(Area.values());
        assertThat(balance.total()).isZero();
        assertThat(balance.hamstringStretch()).isFalse();
    }

    @Test
    void theMinutesOfTheAreasAddUp() {
        var walk = prescribed("walk-continuous").dosed(Dose.ofMinutes(15, 2, 5));
        var balance = Balance.of(empty.add(prescribed("bridge")).add(walk));

        assertThat(balance.minutes(Area.AEROBIC)).isEqualTo(30);
        assertThat(balance.exerciseMinutes()).isPositive();
        assertThat(balance.total()).isEqualTo(30 + balance.exerciseMinutes());
        assertThat(balance.missing()).containsExactly(Area.STRETCHING);
    }

    @Test
    void restingDoesNotCoverAnArea() {
        assertThat(SomeExercises.get("prone-lying").kind().counted())
                .as("whether lying face down counts")
                .isEqualTo(!Balance.of(empty.add(prescribed("prone-lying")))
                        .missing()
                        .contains(Area.STRETCHING));
    }

    @Test
    void aHamstringStretchIsSeen() {
        assertThat(Balance.of(empty.add(prescribed("hamstring-supine-towel"))).hamstringStretch())
                .isTrue();
    }

    private static Prescription prescribed(String id) {
        return Prescription.usual(SomeExercises.get(id), Side.LEFT);
    }
}
