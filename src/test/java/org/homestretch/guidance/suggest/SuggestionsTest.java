package org.homestretch.guidance.suggest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PlainProfiles;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Beside;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which exercises are suggested to whom, and why. */
@Beside
class SuggestionsTest {

    private static final Library EVERYTHING = Catalogue.everything();
    private final Guidance guidance = new Guidance(EVERYTHING, Thresholds.USUAL);
    private final Suggestions suggestions = new Suggestions(guidance, EVERYTHING);

    @Test
    void theSameFactsGiveTheSameProgram() {
        var patient = patient().painBelowKnee().legRaise(60).pain(4).build();

        assertThat(starting(patient)).isEqualTo(starting(patient));
    }

    @Test
    void theTestedDirectionComesFirst() {
        var eased = patient().with(Condition.DISC_HERNIATION).pain(4).easedBy(Direction.EXTENSION);

        Suggested first = starting(eased.build()).items().getFirst();

        assertThat(first.slot()).isEqualTo(Slot.DIRECTION);
        assertThat(first.prescription().exercise().movement().bias()).isEqualTo(Bias.EXTENSION);
        assertThat(first.why()).startsWith("Direction: moves the way that eases, level");
    }

    /** The decision of docs/guidance.md for the place there is only one of. */
    @Test
    void aTestedDirectionGoesBeforeTheHamstringStretchWhereThereIsRoomForOne() {
        var disc = patient().with(Condition.DISC_HERNIATION).in(Stage.ACUTE).easedBy(Direction.EXTENSION);

        assertThat(slots(disc.pain(9))).contains(Slot.DIRECTION).doesNotContain(Slot.HAMSTRINGS);
        assertThat(slots(disc.pain(6))).contains(Slot.DIRECTION, Slot.HAMSTRINGS);
        assertThat(slots(disc.pain(9).easedBy(Direction.NONE)))
                .contains(Slot.HAMSTRINGS)
                .doesNotContain(Slot.DIRECTION);
    }

    @Test
    void anEasingPositionThatServesTheDirectionLeavesThePlaceToTheHamstringStretch() {
        var bent = patient().with(Condition.SPINAL_STENOSIS).in(Stage.CHRONIC).easedBy(Direction.FLEXION);

        assertThat(slots(bent.pain(9))).contains(Slot.RELIEF, Slot.HAMSTRINGS).doesNotContain(Slot.DIRECTION);
    }

    @Test
    void aDirectionDoesNotLeadAfterDiscSurgeryInPregnancyOrWithAnIsthmicSlip() {
        for (Condition firm :
                List.of(Condition.POST_DISCECTOMY, Condition.PREGNANCY, Condition.ISTHMIC_SPONDYLOLISTHESIS)) {
            var patient = patient().with(firm).in(Stage.SUBACUTE);

            assertThat(slots(patient.easedBy(Direction.LATERAL)))
                    .as(firm.words())
                    .isEqualTo(slots(patient.easedBy(Direction.NONE)))
                    .doesNotContain(Slot.DIRECTION);
        }
    }

    @Test
    void olderPeopleWithADirectionHaveRoomForTheHamstringStretchToo() {
        var older = patient().aged(70).firstProgram().easedBy(Direction.EXTENSION);

        assertThat(slots(older)).contains(Slot.DIRECTION, Slot.BALANCE, Slot.HAMSTRINGS);
        assertThat(counted(older)).isEqualTo(5);
    }

    @Test
    void whyNamesTheConditionAndTheSmallerStart() {
        var tender = patient().with(Condition.DEEP_GLUTEAL).irritable().build();

        assertThat(starting(tender).items())
                .extracting(Suggested::why)
                .anyMatch(why -> why.contains("fits deep gluteal") && why.endsWith(", less than usual to start with."));
    }

    @Test
    void aRedFlagGetsNoProgramButAMissingScreenDoes() {
        Suggestion flagged = starting(patient().flagged(RedFlag.CES_SEXUAL).build());

        assertThat(flagged.items()).isEmpty();
        assertThat(flagged.held()).extracting(Finding::rule).containsExactly("S01");
        assertThat(starting(patient().neverScreened().build()).items()).isNotEmpty();
    }

    @Test
    void olderPeopleGetLegStrengthAndBalanceUnlessPainIsSevere() {
        var older = patient().aged(70).firstProgram();

        assertThat(slots(older.pain(4))).contains(Slot.LEG_STRENGTH, Slot.BALANCE);
        assertThat(slots(older.pain(7))).contains(Slot.LEG_STRENGTH);
        assertThat(slots(older.pain(8))).doesNotContain(Slot.LEG_STRENGTH);
        assertThat(slots(older.pain(4).irritable())).doesNotContain(Slot.LEG_STRENGTH);
        assertThat(slots(patient().aged(65).in(Stage.ACUTE))).contains(Slot.LEG_STRENGTH);
        assertThat(slots(patient().aged(64).in(Stage.ACUTE))).doesNotContain(Slot.LEG_STRENGTH);
    }

    @Test
    void legStrengthWaitsForTwoWeeksAfterAnOperation() {
        var older = patient().aged(70).with(Condition.POST_DISCECTOMY).in(Stage.ACUTE);

        assertThat(slots(older.operated(Surgery.Kind.DISCECTOMY, 13))).doesNotContain(Slot.LEG_STRENGTH);
        assertThat(slots(older.operated(Surgery.Kind.DISCECTOMY, 14))).contains(Slot.LEG_STRENGTH);
    }

