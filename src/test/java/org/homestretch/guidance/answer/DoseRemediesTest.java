package org.homestretch.guidance.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.guidance.Checked.EVERYTHING;
import static org.homestretch.guidance.Checked.GUIDANCE;
import static org.homestretch.guidance.Checked.program;
import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.homestretch.basics.Said;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PlainProfiles;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.suggest.Suggestions;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.Prescription;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;

/** What a changed dose does about a finding, and that it never makes anything worse. */
class DoseRemediesTest {

    private static final int PROGRAMS = 600;

    private final DoseRemedies remedies = new DoseRemedies(GUIDANCE);

    @Test
    void aLongFirstWalkIsCutToTheStart() {
        var walk = usual("walk-continuous");

        assertThat(words(patient().firstProgram(), "A01", walk.dosed(Dose.ofMinutes(40, 1, 5))))
                .contains("Continuous comfortable walk: 40 to 20 min");
    }

    @Test
    void aWalkIsCutToWhatTheLegsAllow() {
        var walk = usual("walk-continuous").dosed(Dose.ofMinutes(30, 1, 5));
        var narrow = patient().with(Condition.SPINAL_STENOSIS).walks(12);

        assertThat(words(narrow, "D19", walk)).contains("Continuous comfortable walk: 30 to 12 min");
    }

    @Test
    void whatIsDoneTooOftenIsDoneLessOften() {
        var bridge = usual("bridge");

        assertThat(words(patient(), "N15", bridge.dosed(bridge.dose().withTimesADay(4))))
                .contains("Bridge: 4 to 2 a day");
    }

    @Test
    void loadedStrengthGetsItsRestDays() {
        var squat = usual("goblet-squat");

        assertThat(words(patient(), "N16", squat.dosed(squat.dose().withDaysAWeek(7))))
                .hasValueSatisfying(words -> assertThat(words).endsWith(": 7 to 3 days a week"));
    }

    @Test
    void irritabilityHalvesAllDosesOnceAndThenAsksForNothingMore() {
        var tender = patient().irritable().build();
        var program = program("abdominal-brace", "walk-short-bouts", "hamstring-supine-towel");
        Finding finding = finding(tender, "P08", program);

        DoseRemedy remedy =
                remedies.answer(tender, History.NONE, program, finding).orElseThrow();
        var gentle = remedy.in(program);

        assertThat(remedy.words()).startsWith("Change ");
        assertThat(gentle)
                .filteredOn(one -> !one.dose().aerobic())
                .isNotEmpty()
                .allMatch(one -> one.dose().sets() == 1 && one.dose().holdSeconds() <= 10);
        assertThat(remedies.followed(tender, History.NONE, program, finding)).isFalse();
        assertThat(remedies.followed(tender, History.NONE, gentle, finding)).isTrue();
        assertThat(remedies.answer(tender, History.NONE, gentle, finding)).isEmpty();
    }

    @Test
    void aSuggestedStartIsGentleEnoughWhenIrritable() {
        var tender = patient().irritable().in(Stage.ACUTE).build();
        var start = new Suggestions(GUIDANCE, EVERYTHING)
                .starting(tender, History.NONE, Side.LEFT)
                .program();

        assertThat(remedies.followed(tender, History.NONE, start, finding(tender, "P08", start)))
                .isTrue();
    }

    @Test
    void aLongDayIsShortenedWhereItIsLongest() {
        var long1 = usual("bridge").dosed(new Dose(5, 20, 10, 1, 7, 0));
        var program = List.of(long1, usual("clam"), usual("abdominal-brace"));
        var able = patient().pain(1).build();

        DoseRemedy remedy = remedies.answer(able, History.NONE, program, finding(able, "N07", program))
                .orElseThrow();

        assertThat(remedy.changes())
                .extracting(change -> change.before().exercise().id())
                .contains("bridge");
        assertThat(rules(able, remedy.in(program))).doesNotContain("N07");
    }

    @Test
    void whatWentWellIsRaisedAndWhatHurtIsCut() {
        var walk = usual("walk-continuous").dosed(Dose.ofMinutes(15, 1, 5));
        var plain = patient().build();

        assertThat(followUp(plain, "G01", walk)).contains("Continuous comfortable walk: 15 to 18 min");
        assertThat(followUp(plain, "P11", walk)).contains("Continuous comfortable walk: 15 to 10 min");
        assertThat(wholeFollowUp(plain, "A03", walk)).contains("Continuous comfortable walk: 15 to 18 min");
        assertThat(wholeFollowUp(plain, "A03", walk.dosed(Dose.ofMinutes(30, 1, 4))))
                .contains("Continuous comfortable walk: 4 to 5 days a week");
    }

