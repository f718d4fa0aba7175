package org.homestretch.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.guidance.RedFlagAdvice.Urgency;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final RedFlagScreen CLEAR = RedFlagScreen.clear(DAY, "N. Bell");
    private static final RedFlagScreen POSITIVE = CLEAR.answered(RedFlag.CES_SEXUAL, Answer.YES);

    @Test
    void aClearScreenHoldsForFourWeeks() {
        assertThat(state(CLEAR, DAY)).isEqualTo(ScreenState.VALID);
        assertThat(state(CLEAR, DAY.plusDays(28))).isEqualTo(ScreenState.VALID);
        assertThat(state(CLEAR, DAY.plusDays(29))).isEqualTo(ScreenState.TOO_OLD);
    }

    @Test
    void noScreenOrAnUnfinishedOneHoldsTheProgram() {
        var unfinished = new RedFlagScreen(DAY, "N. Bell", Map.of(RedFlag.CORD_SIGNS, Answer.NO), "", "");

        assertThat(ScreenState.of(Episode.begin(UUID.randomUUID()), DAY, Thresholds.USUAL))
                .isEqualTo(ScreenState.ABSENT);
        assertThat(state(unfinished, DAY)).isEqualTo(ScreenState.INCOMPLETE);
        assertThat(state(unfinished.withAction("Asked by telephone."), DAY)).isEqualTo(ScreenState.INCOMPLETE);
    }

    @Test
    void anActionDocumentsAndNeverReleases() {
        assertThat(state(POSITIVE, DAY)).isEqualTo(ScreenState.POSITIVE_WITHOUT_ACTION);
        assertThat(state(POSITIVE, DAY.plusDays(40))).isEqualTo(ScreenState.POSITIVE_WITHOUT_ACTION);
        assertThat(state(POSITIVE.withAction("Sent to hospital."), DAY)).isEqualTo(ScreenState.POSITIVE_WITH_ACTION);
        assertThat(ScreenState.POSITIVE_WITH_ACTION.holds()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aClearanceReleasesEveryFlagButTheCaudaEquina(RedFlag flag) {
        RedFlagScreen found = CLEAR.answered(flag, Answer.YES);
        RedFlagScreen cleared = found.cleared(Optional.of(new Clearance("Dr Osei", DAY, "Power 5.", Set.of(flag))));
        boolean emergency = RedFlagAdvice.of(flag).rule().equals("S01");

        assertThat(state(cleared, DAY))
                .isEqualTo(emergency ? ScreenState.POSITIVE_WITHOUT_ACTION : ScreenState.CLEARED);
    }

    @Test
    void aClearanceHoldsForFourWeeksAndOnlyForTheFlagsItNames() {
        RedFlagScreen found = CLEAR.answered(RedFlag.DVT_SIGNS, Answer.YES);
        var given = new Clearance("Dr Osei", DAY.minusDays(1), "No clot on the scan", Set.of(RedFlag.DVT_SIGNS));
        RedFlagScreen cleared = found.cleared(Optional.of(given));

        assertThat(state(cleared, DAY.plusDays(27))).isEqualTo(ScreenState.CLEARED);
        assertThat(state(cleared, DAY.plusDays(28))).isEqualTo(ScreenState.POSITIVE_WITHOUT_ACTION);
        assertThat(state(cleared.answered(RedFlag.CORD_SIGNS, Answer.YES), DAY))
                .isEqualTo(ScreenState.POSITIVE_WITHOUT_ACTION);
        assertThat(state(cleared.overtaken(Optional.of(DAY)), DAY)).isEqualTo(ScreenState.OVERTAKEN);
        assertThat(state(cleared.answered(RedFlag.CORD_SIGNS, Answer.UNKNOWN), DAY))
                .isEqualTo(ScreenState.INCOMPLETE);
    }

    @Test
    void newSymptomsHoldTheProgramUntilAllIsAskedAgain() {
        var overtaken = CLEAR.overtaken(Optional.of(DAY));
        var episode = Episode.begin(UUID.randomUUID()).screened(overtaken);
        var asking = new RedFlagScreen(DAY, "N. Bell", Map.of(RedFlag.CORD_SIGNS, Answer.NO), "", "");

        assertThat(state(overtaken, DAY)).isEqualTo(ScreenState.OVERTAKEN);
        assertThat(state(POSITIVE.overtaken(Optional.of(DAY)), DAY)).isEqualTo(ScreenState.POSITIVE_WITHOUT_ACTION);
        assertThat(state(POSITIVE.withAction("Sent.").overtaken(Optional.of(DAY)), DAY))
                .isEqualTo(ScreenState.POSITIVE_WITH_ACTION);
        assertThat(ScreenState.of(episode.screened(asking), DAY, Thresholds.USUAL))
                .isEqualTo(ScreenState.INCOMPLETE);
        assertThat(ScreenState.of(episode.screened(CLEAR), DAY, Thresholds.USUAL))
                .isEqualTo(ScreenState.VALID);
    }

    @Test
    void onlyAValidScreenOrAClearanceLetsTheProgramGo() {
        assertThat(List.of(ScreenState.values()).stream().filter(state -> !state.holds()))
                .containsExactly(ScreenState.VALID, ScreenState.CLEARED);
    }

    @ParameterizedTest
    @EnumSource
    void everyRedFlagHasItsAdvice(RedFlag flag) {
        RedFlagAdvice advice = RedFlagAdvice.of(flag);

        assertThat(advice.rule()).matches("S(0[1-9]|1[01])");
        assertThat(advice.action()).endsWith(".");
        assertThat(advice.suspicion()).isNotBlank();
    }

    @Test
    void theMostPressingAdviceComesFirstAndEachOnce() {
        assertThat(RedFlagAdvice.of(List.of(
                        RedFlag.FRACTURE_MIDLINE, RedFlag.DVT_SIGNS, RedFlag.CES_SEXUAL, RedFlag.CES_BLADDER_CHANGE)))
                .containsExactly(RedFlagAdvice.CAUDA_EQUINA, RedFlagAdvice.THROMBOSIS, RedFlagAdvice.FRACTURE);
        assertThat(RedFlagAdvice.CAUDA_EQUINA.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    private static ScreenState state(RedFlagScreen screen, LocalDate day) {
        return ScreenState.of(Episode.begin(UUID.randomUUID()).screened(screen), day, Thresholds.USUAL);
    }
}
