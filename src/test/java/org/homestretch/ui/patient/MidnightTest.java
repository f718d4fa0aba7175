package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.Act;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.progress.Visit;
import org.homestretch.testing.MovingClock;
import org.homestretch.ui.kit.control.ScreenTag;
import org.homestretch.ui.patient.list.PatientListModel;
import org.junit.jupiter.api.Test;

/** The record stays open over midnight. */
class MidnightTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 11, 18);
    private static final LocalDate AFTER = BEFORE.plusDays(1);

    private final MovingClock clock = new MovingClock(LocalDateTime.of(2025, 11, 18, 23, 59), ZoneOffset.UTC);
    private final Desks clinic = new Desks(clock);
    private final PatientModel model = clinic.model();
    private final Patient elena = clinic.chosen("Elena", "Marsh");

    @Test
    void aScoreEnteredAfterMidnightIsOfTheNewDay() {
        model.today.leg.value().set(score(5));
        passMidnight();
        model.today.leg.value().set(score(2));

        assertThat(on(BEFORE).scores().leg()).isEqualTo(score(5));
        assertThat(on(AFTER).scores().leg()).isEqualTo(score(2));
        assertThat(model.today.title().getValue()).isEqualTo("19 Nov, visit 2");
        assertThat(model.today.legBefore().getValue()).isEqualTo("(was 5)");
    }

    @Test
    void whatIsShownOfTodayIsOfTheNewDay() {
        var title = model.today.title();
        title.subscribe(words -> {});
        model.today.leg.value().set(score(5));
        passMidnight();
        clinic.desk.look();

        assertThat(title.getValue()).isEqualTo("19 Nov, visit 2");
        assertThat(model.today.leg.value().get()).isEmpty();
        assertThat(model.today.back.value().get()).isEmpty();
        assertThat(on(BEFORE).scores().leg()).isEqualTo(score(5));
        assertThat(clinic.visits.of(elena.id())).hasSize(1);
    }

    @Test
    void aScreenAnsweredAfterMidnightIsOfTheNewDay() {
        passMidnight();
        model.redFlags.allNo();

        assertThat(clinic.patients.episodeOf(elena.id()).lastScreen().map(RedFlagScreen::date))
                .contains(AFTER);
    }

    @Test
    void whoWasSeenYesterdayIsNotOfToday() {
        clinic.chosen("Tunde", "Okafor");
        model.list.refresh();
        assertThat(model.list.today().get()).isEqualTo(2);
        passMidnight();
        clinic.desk.look();

        assertThat(model.list.today().get()).isEqualTo(1);
    }

    @Test
    void whoWasWorkedOnYesterdayIsNotOfTodayEither() {
        Patient tunde = clinic.register("Tunde", "Okafor", 2);
        clinic.journal.note(tunde.id(), Act.of(Act.Kind.PRINTED));
        PatientListModel restarted = clinic.model().list;
        assertThat(restarted.today().get()).isEqualTo(2);
        passMidnight();
        clinic.desk.look();

        assertThat(restarted.today().get()).isEqualTo(1);
    }

    @Test
    void aScreenGetsTooOldInTheListAtMidnight() {
        int holds = clinic.thresholds.of(Threshold.SCREEN_VALID);
        clinic.patients.save(Episode.begin(elena.id()).screened(RedFlagScreen.clear(BEFORE.minusDays(holds), "NB")));
        model.list.refresh();
        assertThat(toDo()).isEmpty();
        passMidnight();
        clinic.desk.look();

        assertThat(toDo()).containsExactly("Screen out of date, 21 Oct");
    }

    private List<String> toDo() {
        assertThat(model.list.lines()).hasSize(1);
        return model.list.lines().stream()
                .flatMap(line -> model.list.screenToDo(line).stream())
                .map(ScreenTag::words)
                .toList();
    }

    private void passMidnight() {
        clock.forward(Duration.ofMinutes(2));
    }

    private Visit on(LocalDate day) {
        return clinic.visits.on(day, elena.id()).orElseThrow();
    }

    private static Optional<PainScore> score(int points) {
        return Optional.of(PainScore.of(points));
    }
}
