package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores by the names that scripts give them, and the marks of a log. */
class ScoreTest {

    private final Visit empty = Visit.on(LocalDate.of(2026, 11, 30), UUID.randomUUID(), "NB");

    @ParameterizedTest
    @EnumSource(Score.class)
    void everyScoreHasItsOwnPlaceAndItsOwnMost(Score score) {
        Visit worst = score.in(empty, score.most());

        assertThat(worst.blank()).isFalse();
        assertThatThrownBy(() -> score.in(empty, score.most() + 1)).isInstanceOf(Refusal.class);
        for (Score other : Score.values()) {
            Visit both = other.in(worst, 1);
            assertThat(both.equals(other.in(empty, 1))).isEqualTo(other == score);
        }
    }

    @Test
    void daysThatAreNotKnownCountNeitherWay() {
        var log = ExerciseDays.marked("--1101-1010111");

        assertThat(log.length()).isEqualTo(14);
        assertThat(log.outOf()).isEqualTo(11);
        assertThat(log.count()).isEqualTo(8);
        assertThat(log.percent()).isEqualTo(73);
        assertThat(log.toggled(0).outOf()).isEqualTo(12);
        assertThat(log.toggled(0).count()).isEqualTo(9);
        assertThat(new Adherence(List.of(empty.withDays(Optional.of(log)))).weeks())
                .extracting(Adherence.Week::outOf)
                .containsExactly(4, 7);
    }
}
