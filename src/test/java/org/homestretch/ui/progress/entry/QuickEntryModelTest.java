package org.homestretch.ui.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Measure;
import org.homestretch.ui.progress.ProgressDesk;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.junit.jupiter.api.Test;

/** Entering today's scores. */
class QuickEntryModelTest {

    private final ProgressDesk desk = new ProgressDesk().withCourse();
    private final ProgressModel progress = desk.opened();
    private final QuickEntryModel entry = new QuickEntryModel(progress);

    @Test
    void itSaysWhichVisitThisIsAndWhatTheOneBeforeSaid() {
        assertThat(entry.title().getValue()).isEqualTo("Today, visit 5");
        assertThat(entry.was(Measure.LEG_PAIN).getValue()).isEqualTo("was 5");
        assertThat(entry.was(Measure.DISABILITY).getValue()).isEqualTo("was 11");
    }

    @Test
    void eachEntryIsSavedAsItIsMade() {
        entry.leg().set(Optional.of(PainScore.of(5)));
        entry.back().set(Optional.of(PainScore.of(3)));
        entry.disability().text().set("9");
        entry.note().set("Can sit 40 min");

        var saved = desk.savedToday().orElseThrow();
        assertThat(saved.scores().leg()).contains(PainScore.of(5));
        assertThat(saved.scores().back()).contains(PainScore.of(3));
        assertThat(saved.scores().rolandMorris()).hasValue(9);
        assertThat(saved.notes().text()).isEqualTo("Can sit 40 min");
        assertThat(saved.notes().by()).isEqualTo("N. Brandt");
        assertThat(entry.saved().getValue()).isEqualTo("Saved 10:41");
    }

    @Test
    void undoShowsInTheFields() {
        entry.leg().set(Optional.of(PainScore.of(5)));
        entry.disability().text().set("9");

        progress.steps().undo();
        progress.steps().undo();

        assertThat(entry.disability().text().get()).isEmpty();
        assertThat(entry.leg().get()).isEmpty();
        assertThat(desk.savedToday()).isEmpty();
    }

    @Test
    void aTenTypedAsAOneAndAZeroIsOneStep() {
        for (var score : List.of(entry.leg(), entry.back())) {
            score.set(Optional.of(PainScore.of(4)));
            score.set(Optional.of(PainScore.of(1)));
            score.set(Optional.of(PainScore.of(10)));

            progress.steps().undo();
            assertThat(score.get()).contains(PainScore.of(4));

            progress.steps().redo();
            assertThat(score.get()).contains(PainScore.of(10));
        }
    }

    @Test
    void aTotalBeyondTheScaleIsRefusedAndItsFirstDigitIsNotRecorded() {
        entry.disability().text().set("2");

        entry.disability().text().set("25");

        assertThat(entry.disability().refusal().get())
                .isEqualTo("Roland-Morris score must be between 0 and 24, not 25.");
        assertThat(entry.disability().text().get()).isEqualTo("25");
        assertThat(desk.savedToday()).isEmpty();
    }

    @Test
    void undoOfARefusedTotalBringsTheRecordedOneBack() {
        entry.disability().text().set("9");
        entry.leg().set(Optional.of(PainScore.of(4)));
        entry.disability().text().set("99");
        assertThat(desk.savedToday().orElseThrow().scores().rolandMorris()).isEmpty();

        progress.steps().undo();

        assertThat(desk.savedToday().orElseThrow().scores().rolandMorris()).hasValue(9);
        assertThat(entry.disability().text().get()).isEqualTo("9");
        assertThat(entry.disability().refusal().get()).isEmpty();
    }

    @Test
    void wordsAreNoTotal() {
        entry.disability().text().set("nine");

        assertThat(entry.disability().refusal().get()).isEqualTo("Type a whole number, 0 to 24.");
        assertThat(desk.savedToday()).isEmpty();
    }

    @Test
    void aRefusedTotalStaysWhileOtherFieldsAreEntered() {
        entry.disability().text().set("250");

        entry.leg().set(Optional.of(PainScore.of(4)));

        assertThat(entry.disability().text().get()).isEqualTo("250");
    }

    @Test
    void anEmptiedTotalIsNoLongerRecorded() {
        entry.leg().set(Optional.of(PainScore.of(4)));
        entry.disability().text().set("9");

        entry.disability().text().set(" ");

        assertThat(desk.savedToday().orElseThrow().scores().rolandMorris()).isEmpty();
        assertThat(entry.disability().refusal().get()).isEmpty();
    }

    @Test
    void theLogEndsYesterdayAndKnowsWhatEarlierVisitsSaid() {
        var log = entry.days().getValue();

        assertThat(log.first()).isEqualTo(LocalDate.of(2025, 11, 4));
        assertThat(log.date(13)).isEqualTo(LocalDate.of(2025, 11, 17));
        assertThat(log.days().count()).isEqualTo(5); // the visit of 11 November: xxx.x.x
        assertThat(log.count()).isEmpty();
        assertThat(desk.savedToday()).isEmpty();
    }

    @Test
    void pressingADayRecordsTheLog() {
        entry.days().getValue();

        entry.toggleDay(13);

        assertThat(desk.savedToday().orElseThrow().days().orElseThrow().count()).isEqualTo(6);
        assertThat(entry.days().getValue().count()).contains("6 of 14");
    }

    @Test
    void daysBeforeTheFirstSheetAreNotAskedFor() {
        var fresh = new ProgressDesk();
        fresh.visit(LocalDate.of(2025, 11, 13), 8, 5, OptionalInt.empty(), "", "Start");
        fresh.printed(1, LocalDate.of(2025, 11, 13));
        var first = new QuickEntryModel(fresh.opened());

        assertThat(first.days().getValue().days().outOf()).isEqualTo(5);
        assertThat(first.days().getValue().first()).isEqualTo(LocalDate.of(2025, 11, 13));
    }

    @Test
    void anotherPatientFindsTheFieldsEmpty() {
        entry.leg().set(Optional.of(PainScore.of(5)));
        entry.disability().text().set("99");
        entry.note().set("Elena's");
        Patient harold = Patient.register(2, new PersonName("Harold", "Lindqvist"), LocalDate.of(1950, 1, 1), Sex.M);

        desk.desk.chosen().set(Optional.of(harold));

        assertThat(entry.leg().get()).isEmpty();
        assertThat(entry.disability().text().get()).isEmpty();
        assertThat(entry.disability().refusal().get()).isEmpty();
        assertThat(entry.note().get()).isEmpty();
        assertThat(desk.visits.of(harold.id())).isEmpty();
    }
}
