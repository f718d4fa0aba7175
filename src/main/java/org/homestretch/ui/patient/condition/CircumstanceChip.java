package org.homestretch.ui.patient.condition;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Limit;

/** One chip of a record: a limit, another health problem, or a thing the patient has at home. */
public record CircumstanceChip(Kind kind, Coded what, String words, boolean presumed) {

    private static final RoomWords WORDS = RoomWords.of(CircumstanceChip.class);

    /** The three kinds of chips, in the order they stand. */
    enum Kind {
        LIMIT,
        PROBLEM,
        EQUIPMENT
    }

    public static CircumstanceChip of(Limit limit) {
        return new CircumstanceChip(Kind.LIMIT, limit, limit.words(), false);
    }

    public static CircumstanceChip of(HealthProblem problem) {
        return new CircumstanceChip(Kind.PROBLEM, problem, problem.words(), false);
    }

    public static CircumstanceChip of(Equipment thing) {
        return new CircumstanceChip(Kind.EQUIPMENT, thing, thing.words(), false);
    }

    /** How the chip reads: things at home say that they are there, or that this is taken for granted. */
    public String chip() {
        String inside = Character.toLowerCase(words.charAt(0)) + words.substring(1);
        return switch (kind) {
            case LIMIT, PROBLEM -> words;
            case EQUIPMENT -> WORDS.say(presumed ? "chip.presumed" : "chip.has", inside);
        };
    }

    /** Whether it rules exercises out. */
    boolean limiting() {
        return kind != Kind.EQUIPMENT;
    }

    static List<CircumstanceChip> all() {
        return Stream.of(
                        Arrays.stream(Limit.values()).map(CircumstanceChip::of),
                        Arrays.stream(HealthProblem.values()).map(CircumstanceChip::of),
                        Arrays.stream(Equipment.values())
                                .filter(thing -> thing != Equipment.NONE)
                                .map(CircumstanceChip::of))
                .flatMap(one -> one)
                .toList();
    }

    /** The chips of a record, kind by kind. */
    public static List<CircumstanceChip> of(Circumstances circumstances) {
        Set<Coded> held = Stream.of(circumstances.limits(), circumstances.problems(), circumstances.atHome())
                .flatMap(Collection::stream)
                .map(Coded.class::cast)
                .collect(Collectors.toSet());
        return all().stream()
                .filter(one -> held.contains(one.what()))
                .map(one -> one.in(circumstances))
                .toList();
    }

    private CircumstanceChip in(Circumstances circumstances) {
        boolean granted = what instanceof Equipment thing && circumstances.presumed(thing);
        return new CircumstanceChip(kind, what, words, granted);
    }

    /** The circumstances these chips say. */
    static Circumstances into(Circumstances had, Collection<CircumstanceChip> traits) {
        return had.withLimits(whats(traits, Limit.class))
                .withProblems(whats(traits, HealthProblem.class))
                .withAtHome(whats(traits, Equipment.class));
    }

    private static <E> Set<E> whats(Collection<CircumstanceChip> traits, Class<E> type) {
        return traits.stream()
                .map(CircumstanceChip::what)
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.toSet());
    }
}
