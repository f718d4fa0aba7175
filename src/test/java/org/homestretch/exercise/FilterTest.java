package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Narrowing the exercises that were found. */
class FilterTest {

    private static final List<Exercise> ALL = Catalogue.everything().all();
    private static final Search SEARCH = new Search(ALL);
    private static final Optional<ForPatient> NOBODY = Optional.empty();
    private static final Optional<ForPatient> PATIENT =
            Optional.of(new ForPatient(exercise -> !exercise.sided(), EnumSet.of(Equipment.MAT, Equipment.CHAIR)));

    @Test
    void withoutAFilterAllButTheAdvancedPassInTheirOrder() {
        assertThat(Filter.NONE.of(ALL, NOBODY))
                .containsExactlyElementsOf(
                        ALL.stream().filter(one -> !one.advanced()).toList());
        assertThat(Filter.NONE.advanced(true).of(ALL, NOBODY)).containsExactlyElementsOf(ALL);
    }

    @ParameterizedTest
    @EnumSource
    void anAreaLeavesItsOwnExercises(Area area) {
        assertThat(found(Filter.NONE.in(Optional.of(area)))).isNotEmpty().allMatch(one -> one.area() == area);
    }

    @ParameterizedTest
    @EnumSource
    void aKindLeavesItsOwnExercises(Kind kind) {
        assertThat(found(Filter.NONE.with(kind, true))).isNotEmpty().allMatch(one -> one.kind() == kind);
    }

