package org.homestretch.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.basics.Coded;
import org.homestretch.basics.FirstLetter;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.PainScore;

/** How the exercises went since the last visit: the program as a whole, and the exercises that went their own way. */
public record Reaction(Optional<PainScore> during, Optional<Settled> settled, Set<Sign> signs, List<Apart> exceptions) {

    private static final RoomWords WORDS = RoomWords.of(Reaction.class);

    public static final Reaction NONE = new Reaction(Optional.empty(), Optional.empty(), Set.of(), List.of());

    /** How soon pain was back to usual. */
    public enum Settled implements Coded {
        WITHIN_A_DAY,
        ONLY_JUST_WITHIN_A_DAY,
        NOT_WITHIN_A_DAY
    }

    /** Something else the patient or the clinician noticed. */
    public enum Sign implements Coded {
        GOOD_FORM,
        GOALS_MET,
        DREW_BACK_TO_THE_SPINE,
        WORSE_NIGHT,
        ROSE_SHARPLY,
        LEG_PAIN_STAYED_UP,
        SPREAD_DOWN_THE_LEG,
        NEW_NUMBNESS_OR_WEAKNESS;

        /** Whether an exercise must stop until it was tested again. */
        public boolean stops() {
            return this == SPREAD_DOWN_THE_LEG || this == NEW_NUMBNESS_OR_WEAKNESS;
        }

        /** Whether it is welcome news; the others are red at any number. */
        public boolean good() {
            return this == GOOD_FORM || this == DREW_BACK_TO_THE_SPINE || this == GOALS_MET;
        }
    }

    /** How one exercise went where it went differently. */
    public enum Ease implements Coded {
        FINE,
        SORE,
        TOO_MUCH,
        SPREAD
    }

    /** An exercise that went its own way. */
    public record Apart(Exercise exercise, Ease ease) {}

    public Reaction {
        signs = Set.copyOf(signs);
        exceptions = List.copyOf(exceptions);
    }

    public boolean has(Sign sign) {
        return signs.contains(sign);
    }

    /** Whether there is enough to judge by: pain and how soon it settled, or a sign that tells by itself. */
    public boolean telling() {
        return during.isPresent() && settled.isPresent() || signs.stream().anyMatch(sign -> !sign.good());
    }

    public Optional<Ease> of(Exercise exercise) {
        return exceptions.stream()
                .filter(one -> one.exercise().equals(exercise))
                .map(Apart::ease)
                .findFirst();
    }

    public Reaction during(Optional<PainScore> pain) {
        return new Reaction(pain, settled, signs, exceptions);
    }

    public Reaction settling(Optional<Settled> how) {
        return new Reaction(during, how, signs, exceptions);
    }

    public Reaction with(Set<Sign> noticed) {
        return new Reaction(during, settled, noticed, exceptions);
    }

    /** With an exercise that went its own way, or as the others where nothing is given. */
    public Reaction with(Exercise exercise, Optional<Ease> ease) {
        List<Apart> all = new ArrayList<>(exceptions);
        all.removeIf(one -> one.exercise().equals(exercise));
        ease.ifPresent(how -> all.add(new Apart(exercise, how)));
        return new Reaction(during, settled, signs, all);
    }

    /** In words for a line of history: {@code Exercises: pain 2, settled within a day, good form}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        during.ifPresent(pain -> parts.add(WORDS.say("reaction.pain", pain)));
        settled.ifPresent(how -> parts.add(WORDS.say("reaction.settled", List.of(how))));
        signs.stream().sorted().map(Sign::words).map(FirstLetter::small).forEach(parts::add);
        exceptions.stream()
                .map(one -> WORDS.say("reaction.apart", one.exercise().name(), List.of(one.ease())))
                .forEach(parts::add);
        return WORDS.say("reaction", String.join(", ", parts));
    }
}
