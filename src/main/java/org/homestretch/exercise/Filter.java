package org.homestretch.exercise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.basics.Coded;
import org.homestretch.patient.episode.Condition;

/**
 * What exercises are narrowed to: every part that is set must hold, and a part that is not set lets all through. Of
 * kinds, positions and levels one of those named must hold; kinds of another area are dropped, for they would never do.
 */
public record Filter(
        Optional<Area> area,
        Set<Kind> kinds,
        Set<StartPosition> positions,
        Set<Integer> levels,
        Home home,
        Optional<Condition> condition,
        boolean fitting,
        boolean advanced) {

    /** Everything but what is advanced. */
    public static final Filter NONE =
            new Filter(Optional.empty(), Set.of(), Set.of(), Set.of(), Home.ANYTHING, Optional.empty(), false, false);

    public static final List<Integer> LEVELS = List.of(1, 2, 3, 4);

    /** What lying down comes to. */
    public static final Set<StartPosition> LYING =
            Set.of(StartPosition.SUPINE, StartPosition.PRONE, StartPosition.SIDE_LYING);

    private static final int HARDEST = 4;

    /** What may be needed to do an exercise at home. */
    public enum Home implements Coded {
        ANYTHING,
        NOTHING,
        AT_HOME
    }

    public Filter {
        kinds = within(area, kinds);
        positions = Set.copyOf(positions);
        levels = Set.copyOf(levels);
    }

    /** Those of the exercises that pass, in their order; for a patient where there is one. */
    public List<Exercise> of(List<Exercise> exercises, Optional<ForPatient> patient) {
        return exercises.stream().filter(exercise -> passes(exercise, patient)).toList();
    }

    /** Whether an exercise passes; without a patient nothing is asked of fit and of what is at home. */
    public boolean passes(Exercise exercise, Optional<ForPatient> patient) {
        return shown(exercise)
                && area.map(only -> exercise.area() == only).orElse(true)
                && (kinds.isEmpty() || kinds.contains(exercise.kind()))
                && (positions.isEmpty()
                        || positions.contains(exercise.movement().position()))
                && (levels.isEmpty() || levels.contains(exercise.level()))
                && condition.map(exercise.suitability()::suits).orElse(true)
                && doable(exercise, patient)
                && (!fitting || patient.map(one -> one.fits().test(exercise)).orElse(true));
    }

    /** Whoever asks for the hardest level asks for what is advanced by its level. */
    private boolean shown(Exercise exercise) {
        return advanced || !exercise.advanced() || exercise.level() == HARDEST && levels.contains(HARDEST);
    }

    private boolean doable(Exercise exercise, Optional<ForPatient> patient) {
        return switch (home) {
            case ANYTHING -> true;
            case NOTHING -> exercise.setting().needed().isEmpty();
            case AT_HOME ->
                patient.map(one -> one.home().containsAll(exercise.setting().needed()))
                        .orElse(true);
        };
    }

    public Filter in(Optional<Area> changed) {
        return new Filter(changed, kinds, positions, levels, home, condition, fitting, advanced);
    }

    public Filter with(Kind kind, boolean wanted) {
        return new Filter(area, changed(kinds, kind, wanted), positions, levels, home, condition, fitting, advanced);
    }

    public Filter with(StartPosition position, boolean wanted) {
        return from(changed(positions, position, wanted));
    }

    /** Only what starts in one of these positions; in any for none. */
    public Filter from(Set<StartPosition> changed) {
        return new Filter(area, kinds, changed, levels, home, condition, fitting, advanced);
    }

    public Filter withLevel(int level, boolean wanted) {
        return new Filter(area, kinds, positions, changed(levels, level, wanted), home, condition, fitting, advanced);
    }

    public Filter needing(Home changed) {
        return new Filter(area, kinds, positions, levels, changed, condition, fitting, advanced);
    }

    public Filter suiting(Optional<Condition> changed) {
        return new Filter(area, kinds, positions, levels, home, changed, fitting, advanced);
    }

    public Filter fitting(boolean wanted) {
        return new Filter(area, kinds, positions, levels, home, condition, wanted, advanced);
    }

    public Filter advanced(boolean wanted) {
        return new Filter(area, kinds, positions, levels, home, condition, fitting, wanted);
    }

    /** Whether it lies down and nothing else. */
    public boolean lying() {
        return positions.equals(LYING);
    }

    private static Set<Kind> within(Optional<Area> area, Set<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> area.map(only -> kind.area() == only).orElse(true))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<T> changed(Set<T> before, T one, boolean wanted) {
        Set<T> after = new HashSet<>(before);
        if (wanted) {
            after.add(one);
        } else {
            after.remove(one);
        }
        return after;
    }
}