    @Test
    void nothingIsOfferedThatAnotherRuleWouldObjectTo() {
        var walk = usual("walk-continuous").dosed(Dose.ofMinutes(10, 1, 5));
        var unfit = patient().firstProgram().fit(Conditioning.LOW).build();

        assertThat(followUp(unfit, "G01", walk)).isEmpty();
    }

    @Test
    void whatIsNoMatterOfTheDoseIsLeftAlone() {
        assertThat(words(patient().irritable(), "P01", usual("bird-dog"))).isEmpty();
    }

    /** Many programs, chosen at random but always the same ones, for patients of all kinds. */
    @Test
    void everyAnswerSettlesItsFindingAndMakesNothingWorse() {
        var random = new Random(2611);
        List<Presentation> profiles = PlainProfiles.all();
        Map<String, Integer> answered = new HashMap<>();
        for (int round = 0; round < PROGRAMS; round++) {
            Presentation patient = profiles.get(random.nextInt(profiles.size()));
            List<Prescription> program = someProgram(random);
            List<Finding> before = GUIDANCE.check(patient, program);
            for (Finding finding : before) {
                remedies.answer(patient, History.NONE, program, finding).ifPresent(remedy -> {
                    answered.merge(finding.rule(), 1, Integer::sum);
                    List<Prescription> after = remedy.in(program);
                    assertOnlyDosesDiffer(program, after);
                    assertSettled(patient, finding, before, after);
                });
            }
        }
        assertThat(answered).containsOnlyKeys("A01", "N07", "N15", "N16", "P08");
        assertThat(answered.values()).isNotEmpty().allMatch(times -> times > 5);
    }

    private void assertSettled(Presentation patient, Finding finding, List<Finding> before, List<Prescription> after) {
        List<Finding> then = GUIDANCE.check(patient, after);
        boolean gone = then.stream()
                .noneMatch(one ->
                        one.rule().equals(finding.rule()) && one.exercise().equals(finding.exercise()));
        assertThat(gone || remedies.followed(patient, History.NONE, after, finding))
                .as("%s for %s", finding, patient)
                .isTrue();
        assertThat(then.stream().filter(Finding::objects))
                .allSatisfy(one -> assertThat(before)
                        .as("new: %s", one)
                        .anyMatch(old -> old.rule().equals(one.rule())
                                && old.exercise().equals(one.exercise())
                                && old.severity().compareTo(one.severity()) <= 0));
    }

    private static void assertOnlyDosesDiffer(List<Prescription> before, List<Prescription> after) {
        assertThat(after)
                .usingElementComparator(
                        (one, other) -> one.exercise().equals(other.exercise()) && one.side() == other.side() ? 0 : 1)
                .containsExactlyElementsOf(before);
        assertThat(after).isNotEqualTo(before);
    }

    private static List<Prescription> someProgram(Random random) {
        List<Exercise> shuffled = new ArrayList<>(EVERYTHING.all());
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 2 + random.nextInt(6)).stream()
                .map(exercise -> Prescription.usual(exercise, Side.BOTH))
                .map(one -> one.dosed(someDose(one.dose(), random)))
                .toList();
    }

    private static Dose someDose(Dose usual, Random random) {
        Dose often = usual.withTimesADay(1 + random.nextInt(5)).withDaysAWeek(1 + random.nextInt(7));
        if (usual.aerobic()) {
            return often.withMinutes(5 * (1 + random.nextInt(9)));
        }
        return often.withSets(1 + random.nextInt(4))
                .withRepetitions(3 + random.nextInt(18))
                .withHold(usual.holdSeconds() == 0 ? 0 : 5 * (1 + random.nextInt(8)));
    }

    private Optional<String> words(PresentationBuilder patient, String rule, Prescription... program) {
        List<Prescription> all = List.of(program);
        return remedies.answer(patient.build(), History.NONE, all, finding(patient.build(), rule, all))
                .map(DoseRemedy::words);
    }

    private Optional<String> followUp(Presentation patient, String rule, Prescription one) {
        var finding = new Finding(rule, Severity.SUGGEST, Optional.of(one.exercise()), Said.asIs(""), List.of());
        return remedies.answer(patient, History.NONE, List.of(one), finding).map(DoseRemedy::words);
    }

    private Optional<String> wholeFollowUp(Presentation patient, String rule, Prescription one) {
        var finding = new Finding(rule, Severity.SUGGEST, Optional.empty(), Said.asIs(""), List.of());
        return remedies.answer(patient, History.NONE, List.of(one), finding).map(DoseRemedy::words);
    }

    private static Finding finding(Presentation patient, String rule, List<Prescription> program) {
        return GUIDANCE.check(patient, program).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Presentation patient, List<Prescription> program) {
        return GUIDANCE.check(patient, program).stream().map(Finding::rule).toList();
    }
}