    @ParameterizedTest
    @EnumSource
    void aPositionLeavesWhatStartsInIt(StartPosition position) {
        assertThat(found(Filter.NONE.with(position, true)))
                .isNotEmpty()
                .allMatch(one -> one.movement().position() == position);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aLevelLeavesItsOwnExercisesAndTheHardestNeedsNoSecondSwitch(int level) {
        assertThat(found(Filter.NONE.withLevel(level, true))).isNotEmpty().allMatch(one -> one.level() == level);
    }

    @ParameterizedTest
    @EnumSource
    void aConditionLeavesWhatIsIndicatedInItAndNotRuledOutByIt(Condition condition) {
        var always = new Precaution.InCondition(condition, Optional.empty());

        assertThat(found(Filter.NONE.suiting(Optional.of(condition))))
                .isNotEmpty()
                .allMatch(one -> one.suitability().indicated().contains(condition))
                .noneMatch(one -> one.suitability().contraindicated().contains(always));
    }

    @Test
    void twoKindsLeaveEither() {
        Filter either = Filter.NONE.with(Kind.BALANCE, true).with(Kind.NEURAL, true);

        assertThat(found(either))
                .extracting(Exercise::kind)
                .containsOnly(Kind.BALANCE, Kind.NEURAL)
                .contains(Kind.BALANCE, Kind.NEURAL);
        assertThat(either.with(Kind.NEURAL, false)).isEqualTo(Filter.NONE.with(Kind.BALANCE, true));
    }

    @Test
    void kindsOfAnotherAreaAreDroppedWhenAnAreaIsChosen() {
        Filter narrowed = Filter.NONE.with(Kind.BALANCE, true).with(Kind.NEURAL, true);

        assertThat(narrowed.in(Optional.of(Area.STRETCHING)).kinds()).containsExactly(Kind.NEURAL);
        assertThat(found(narrowed.in(Optional.of(Area.AEROBIC)))).isEqualTo(found(inArea(Area.AEROBIC)));
    }

    @Test
    void lyingIsOnTheBackFaceDownOrOnTheSide() {
        Filter lying = Filter.NONE.from(Filter.LYING);

        assertThat(lying.lying()).isTrue();
        assertThat(lying.with(StartPosition.PRONE, false).lying()).isFalse();
        assertThat(found(lying))
                .isNotEmpty()
                .allMatch(one -> one.movement().position().lying());
    }

    @Test
    void whatNeedsNothingIsDoneWithNoThingAtAll() {
        assertThat(found(Filter.NONE.needing(Filter.Home.NOTHING)))
                .isNotEmpty()
                .allMatch(one -> one.setting().needed().isEmpty());
    }

    @Test
    void whatIsAtHomeIsAskedOfThePatientOnly() {
        Filter home = Filter.NONE.needing(Filter.Home.AT_HOME);

        assertThat(home.of(ALL, PATIENT))
                .anyMatch(one -> one.setting().needed().contains(Equipment.CHAIR))
                .isNotEmpty()
                .allMatch(one -> PATIENT.get().home().containsAll(one.setting().needed()));
        assertThat(home.of(ALL, NOBODY)).isEqualTo(found(Filter.NONE));
    }

    @Test
    void whatFitsIsAskedOfThePatientOnly() {
        assertThat(Filter.NONE.fitting(true).of(ALL, PATIENT)).isNotEmpty().noneMatch(Exercise::sided);
        assertThat(Filter.NONE.fitting(true).of(ALL, NOBODY)).isEqualTo(found(Filter.NONE));
    }

    @Test
    void aSearchIsNarrowedAndKeepsItsOrder() {
        Filter lying = Filter.NONE.from(Filter.LYING).advanced(true);

        assertThat(SEARCH.find("isquiotibiales", lying, NOBODY))
                .isNotEmpty()
                .containsExactlyElementsOf(SEARCH.find("isquiotibiales").stream()
                        .filter(one -> one.movement().position().lying())
                        .toList());
        assertThat(SEARCH.find("brigde", Filter.NONE, NOBODY))
                .extracting(Exercise::id)
                .contains("bridge");
    }

    /** Each further part leaves a part of what was left before, in the same order, and taking it back gives it back. */
    @RepeatedTest(300)
    void anyPartsInAnyOrderOnlyEverNarrow(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<Exercise> before = SEARCH.find(List.of("", "hip", "cadera", "wlak").get(random.nextInt(4)));
        Filter filter = Filter.NONE.advanced(true);
        for (UnaryOperator<Filter> part : someParts(random)) {
            Filter narrower = part.apply(filter);
            List<Exercise> left = narrower.of(before, PATIENT);
            assertThat(left).as("%s", narrower).isEqualTo(kept(filter.of(before, PATIENT), left));
            assertThat(left).filteredOn(one -> !narrower.passes(one, PATIENT)).isEmpty();
            filter = narrower;
        }
    }

    /** One of each part at most, for a second kind or level would widen. */
    private static List<UnaryOperator<Filter>> someParts(Random random) {
        List<UnaryOperator<Filter>> parts = new ArrayList<>();
        Area area = any(Area.values(), random);
        parts.add(filter -> filter.in(Optional.of(area)));
        Kind kind = any(
                Arrays.stream(Kind.values()).filter(one -> one.area() == area).toArray(Kind[]::new), random);
        parts.add(filter -> filter.with(kind, true));
        StartPosition position = any(StartPosition.values(), random);
        parts.add(filter -> filter.with(position, true));
        int level = random.nextInt(4) + 1;
        parts.add(filter -> filter.withLevel(level, true));
        Filter.Home home = any(Filter.Home.values(), random);
        parts.add(filter -> filter.needing(home));
        Condition condition = any(Condition.values(), random);
        parts.add(filter -> filter.suiting(Optional.of(condition)));
        parts.add(filter -> filter.fitting(true));
        Collections.shuffle(parts, random);
        return parts.subList(0, 1 + random.nextInt(parts.size()));
    }

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static List<Exercise> kept(List<Exercise> before, List<Exercise> left) {
        Set<Exercise> set = Set.copyOf(left);
        return before.stream().filter(set::contains).toList();
    }

    private static Filter inArea(Area area) {
        return Filter.NONE.in(Optional.of(area));
    }

    private static List<Exercise> found(Filter filter) {
        return filter.of(ALL, NOBODY);
    }

    private static Stream<Integer> levels() {
        return Filter.LEVELS.stream();
    }
}
