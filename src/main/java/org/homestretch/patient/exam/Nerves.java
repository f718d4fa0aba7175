package org.homestretch.patient.exam;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nerves of both legs, root by root; a root that is not here was not tested. */
public record Nerves(Map<NerveLevel, Legs<NerveTest>> levels) {

    private static final Legs<NerveTest> NOTHING = Legs.both(NerveTest.NOT_TESTED);

    public static final Nerves NOT_TESTED = new Nerves(Map.of());

    public Nerves {
        var tested = new EnumMap<NerveLevel, Legs<NerveTest>>(NerveLevel.class);
        tested.putAll(levels);
        tested.values().removeIf(NOTHING::equals);
        levels = Map.copyOf(tested);
    }

    public NerveTest at(NerveLevel level, Leg leg) {
        return levels.getOrDefault(level, NOTHING).of(leg);
    }

    public Nerves with(NerveLevel level, Leg leg, NerveTest found) {
        var changed = new EnumMap<NerveLevel, Legs<NerveTest>>(NerveLevel.class);
        changed.putAll(levels);
        changed.put(level, levels.getOrDefault(level, NOTHING).with(leg, found));
        return new Nerves(changed);
    }

    public boolean tested() {
        return !levels.isEmpty();
    }

    /** What the tests come to, by the worst of them; nothing where none was made. */
    public Optional<Neuro> show() {
        return each().filter(NerveTest::tested).map(NerveTest::shows).max(Comparator.naturalOrder());
    }

    /** Whether a reflex is brisk that was not in an earlier examination: a sign that the cord may be in trouble. */
    boolean briskSince(Nerves earlier) {
        return Arrays.stream(NerveLevel.values())
                .anyMatch(level -> Arrays.stream(Leg.values())
                        .anyMatch(leg -> at(level, leg).brisk()
                                && !earlier.at(level, leg).brisk()));
    }

    /** Whether a root is better than it was in an earlier examination. */
    public boolean betterThan(Nerves earlier) {
        return Arrays.stream(NerveLevel.values())
                .anyMatch(level -> Arrays.stream(Leg.values())
                        .anyMatch(leg -> at(level, leg).betterThan(earlier.at(level, leg))));
    }

    /** The roots of which a leg has less than full power. */
    public Set<NerveLevel> weak() {
        return levels.entrySet().stream()
                .filter(level -> level.getValue().each().anyMatch(NerveTest::weak))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public boolean brisk() {
        return each().anyMatch(NerveTest::brisk);
    }

    /** Whether power was tested in both legs at every root that an examination of the nerves takes in. */
    boolean powerComplete() {
        return Arrays.stream(NerveLevel.values())
                .filter(NerveLevel::routine)
                .allMatch(level -> levels.getOrDefault(level, NOTHING)
                        .each()
                        .allMatch(test -> test.power().isPresent()));
    }

    /** What is still to test of the usual examination taken as normal; what was tested stays. */
    public Nerves restNormal() {
        Nerves all = this;
        for (NerveLevel level : NerveLevel.values()) {
            if (level.routine()) {
                all = all.rowNormal(level);
            }
        }
        return all;
    }

    /** The same for one root, even one that is seldom tested. */
    public Nerves rowNormal(NerveLevel level) {
        UnaryOperator<NerveTest> normal = had -> had.over(normal(level));
        Legs<NerveTest> row = levels.getOrDefault(level, NOTHING);
        return with(level, Leg.LEFT, normal.apply(row.left())).with(level, Leg.RIGHT, normal.apply(row.right()));
    }

    private static NerveTest normal(NerveLevel level) {
        return new NerveTest(
                OptionalInt.of(NerveTest.FULL_POWER),
                level.routineReflex() ? Reflex.NORMAL : Reflex.NOT_TESTED,
                Sensation.NORMAL);
    }

    /** With what an earlier examination tested and this one did not. */
    public Nerves over(Nerves earlier) {
        var all = new EnumMap<NerveLevel, Legs<NerveTest>>(NerveLevel.class);
        for (NerveLevel level : NerveLevel.values()) {
            all.put(
                    level,
                    levels.getOrDefault(level, NOTHING)
                            .over(earlier.levels.getOrDefault(level, NOTHING), NerveTest::over));
        }
        return new Nerves(all);
    }

    private Stream<NerveTest> each() {
        return levels.values().stream().flatMap(Legs::each);
    }
}
