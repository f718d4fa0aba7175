package org.homestretch.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.guidance.Checked.GUIDANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.junit.jupiter.api.Test;

class ChartPresentationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private final Patient patient = Patient.register(1, new PersonName("Ann", "Lee"), LocalDate.of(1980, 1, 1), Sex.F);

    @Test
    void aPositiveLegRaiseOnTheChartCountsAmongTheHealthProblems() {
        var positive = presenting(Examination.NONE.withStraightLegRaise(true, OptionalInt.of(60)));

        assertThat(positive.circumstances().problems()).containsExactly(HealthProblem.SLR_POSITIVE);
        assertThat(GUIDANCE.check(positive, List.of(Checked.usual("seated-slump-tensioner"))))
                .extracting(Finding::rule)
                .contains("D02");
    }

    @Test
    void anEstimatedBirthYearCountsAsTheYoungerForTooYoungAndAsTheOlderForOld() {
        var child = presenting(patient.born(Born.about(DAY.getYear() - 16)), Episode.begin(patient.id()));
        var older = presenting(patient.born(Born.about(DAY.getYear() - 65)), Episode.begin(patient.id()));

        assertThat(GUIDANCE.check(child, List.of(Checked.usual("bridge"))))
                .extracting(Finding::rule)
                .contains("S12");
        assertThat(older.person().age()).isEqualTo(64);
        assertThat(older.person().oldest()).isEqualTo(65);
    }

    @Test
    void aNegativeOneDoesNot() {
        var negative = presenting(Examination.NONE.withStraightLegRaise(false, OptionalInt.of(60)));

        assertThat(negative.circumstances().problems()).isEmpty();
    }

    @Test
    void aLaterPregnancyOnTheChartCountsAmongTheHealthProblems() {
        var diagnosis = Diagnosis.UNCLEAR.withMain(Condition.PREGNANCY);
        var second = Episode.begin(patient.id()).with(diagnosis.inTrimester(OptionalInt.of(2)));
        var first = Episode.begin(patient.id()).with(diagnosis.inTrimester(OptionalInt.of(1)));

        assertThat(presenting(second).circumstances().problems()).containsExactly(HealthProblem.PREGNANCY_T2PLUS);
        assertThat(presenting(first).circumstances().problems()).isEmpty();
        assertThat(GUIDANCE.check(presenting(second), List.of(Checked.usual("prone-lying"))))
                .extracting(Finding::rule)
                .contains("D02");
    }

    @Test
    void newSymptomsAfterTheScreenAskForAnotherOne() {
        var clear = RedFlagScreen.clear(DAY, "N. Bell");
        var episode = Episode.begin(patient.id()).screened(clear);

        assertThat(rules(episode)).doesNotContain("S13");
        assertThat(rules(episode.rescreened(clear.overtaken(Optional.of(DAY))))).contains("S13");
        assertThat(rules(episode.rescreened(clear.overtaken(Optional.of(DAY))).screened(clear)))
                .doesNotContain("S13");
    }

    @Test
    void aFlagThatWasFoundStillStandsWhenNewSymptomsFollow() {
        var found = RedFlagScreen.clear(DAY, "N. Bell")
                .answered(RedFlag.DVT_SIGNS, Answer.YES)
                .overtaken(Optional.of(DAY));

        assertThat(rules(Episode.begin(patient.id()).screened(found))).contains("S08", "S13");
    }

    private List<String> rules(Episode episode) {
        return GUIDANCE.check(presenting(episode), History.of(episode.background()), List.of()).stream()
                .map(Finding::rule)
                .toList();
    }

    private Presentation presenting(Examination examination) {
        return presenting(Episode.begin(patient.id()).with(examination));
    }

    private Presentation presenting(Episode episode) {
        return presenting(patient, episode);
    }

    private static Presentation presenting(Patient who, Episode episode) {
        return Presentation.of(
                who,
                episode,
                new Presentation.Pain(PainScore.of(0), PainScore.of(0)),
                new Presentation.Plan(false, 0),
                DAY);
    }
}
