package org.homestretch.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.patient.episode.PainScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Easing off follows the patient: three above the usual pain, never below the clinic's number, never above 9. */
class PainLimitTest {

    private static final int WORST = 10;

    @ParameterizedTest
    @CsvSource({
        "0, 4, 6",
        "1, 4, 6",
        "2, 5, 7",
        "3, 6, 8",
        "4, 7, 9",
        "5, 8, 10",
        "6, 9, 10",
        "7, 9, 10",
        "8, 9, 10",
        "9, 9, 10",
        "10, 9, 10"
    })
    void theLimitsGoWithTheUsualPain(int usual, int easeFrom, int stopFrom) {
        PainLimit limit = usually(usual, Thresholds.USUAL);

        assertThat(limit.easeFrom()).isEqualTo(easeFrom);
        assertThat(limit.stopFrom()).isEqualTo(stopFrom);
    }

    @Test
    void whereNobodyKnowsTheClinicsNumbersHold() {
        PainLimit limit = PainLimit.of(Optional.empty(), Thresholds.USUAL);

        assertThat(limit.easeFrom()).isEqualTo(4);
        assertThat(limit.stopFrom()).isEqualTo(6);
    }

    @Test
    void anyRiseAboveAPainThatIsNearlyTheWorstIsTooMuch() {
        var late = Thresholds.USUAL.with(Threshold.AMBER_TOP, 9);
        PainLimit limit = usually(9, late);

        assertThat(limit.eases(PainScore.of(9))).isTrue();
        assertThat(limit.stops(PainScore.of(9))).isFalse();
        assertThat(limit.stops(PainScore.of(10))).isTrue();
    }

    /** Whatever is usual and whatever a clinic says: more pain is never judged milder, and the worst always stops. */
    @ParameterizedTest
    @MethodSource("clinics")
    void morePainIsNeverJudgedMilder(Thresholds clinic) {
        for (int usual = 0; usual <= WORST; usual++) {
            PainLimit limit = usually(usual, clinic);
            assertThat(limit.easeFrom()).isBetween(clinic.of(Threshold.GREEN_TOP) + 1, WORST);
            assertThat(limit.stopFrom()).isBetween(limit.easeFrom(), WORST);
            assertThat(limit.stops(PainScore.of(WORST))).isTrue();
            int[] judged = IntStream.rangeClosed(0, WORST)
                    .map(now -> judged(limit, PainScore.of(now)))
                    .toArray();
            assertThat(judged).isSorted();
        }
    }

    static Stream<Thresholds> clinics() {
        return IntStream.rangeClosed(1, 8)
                .boxed()
                .flatMap(green -> IntStream.rangeClosed(green + 1, 9)
                        .mapToObj(amber -> Thresholds.USUAL
                                .with(Threshold.AMBER_TOP, 9)
                                .with(Threshold.GREEN_TOP, green)
                                .with(Threshold.AMBER_TOP, amber)));
    }

    private static int judged(PainLimit limit, PainScore now) {
        if (limit.stops(now)) {
            return 2;
        }
        return limit.eases(now) ? 1 : 0;
    }

    private static PainLimit usually(int points, Thresholds clinic) {
        return PainLimit.of(Optional.of(PainScore.of(points)), clinic);
    }
}
