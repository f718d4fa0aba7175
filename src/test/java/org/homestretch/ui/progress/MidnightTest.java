package org.homestretch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;
import org.homestretch.testing.MovingClock;
import org.homestretch.ui.progress.entry.QuickEntryModel;
import org.homestretch.ui.progress.entry.ReactionModel;
import org.homestretch.ui.progress.entry.ScoreField;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.junit.jupiter.api.Test;

/** The window stays open over midnight: each entry belongs to the day on which it is made. */
class MidnightTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 11, 18);
    private static final LocalDate AFTER = BEFORE.plusDays(1);

    private final MovingClock clock = new MovingClock(LocalDateTime.of(2025, 11, 18, 23, 59), ZoneOffset.UTC);
    private final ProgressDesk desk = new ProgressDesk(clock).withCourse();
    private final ProgressModel model = desk.opened();
    private final QuickEntryModel entry = new QuickEntryModel(model);

    @Test
    void aScoreEnteredAfterMidnightIsOfTheNewDay() {
        entry.leg().set(score(5));
        passMidnight();
        entry.leg().set(score(2));

        assertThat(on(BEFORE).scores().leg()).isEqualTo(score(5));
        assertThat(on(AFTER).scores().leg()).isEqualTo(score(2));
        assertThat(entry.leg().get()).isEqualTo(score(2));
        assertThat(entry.title().getValue()).isEqualTo("Today, visit 6");
        assertThat(entry.was(Measure.LEG_PAIN).getValue()).isEqualTo("was 5");
    }

    @Test
    void whenTheDayTurnsUnderOnesHandsTheFieldsAreThoseOfTheNewVisit() {
        entry.leg().set(score(5));
        entry.note().set("Walked to the shop");
        passMidnight();
        desk.desk.look();

        assertThat(entry.leg().get()).isEmpty();
        assertThat(entry.note().get()).isEmpty();
        assertThat(entry.title().getValue()).isEqualTo("Today, visit 6");
        assertThat(entry.was(Measure.LEG_PAIN).getValue()).isEqualTo("was 5");
        assertThat(visits()).noneMatch(visit -> visit.date().equals(AFTER)).isNotEmpty();
        assertThat(on(BEFORE).notes().text()).isEqualTo("Walked to the shop");
    }

    @Test
    void ofANoteWrittenOverMidnightEachDayKeepsItsPart() {
        entry.note().set("Slept badly. ");
        passMidnight();
        entry.note().set("Slept badly. Better now");

        assertThat(on(BEFORE).notes().text()).isEqualTo("Slept badly. ");
        assertThat(on(AFTER).notes().text()).isEqualTo("Better now");
        assertThat(entry.note().get()).isEqualTo("Better now");
    }

    @Test
    void typedTotalsAndWhatHappenedGoToTheNewDayToo() {
        var total = ScoreField.of(model, "oswestry", Questionnaires::oswestry, Questionnaires::withOswestry);
        var reaction = new ReactionModel(model, () -> Thresholds.USUAL);
        entry.disability().text().set("9");
        total.text().set("30");
        reaction.during().set(score(4));
        passMidnight();
        reaction.notice(Sign.values()[0], true);
        total.text().set("28");
        entry.disability().text().set("8");

        assertThat(on(BEFORE).scores().rolandMorris()).isEqualTo(OptionalInt.of(9));
        assertThat(on(AFTER).scores().rolandMorris()).isEqualTo(OptionalInt.of(8));
        assertThat(on(BEFORE).questionnaires().orElseThrow().oswestry()).isEqualTo(OptionalInt.of(30));
        assertThat(on(AFTER).questionnaires().orElseThrow().oswestry()).isEqualTo(OptionalInt.of(28));
        assertThat(on(BEFORE).reaction().orElseThrow().signs()).isEmpty();
        assertThat(on(AFTER).reaction().orElseThrow().during()).isEmpty();
        assertThat(on(AFTER).reaction().orElseThrow().signs()).hasSize(1);
    }

    @Test
    void aDayOfTheLogIsTheDayThatWasPressed() {
        entry.leg().set(score(5));
        QuickEntryModel.DayLog shown = entry.days().getValue();
        int last = shown.days().outOf() - 1;
        LocalDate pressed = shown.date(last);
        passMidnight();
        entry.toggleDay(last);

        QuickEntryModel.DayLog now = entry.days().getValue();
        int place = now.days().outOf() - 2;
        assertThat(now.date(place)).isEqualTo(pressed);
        assertThat(now.days().done().get(place))
                .isNotEqualTo(shown.days().done().get(last));
        assertThat(on(BEFORE).days()).isEmpty();
        assertThat(on(AFTER).days()).isPresent();
    }

    @Test
    void undoTakesBackWhatWasEnteredOnTheDayItWasEntered() {
        entry.leg().set(score(5));
        passMidnight();
        entry.leg().set(score(2));
        model.steps().undo();
        model.steps().undo();

        assertThat(visits()).extracting(Visit::date).doesNotContain(AFTER).isNotEmpty();
        assertThat(on(BEFORE).scores().leg()).isEmpty();
    }

    @Test
    void aComputerCarriedWestEntersIntoTheDayItIsThere() {
        clock.forward(Duration.ofHours(2));
        desk.desk.look();
        clock.carryTo(ZoneOffset.ofHours(-5));
        entry.leg().set(score(3));

        assertThat(on(BEFORE).scores().leg()).isEqualTo(score(3));
        assertThat(visits()).extracting(Visit::date).doesNotContain(AFTER);
    }

    private void passMidnight() {
        clock.forward(Duration.ofMinutes(2));
    }

    private List<Visit> visits() {
        return desk.visits.of(desk.elena.id());
    }

    private Visit on(LocalDate day) {
        return desk.visits.on(day, desk.elena.id()).orElseThrow();
    }

    private static Optional<PainScore> score(int points) {
        return Optional.of(PainScore.of(points));
    }
}
