package org.homestretch.progress.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;

/** Which lines, programs and band the charts of an episode show. */
class GraphsTest {

    private static final LocalDate START = LocalDate.of(2025, 10, 18);
    private static final Patient ELENA =
            Patient.register(20418, new PersonName("Elena", "Marsh"), LocalDate.of(1978, 3, 3), Sex.F);

    private final List<Visit> visits = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();
    private Episode episode = Episode.begin(ELENA.id());

    @Test
    void theBandReachesFromTheMeaningfulScoreDown() {
        visit(0, 8, 5, 15);

        assertThat(graphs().pain(Measure.LEG_PAIN).band()).contains(new Graph.Band(Measure.LEG_PAIN, 6));
        assertThat(graphs().pain(Measure.BACK_PAIN).band()).contains(new Graph.Band(Measure.BACK_PAIN, 3));
        assertThat(graphs().disability().band()).contains(new Graph.Band(Measure.DISABILITY, 10));
    }

    @Test
    void whereNobodyChoseTheBandIsThatOfTheLegElseOfTheBack() {
        visit(0, 8, 5, 15);
        assertThat(graphs().pain().band()).contains(new Graph.Band(Measure.LEG_PAIN, 6));

        visits.clear();
        visit(0, 1, 5, 15);
        assertThat(graphs().pain().band()).contains(new Graph.Band(Measure.BACK_PAIN, 3));
    }

    @Test
    void aStartTooLowForAMeaningfulChangeHasNoBand() {
        visit(0, 1, 1, 2);

        assertThat(graphs().pain().band()).isEmpty();
        assertThat(graphs().disability().band()).isEmpty();
    }

    @Test
    void whatWasNeverScoredHasNoLine() {
        visits.add(Visit.on(START, ELENA.id(), "nb").withLeg(Optional.of(PainScore.of(4))));

        assertThat(graphs().pain().lines()).extracting(Trend::measure).containsExactly(Measure.LEG_PAIN);
        assertThat(graphs().disability().empty()).isTrue();
        assertThat(graphs().pain().shows()).as("one score is no line").isFalse();
    }

    @Test
    void allChartsSpanTheWholeEpisodeAndAProgramGivenSince() {
        visit(0, 8, 5, 15);
        visits.add(Visit.on(START.plusDays(24), ELENA.id(), "nb").withLeg(Optional.of(PainScore.of(5))));
        program(1, 30);

        var whole = new Graph.Period(START, START.plusDays(30));
        assertThat(graphs().disability().period()).isEqualTo(whole);
        assertThat(graphs().pain().period()).isEqualTo(whole);
    }

    @Test
    void visitsAndProgramsBeforeThisEpisodeDoNotCount() {
        visit(0, 8, 5, 15);
        visit(17, 6, 4, 11);
        visit(24, 5, 4, 11);
        program(2, 17);
        program(1, 0);
        episode = episode.with(episode.diagnosis().begunOn(Optional.of(START.plusDays(15))));

        assertThat(graphs().pain().days()).containsExactly(START.plusDays(17), START.plusDays(24));
        assertThat(graphs().pain().programs()).containsExactly(new ProgramDay(START.plusDays(17), 2));
    }

    private void visit(int day, int leg, int back, int disability) {
        visits.add(Visit.on(START.plusDays(day), ELENA.id(), "nb")
                .withLeg(Optional.of(PainScore.of(leg)))
                .withBack(Optional.of(PainScore.of(back)))
                .withRolandMorris(OptionalInt.of(disability)));
    }

    private void program(int number, int day) {
        programs.add(new Program(UUID.randomUUID(), ELENA.id(), number, List.of(), Optional.empty(), Optional.empty())
                .printed(START.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC), "nb"));
    }

    private Graphs graphs() {
        return new Graphs(new Chart(ELENA, episode, visits, programs), Thresholds.USUAL.standards(), ZoneOffset.UTC);
    }
}
