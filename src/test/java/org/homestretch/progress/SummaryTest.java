package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ChangesLanguage
final class SummaryTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    private static final LocalDate START = LocalDate.of(2025, 10, 18);

    @Test
    void namesEveryChangeThenWhetherItMatters() {
        assertThat(words(List.of(visit(8, 5, 15), visit(5, 3, 9))))
                .isEqualTo("Leg pain is down from 8 to 5, back pain is down from 5 to 3 and disability is down from "
                        + "15 to 9. All three are past the meaningful-change mark.");
    }

    @Test
    void namesTheOnesThatMatterWhenOthersDoNot() {
        assertThat(words(List.of(visit(8, 5, 15), visit(5, 6, 12))))
                .contains("back pain is up from 5 to 6")
                .endsWith("Leg pain is past the meaningful-change mark.");
    }

    @Test
    void saysPlainlyThatNothingHasChangedEnough() {
        assertThat(words(List.of(visit(8, 5, 15), visit(7, 5, 15))))
                .contains("back pain is still 5")
                .endsWith("No change is past the meaningful-change mark yet.");
    }

    @Test
    void oneVisitHasNoChangeYet() {
        assertThat(words(List.of(visit(8, 5, 15))))
                .isEqualTo("One set of scores so far. A change shows from the second.");
        assertThat(words(List.of())).isEqualTo("No scores recorded yet.");
    }

    @Test
    void theNewestLogIsHeldAgainstTheGoal() {
        assertThat(words(List.of(visit(8, 5, 15).withDays(log(11))))).endsWith("Exercise days are below the 80% goal.");
        assertThat(words(List.of(visit(8, 5, 15).withDays(log(12))))).endsWith("Exercise days reach the 80% goal.");
        assertThat(words(List.of(
                        visit(8, 5, 15).withDays(log(12)), visit(8, 5, 15).withDays(log(9)))))
                .endsWith("Exercise days are below the 80% goal.");
    }

    private static Optional<ExerciseDays> log(int days) {
        var done = new BitSet();
        done.set(0, days);
        return Optional.of(ExerciseDays.of(done, ExerciseDays.LOG_DAYS));
    }

    private static Visit visit(int leg, int back, int rolandMorris) {
        return Visit.on(START, UUID.randomUUID(), "Dr Brandt")
                .withLeg(Optional.of(PainScore.of(leg)))
                .withBack(Optional.of(PainScore.of(back)))
                .withRolandMorris(OptionalInt.of(rolandMorris));
    }

    private static String words(List<Visit> visits) {
        return Summary.of(new ArrayList<>(visits), Thresholds.USUAL.standards()).words();
    }

    @Test
    void theSameIsSaidInSpanish() {
        ScreenLanguage.use(Locale.of("es"));

        assertThat(words(List.of(visit(8, 5, 15), visit(5, 6, 15))))
                .isEqualTo("Dolor de pierna: bajó de 8 a 5, dolor de espalda: subió de 5 a 6 y discapacidad: sigue en "
                        + "15. Dolor de pierna pasa la marca de cambio relevante.");
    }
}
