package org.homestretch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Standards;
import org.homestretch.ui.progress.advice.ChangeBox;
import org.homestretch.ui.progress.visits.Days;
import org.homestretch.ui.progress.visits.VisitRow;
import org.junit.jupiter.api.Test;

/** What the boxes and rows of a record show. */
class CourseShownTest {

    private static final Standards STANDARDS = Thresholds.USUAL.standards();
    private final ProgressDesk desk = new ProgressDesk().withCourse();

    @Test
    void theBoxesTellTheChangeSinceTheStart() {
        assertThat(ChangeBox.of(chart(), STANDARDS))
                .extracting(ChangeBox::spoken)
                .containsExactly(
                        "Leg pain 8 to 5, 3 less. Meaningful (2 or more)",
                        "Back pain 5 to 4, 1 less. Not yet (2 or more)",
                        "Disability, RMDQ 15 to 11, 4 less. Not yet (5 or more)",
                        "Exercise days 71%, 5 of 7. Below the 80% goal");
    }

    @Test
    void disabilityHasNoBoxWhileItWasNeverScored() {
        var without = new ProgressDesk();
        without.visit(ProgressDesk.TODAY, 4, 2, OptionalInt.empty(), "", "");

        assertThat(ChangeBox.of(without.opened().chart().get().orElseThrow(), STANDARDS))
                .extracting(ChangeBox::title, ChangeBox::tag)
                .containsExactly(
                        tuple("Leg pain", "First score"),
                        tuple("Back pain", "First score"),
                        tuple("Exercise days", "Not recorded"));
    }

    @Test
    void visitsBeforeThisEpisodeBeganDoNotCount() {
        var episode = desk.patients.episodeOf(desk.elena.id());
        desk.patients.save(episode.with(episode.diagnosis().begunOn(Optional.of(LocalDate.of(2025, 11, 2)))));

        assertThat(ChangeBox.of(chart(), STANDARDS).getFirst().figure()).isEqualTo("6 to 5");
        assertThat(VisitRow.of(chart(), desk.desk))
                .extracting(VisitRow::words)
                .containsExactly("4", "3", "2, before", "1, before");
        assertThat(VisitRow.earlier(chart(), desk.desk)).contains("since 2 Nov; 2 visits before it");
    }

    @Test
    void whileNoVisitIsOfBeforeNothingIsSaidOfIt() {
        assertThat(VisitRow.earlier(chart(), desk.desk)).isEmpty();
        assertThat(chart().earlierVisits()).isEmpty();
    }

    @Test
    void rowsCountFromTheFirstVisitAndTellTheProgramFollowed() {
        desk.visit(ProgressDesk.TODAY, 5, 3, OptionalInt.empty(), "", "");
        desk.programs.save(new Program(
                Program.first(desk.elena.id()).id(),
                desk.elena.id(),
                3,
                List.of(),
                Optional.empty(),
                Optional.empty()));

        List<VisitRow> rows = VisitRow.of(chart(), desk.desk);

        assertThat(rows).extracting(VisitRow::date).containsExactly("18 Nov", "11 Nov", "4 Nov", "27 Oct", "18 Oct");
        assertThat(rows).extracting(VisitRow::words).containsExactly("5, today", "4", "3", "2", "1");
        assertThat(rows)
                .extracting(VisitRow::program)
                .containsExactly(
                        "Program 3, draft", "Program 2", "Program 2, printed", "Program 1", "Program 1, printed");
    }

    @Test
    void aVisitOfAnotherYearCarriesItsYear() {
        assertThat(Days.seenOn(LocalDate.of(2024, 12, 3), ProgressDesk.TODAY)).isEqualTo("3 Dec 2024");
        assertThat(Days.span(LocalDate.of(2025, 10, 27), LocalDate.of(2025, 11, 3)))
                .isEqualTo("27 Oct to 3 Nov");
        assertThat(Days.span(LocalDate.of(2025, 11, 4), LocalDate.of(2025, 11, 10)))
                .isEqualTo("4 to 10 Nov");
    }

    private Chart chart() {
        return desk.opened().chart().get().orElseThrow();
    }
}
