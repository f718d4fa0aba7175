package org.homestretch.patient.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.basics.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What examinations come to: of each test the newest counts, and what nobody tested is never taken for normal. */
class ExamsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 26);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "5, NORMAL, NORMAL, NORMAL",
        "4, NORMAL, NORMAL, STABLE_DEFICIT",
        "3, NORMAL, NORMAL, SEVERE_WEAKNESS",
        "0, ABSENT, ABSENT, SEVERE_WEAKNESS",
        "5, REDUCED, NORMAL, STABLE_DEFICIT",
        "5, ABSENT, NORMAL, STABLE_DEFICIT",
        "5, NORMAL, REDUCED, STABLE_DEFICIT",
        "5, NOT_TESTED, ABSENT, STABLE_DEFICIT",
        "5, BRISK, NORMAL, NORMAL"
    })
    void oneRootTellsTheWord(int power, Reflex reflex, Sensation sensation, Neuro word) {
        var found = new NerveTest(OptionalInt.of(power), reflex, sensation);
        for (NerveLevel level : NerveLevel.values()) {
            Nerves nerves = Nerves.NOT_TESTED.restNormal().with(level, Leg.RIGHT, found);

            assertThat(nerves.show()).contains(word);
        }
    }

    @Test
    void whatWasNotTestedSaysNothing() {
        Exams none = new Exams(List.of(Exam.begin(NOVEMBER, "Ann")));

        assertThat(none.nerves()).isEmpty();
        assertThat(none.raise()).isEqualTo(LegRaise.NOT_TESTED);
        assertThat(Movements.NOT_TESTED.direction()).isEqualTo(Direction.NOT_TESTED);
        assertThat(none.all().getFirst().blank()).isTrue();
    }

    @Test
    void theRestIsNormalWhereItIsUsuallyTestedAndNothingFoundIsChanged() {
        Nerves rest = power(NerveLevel.L5, Leg.RIGHT, 4).restNormal();

        assertThat(rest.at(NerveLevel.L5, Leg.RIGHT).power()).hasValue(4);
        assertThat(rest.at(NerveLevel.L5, Leg.LEFT)).isEqualTo(test(5, Reflex.NOT_TESTED, Sensation.NORMAL));
        assertThat(rest.at(NerveLevel.S1, Leg.LEFT)).isEqualTo(test(5, Reflex.NORMAL, Sensation.NORMAL));
        assertThat(rest.at(NerveLevel.S2, Leg.LEFT).tested()).isFalse();
        assertThat(rest.rowNormal(NerveLevel.S2).at(NerveLevel.S2, Leg.LEFT).power())
                .hasValue(5);
    }

    @Test
    void powerThatFellIsGettingWorseUntilThatRootIsTestedAgain() {
        Exam first = Exam.begin(OCTOBER, "Ann").with(power(NerveLevel.L5, Leg.RIGHT, 5));
        Exam fell = Exam.begin(NOVEMBER, "Ann").with(power(NerveLevel.L5, Leg.RIGHT, 4));
        Exam elsewhere = Exam.begin(NOVEMBER.plusDays(7), "Ann").with(power(NerveLevel.L2, Leg.LEFT, 5));
        Exam same = Exam.begin(NOVEMBER.plusDays(9), "Ann").with(power(NerveLevel.L5, Leg.RIGHT, 4));

        assertThat(new Exams(List.of(first, fell)).nerves()).contains(Neuro.WORSENING);
        assertThat(new Exams(List.of(first, fell, elsewhere)).nerves()).contains(Neuro.WORSENING);
        assertThat(new Exams(List.of(first, fell, elsewhere, same)).nerves()).contains(Neuro.STABLE_DEFICIT);
        assertThat(new Exams(List.of(fell, first.with(power(NerveLevel.L5, Leg.LEFT, 3)))).nerves())
                .contains(Neuro.SEVERE_WEAKNESS);
    }

    @Test
    void whatAnEarlierExaminationFoundStandsUntilItIsTestedAgain() {
        Exam weak = Exam.begin(OCTOBER, "Ann").with(power(NerveLevel.S1, Leg.LEFT, 3));
        Exam partly = Exam.begin(NOVEMBER, "Ann").with(power(NerveLevel.L2, Leg.LEFT, 5));

        assertThat(new Exams(List.of(weak, partly)).nerves()).contains(Neuro.SEVERE_WEAKNESS);
        assertThat(new Exams(List.of(weak, partly.with(power(NerveLevel.S1, Leg.LEFT, 5)))).nerves())
                .contains(Neuro.NORMAL);
    }

    @Test
    void aWordThatWasToldStandsUntilPowerWasTestedThroughout() {
        Exam told = Exam.begin(OCTOBER, "Ann").told(Neuro.SEVERE_WEAKNESS);

        assertThat(told.with(power(NerveLevel.L2, Leg.LEFT, 5)).told()).contains(Neuro.SEVERE_WEAKNESS);
        assertThat(told.with(Nerves.NOT_TESTED.restNormal()).told()).isEmpty();

        Exam later = Exam.begin(NOVEMBER, "Ann").with(power(NerveLevel.L2, Leg.LEFT, 5));
        assertThat(new Exams(List.of(told, later)).nerves()).contains(Neuro.SEVERE_WEAKNESS);
        assertThat(new Exams(List.of(told, later.with(Nerves.NOT_TESTED.restNormal()))).nerves())
                .contains(Neuro.NORMAL);
    }

    @Test
    void aWordToldLaterStandsForTheTestsBeforeIt() {
        Exam first = Exam.begin(OCTOBER, "Ann").with(power(NerveLevel.L5, Leg.RIGHT, 5));
        Exam weak = Exam.begin(OCTOBER.plusDays(7), "Ann").with(power(NerveLevel.L5, Leg.RIGHT, 3));
        Exam told = Exam.begin(NOVEMBER, "Ann").told(Neuro.NORMAL);

        assertThat(new Exams(List.of(first, weak, told)).nerves()).contains(Neuro.NORMAL);
    }

    @Test
    void theWorseLegGivesTheRaise() {
        LegRaise free = raise(80, TestResult.NEGATIVE);
        LegRaise tight = raise(30, TestResult.NEGATIVE);
        LegRaise positive = raise(55, TestResult.POSITIVE);

        assertThat(raised(free, positive)).isEqualTo(positive);
        assertThat(raised(positive, tight)).isEqualTo(positive);
        assertThat(raised(free, tight)).isEqualTo(tight);
        assertThat(raised(LegRaise.NOT_TESTED, free)).isEqualTo(free);
        assertThat(raised(positive, raise(40, TestResult.POSITIVE)).degrees()).hasValue(40);
        assertThatThrownBy(() -> raise(121, TestResult.NEGATIVE)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRaiseToldBeforeStandsUntilBothLegsWereRaised() {
        LegRaise positive = raise(45, TestResult.POSITIVE);
        LegTests told = LegTests.NOT_TESTED.told(positive);
        LegRaise free = raise(80, TestResult.NEGATIVE);

        assertThat(told.withRaise(Leg.LEFT, free).worse()).isEqualTo(positive);
        assertThat(told.withRaise(Leg.LEFT, free).withRaise(Leg.RIGHT, free).worse())
                .isEqualTo(free);
        assertThat(LegTests.NOT_TESTED.withRaise(Leg.LEFT, free).over(told).worse())
                .isEqualTo(positive);
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRALISED, NOT_TESTED, NOT_TESTED, NOT_TESTED, FLEXION",
        "NO_CHANGE, CENTRALISED, NOT_TESTED, NOT_TESTED, EXTENSION",
        "NOT_TESTED, NOT_TESTED, CENTRALISED, NOT_TESTED, LATERAL",
        "NOT_TESTED, NOT_TESTED, CENTRALISED, CENTRALISED, LATERAL",
        "EASED, CENTRALISED, EASED, NOT_TESTED, EXTENSION",
        "EASED, WORSE, NO_CHANGE, PERIPHERALISED, FLEXION",
        "CENTRALISED, CENTRALISED, NOT_TESTED, NOT_TESTED, NOT_TESTED",
        "EASED, EASED, NOT_TESTED, NOT_TESTED, NOT_TESTED",
        "NO_CHANGE, WORSE, PERIPHERALISED, NO_CHANGE, NONE",
        "NO_CHANGE, WORSE, PERIPHERALISED, NOT_TESTED, NOT_TESTED",
        "NOT_TESTED, NOT_TESTED, NOT_TESTED, NOT_TESTED, NOT_TESTED"
    })
    void theDirectionFollowsFromTheMovements(
            Response flexion, Response extension, Response left, Response right, Direction follows) {
        Movements tested = Movements.NOT_TESTED
                .with(Movement.FLEXION, MovementTest.of(flexion))
                .with(Movement.EXTENSION, MovementTest.of(extension))
                .with(Movement.GLIDE_LEFT, MovementTest.of(left))
                .with(Movement.GLIDE_RIGHT, MovementTest.of(right));

        assertThat(tested.direction()).isEqualTo(follows);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void powerGoesFromNoneToFull(int points) {
        assertThatThrownBy(() -> test(points, Reflex.NORMAL, Sensation.NORMAL))
                .isInstanceOf(Refusal.class)
                .hasMessage("Power must be between 0 and 5, not " + points + ".");
    }

    @ParameterizedTest
    @EnumSource(BodyMark.class)
    void aPartOfTheBodyIsMarkedAndUnmarked(BodyMark mark) {
        BodyChart marked = BodyChart.EMPTY.toggled(mark, BodyRegion.CALF_LEFT);

        assertThat(marked.has(mark, BodyRegion.CALF_LEFT)).isTrue();
        assertThat(marked.toggled(mark, BodyRegion.CALF_LEFT)).isEqualTo(BodyChart.EMPTY);
    }

    @Test
    void theExaminationOfADayIsReplacedAndTheDaysStayInOrder() {
        Exam october = Exam.begin(OCTOBER, "Ann");
        Exam november = Exam.begin(NOVEMBER, "Ann");
        Exam again = november.with(power(NerveLevel.L2, Leg.LEFT, 5));

        Exams all = new Exams(List.of(november)).with(october).with(again);

        assertThat(all.all()).containsExactly(october, again);
        assertThat(all.before(NOVEMBER).last()).contains(october);
        assertThat(all.on(NOVEMBER)).isEqualTo(Optional.of(again));
    }

    private static LegRaise raised(LegRaise left, LegRaise right) {
        return LegTests.NOT_TESTED
                .withRaise(Leg.LEFT, left)
                .withRaise(Leg.RIGHT, right)
                .worse();
    }

    private static LegRaise raise(int degrees, TestResult result) {
        return new LegRaise(OptionalInt.of(degrees), result);
    }

    private static Nerves power(NerveLevel level, Leg leg, int points) {
        return Nerves.NOT_TESTED.with(level, leg, NerveTest.NOT_TESTED.withPower(OptionalInt.of(points)));
    }

    private static NerveTest test(int power, Reflex reflex, Sensation sensation) {
        return new NerveTest(OptionalInt.of(power), reflex, sensation);
    }
}
