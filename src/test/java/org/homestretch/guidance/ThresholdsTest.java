package org.homestretch.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

    @ParameterizedTest
    @EnumSource
    void theUsualNumberLiesWithinItsUnit(Threshold threshold) {
        assertThat(threshold.usual()).isBetween(0, threshold.unit().most());
        assertThat(Thresholds.USUAL.of(threshold)).isEqualTo(threshold.usual());
    }

    @ParameterizedTest
    @EnumSource
    void aNumberOutsideItsUnitIsRefusedWithTheRange(Threshold threshold) {
        int most = threshold.unit().most();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.USUAL.with(threshold, most + 1))
                .withMessage("%s must be between 0 and %d, not %d.".formatted(threshold.words(), most, most + 1));
    }

    @Test
    void aNumberThatMustNotBeLessThanAnotherIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.USUAL.with(Threshold.AMBER_TOP, 2))
                .withMessage("“Amber: pain during exercise up to” (2) must not be less than"
                        + " “Green: pain during exercise up to” (3).");
    }

    @Test
    void theUsualNumberTakesTheClinicsChoiceAway() {
        var stricter = Thresholds.USUAL.with(Threshold.SCREEN_VALID, 14);

        assertThat(stricter.changed()).isEqualTo(Map.of(Threshold.SCREEN_VALID, 14));
        assertThat(stricter.with(Threshold.SCREEN_VALID, 28)).isEqualTo(Thresholds.USUAL);
    }

    @Test
    void aChangeKeepsWhatEachNumberWasAndIs() {
        var changed = Thresholds.USUAL.with(Threshold.SCREEN_VALID, 14).with(Threshold.REST, 1);

        assertThat(Thresholds.USUAL.changeTo(changed).with())
                .containsOnly(
                        Map.entry(Threshold.SCREEN_VALID.code(), "28 14"), Map.entry(Threshold.REST.code(), "2 1"));
        assertThat(changed.changeTo(changed).with()).isEmpty();
    }

    /** Whatever is typed in whatever order, a set of numbers is either refused or rises where it must. */
    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159, 2653})
    void noOrderOfChangesLeadsToNumbersThatContradictEachOther(long seed) {
        var random = new Random(seed);
        Thresholds now = Thresholds.USUAL;
        for (int step = 0; step < 2_000; step++) {
            now = tried(now, random);
            assertThat(now.of(Threshold.PAIN_SOME)).isLessThanOrEqualTo(now.of(Threshold.PAIN_HIGH));
            assertThat(now.of(Threshold.PAIN_HIGH)).isLessThanOrEqualTo(now.of(Threshold.PAIN_SEVERE));
            assertThat(now.of(Threshold.COUNT_WARN)).isLessThanOrEqualTo(now.of(Threshold.COUNT_BLOCK));
            assertThat(now.of(Threshold.DONE_SELDOM)).isLessThanOrEqualTo(now.of(Threshold.DONE_WELL));
        }
        assertThat(now.changed()).hasSizeGreaterThan(20);
    }

    private static Thresholds tried(Thresholds now, Random random) {
        var all = Threshold.values();
        Threshold one = all[random.nextInt(all.length)];
        try {
            return now.with(one, random.nextInt(one.unit().most() + 1));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("must not be less than");
            return now;
        }
    }
}
