package org.homestretch.patient.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.patient.redflag.RedFlag;
import org.junit.jupiter.api.Test;

/** What an episode makes of what it is told. */
class EpisodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Episode begun = Episode.begin(UUID.randomUUID());

    @Test
    void questionsAskedTwiceOnADayAreOneScreenAndOnAnotherDayTwo() {
        Episode asked = begun.screened(TODAY, "NB", Set.of(RedFlag.DVT_SIGNS));

        Episode again = asked.screened(TODAY, "NB", Set.of());
        Episode later = asked.screened(TODAY.plusDays(1), "NB", Set.of());

        assertThat(again.screens()).singleElement().matches(screen -> screen.clear());
        assertThat(later.screens()).hasSize(2);
        assertThat(later.screens().getFirst().clearable()).containsExactly(RedFlag.DVT_SIGNS);
    }

    @Test
    void aScreenThatNewSymptomsOvertookStaysAsItWas() {
        Episode asked = begun.screened(TODAY, "NB", Set.of());
        Episode overtaken = asked.rescreened(asked.lastScreen().orElseThrow().overtaken(Optional.of(TODAY)));

        assertThat(overtaken.screened(TODAY, "NB", Set.of()).screens()).hasSize(2);
    }

    @Test
    void aStageThatWasToldHoldsUntilADateIsKnown() {
        var told = Diagnosis.UNCLEAR.toldToBe(Stage.CHRONIC);

        assertThat(told.stageOn(TODAY)).isEqualTo(Stage.CHRONIC);
        assertThat(told.begunOn(Optional.of(TODAY)).stageOn(TODAY)).isEqualTo(Stage.ACUTE);
        assertThat(told.onLeg(Side.LEFT).withMain(Condition.SACROILIAC).stageOn(TODAY))
                .isEqualTo(Stage.CHRONIC);
        assertThat(Diagnosis.UNCLEAR.stageOn(TODAY)).isEqualTo(Stage.ACUTE);
    }
}