    @Test
    void whoNeedsClearanceFirstGetsNoProgram() {
        var young = patient().aged(17).with(Condition.ISTHMIC_SPONDYLOLISTHESIS).pain(4);

        var held = starting(young.in(Stage.ACUTE).build());
        assertThat(held.items()).isEmpty();
        assertThat(held.held()).extracting(Finding::rule).containsExactly("S18");
        assertThat(starting(young.in(Stage.SUBACUTE).build()).items()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"28, 4, LOW", "35, 2, AVERAGE", "60, 7, AVERAGE", "90, 9, LOW", "200, 9, HIGH", "100, 0, HIGH"})
    void strengthComesBackFourWeeksAfterAnOperationOnADisc(int days, int pain, Conditioning fitness) {
        for (Surgery.Kind kind : List.of(Surgery.Kind.DISCECTOMY, Surgery.Kind.DECOMPRESSION)) {
            var patient = patient()
                    .with(Condition.SPINAL_STENOSIS)
                    .in(Stage.after(days))
                    .pain(pain)
                    .fit(fitness);
            var presented = patient.operated(kind, days).build();

            List<Prescription> program = starting(presented).program();
            assertThat(program).as("%s", kind).isNotEmpty();
            assertThat(guidance.check(presented, program))
                    .as("%s", kind)
                    .extracting(Finding::rule)
                    .doesNotContain("D15");
            assertThat(guidance.check(presented, List.of()))
                    .extracting(Finding::rule)
                    .contains("D15");
        }
    }

    @Test
    void whatUndoesItselfOnBothSidesGoesOnThePainfulOneOrIsAskedFor() {
        var patient = patient().pain(4).easedBy(Direction.LATERAL).build();

        assertThat(sidesOf(patient, Side.BOTH, Kind.DIRECTIONAL)).containsExactly(Side.NONE);
        assertThat(sidesOf(patient, Side.RIGHT, Kind.DIRECTIONAL)).containsExactly(Side.RIGHT);
        assertThat(guidance.check(patient, starting(patient).program()))
                .filteredOn(Finding::objects)
                .extracting(Finding::rule)
                .containsExactly("N11");
    }

    @Test
    void noDirectionIsLoadedThatNobodyFoundAndNoNerveIsMovedWithoutLegPainOnOneSide() {
        for (Presentation profile : PlainProfiles.aged(30)) {
            assertThat(suggestions.starting(profile, History.NONE, Side.BOTH).program().stream()
                            .filter(one -> one.exercise().kind() == Kind.NEURAL
                                    || loads(one) && profile.symptoms().easedBy() == Direction.NONE))
                    .isEmpty();
        }
        assertThat(kindsWithDiscs(legHurts -> legHurts.legPain(4), Side.LEFT)).contains(Kind.NEURAL);
        assertThat(kindsWithDiscs(legHurts -> legHurts.legPain(4), Side.BOTH)).doesNotContain(Kind.NEURAL);
        assertThat(kindsWithDiscs(backHurts -> backHurts.backPain(4), Side.LEFT))
                .doesNotContain(Kind.NEURAL);
    }

    @Test
    void theSameProgramIsForFewAndTheCoreOfTheLeafletsIsThere() {
        List<Presentation> profiles = PlainProfiles.all();
        List<List<String>> programs = profiles.stream()
                .map(one -> starting(one).program().stream()
                        .map(item -> item.exercise().id())
                        .toList())
                .toList();
        Map<List<String>, Long> alike = programs.stream().collect(groupingBy(one -> one, counting()));
        Map<String, Long> used = programs.stream().flatMap(List::stream).collect(groupingBy(one -> one, counting()));

        assertThat(alike.values()).isNotEmpty().allMatch(times -> times * 25 <= profiles.size());
        assertThat(used).hasSizeGreaterThanOrEqualTo(90);
        assertThat(used).containsKeys("knee-rolls", "posterior-pelvic-tilt", "bridge", "bird-dog", "modified-curl-up");
        used.keySet().removeIf(id -> id.startsWith("walk-"));
        assertThat(used.values()).isNotEmpty().allMatch(times -> times * 2 <= profiles.size());
    }

    @Test
    void longHamstringsAreNotStretchedByDefault() {
        assertThat(slots(patient().legRaise(89))).contains(Slot.HAMSTRINGS);
        assertThat(slots(patient().legRaise(90))).doesNotContain(Slot.HAMSTRINGS);
        assertThat(slots(patient().alsoHaving(HealthProblem.HYPERMOBILITY))).doesNotContain(Slot.HAMSTRINGS);
    }

    private Suggestion starting(Presentation patient) {
        return suggestions.starting(patient, History.NONE, Side.BOTH);
    }

    private List<Slot> slots(PresentationBuilder patient) {
        return starting(patient.build()).items().stream().map(Suggested::slot).toList();
    }

    private List<Side> sidesOf(Presentation patient, Side painful, Kind kind) {
        return suggestions.starting(patient, History.NONE, painful).program().stream()
                .filter(one -> one.exercise().kind() == kind)
                .map(Prescription::side)
                .toList();
    }

    /** Of people of all ages. */
    private List<Kind> kindsWithDiscs(UnaryOperator<PresentationBuilder> hurting, Side painful) {
        return IntStream.range(20, 90)
                .mapToObj(age -> hurting.apply(
                                patient().with(Condition.DISC_HERNIATION).aged(age))
                        .build())
                .flatMap(one -> suggestions.starting(one, History.NONE, painful).program().stream())
                .map(one -> one.exercise().kind())
                .toList();
    }

    private static boolean loads(Prescription one) {
        return one.exercise().kind() == Kind.DIRECTIONAL
                && one.exercise().movement().bias() != Bias.NEUTRAL;
    }

    private long counted(PresentationBuilder patient) {
        return starting(patient.build()).program().stream()
                .filter(Prescription::counted)
                .count();
    }
}
