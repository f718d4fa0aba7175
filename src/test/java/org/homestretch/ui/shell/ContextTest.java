package org.homestretch.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.control.ScreenTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 18);
    private static final Thresholds TWO_WEEKS = Thresholds.USUAL.with(Threshold.SCREEN_VALID, 14);

    private final Patient elena =
            Patient.register(1, new PersonName("Elena", "Marsh"), LocalDate.of(1978, 3, 3), Sex.F);

    @Test
    void aScreenIsGreenAsLongAsTheClinicSaysAndThenOutOfDate() {
        var clear = RedFlagScreen.clear(TODAY.minusDays(14), "NB");

        assertThat(flags(clear, TODAY)).isEqualTo(new ScreenTag("No red flags, 4 Nov", "ok"));
        assertThat(flags(clear, TODAY.plusDays(1))).isEqualTo(new ScreenTag("Screen out of date, 4 Nov", "warn"));
        assertThat(flags(clear, TODAY.plusYears(1))).isEqualTo(new ScreenTag("Screen out of date, 4 Nov 2025", "warn"));
    }

    @Test
    void whateverElseHoldsIsSaidAndNeverGreen() {
        var clear = RedFlagScreen.clear(TODAY, "NB");
        var found = clear.answered(RedFlag.DVT_SIGNS, Answer.YES);

        assertThat(flags(clear.overtaken(Optional.of(TODAY)), TODAY))
                .isEqualTo(new ScreenTag("New symptoms, screen again", "warn"));
        assertThat(flags(clear.answered(RedFlag.DVT_SIGNS, Answer.UNKNOWN), TODAY))
                .isEqualTo(new ScreenTag("Screen not finished", "warn"));
        assertThat(flags(found.withAction("Sent to hospital"), TODAY.plusDays(99)))
                .isEqualTo(new ScreenTag("1 red flag", "bad"));
        assertThat(of(Episode.begin(elena.id()), TODAY).flags()).isEqualTo(new ScreenTag("Not screened", "warn"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 days since surgery",
        "1, 1 day since surgery",
        "13, 13 days since surgery",
        "14, 2 weeks since surgery",
        "45, 6 weeks since surgery"
    })
    void afterAnOperationItsDayCounts(int days, String told) {
        Surgery disc = Surgery.of(Surgery.Kind.DISCECTOMY).on(Optional.of(TODAY.minusDays(days)));

        assertThat(operated(disc)).isEqualTo("After lumbar discectomy \u00b7 " + told);
    }

    @Test
    void anOperationOfAnUnknownDayIsToldToo() {
        assertThat(operated(Surgery.of(Surgery.Kind.FUSION))).endsWith("\u00b7 surgery, day not known");
    }

    private String operated(Surgery surgery) {
        var episode = Episode.begin(elena.id());
        var diagnosis = episode.diagnosis().withMain(Condition.POST_DISCECTOMY).operated(Optional.of(surgery));
        return of(episode.with(diagnosis), TODAY).line();
    }

    private ScreenTag flags(RedFlagScreen screen, LocalDate day) {
        return of(Episode.begin(elena.id()).screened(screen), day).flags();
    }

    private Context of(Episode episode, LocalDate day) {
        return Context.of(new Chart(elena, episode, List.of(), List.of()), day, TWO_WEEKS);
    }
}
