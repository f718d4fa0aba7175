package org.homestretch.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.PainScore;

/** How the exercises went since the last visit: the program as a whole, and the exercises that went their own way. */
public record Reaction(Optional<PainScore> during, Optional<Settled> settled, Set<Sign> signs, List<Apart> exceptions) {

    public static final Reaction NONE = new Reaction(Optional.empty(), Optional.empty(), Set.of(), List.of());

    /** How soon pain was back to usual. */
    public enum Settled implements Coded {
        WITHIN_A_DAY("Within a day"),
        ONLY_JUST_WITHIN_A_DAY("Only just within a day"),
        NOT_WITHIN_A_DAY("Not within a day");

        private final String words;

        Settled(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Something else the patient or the clinician noticed. */
    public enum Sign implements Coded {
        GOOD_FORM("Good form"),
        GOALS_MET("Own goals met"),
        DREW_BACK_TO_THE_SPINE("Drew back to the spine"),
        WORSE_NIGHT("Worse night"),
        ROSE_SHARPLY("Rose sharply"),
        LEG_PAIN_STAYED_UP("Leg pain stayed up"),
        SPREAD_DOWN_THE_LEG("Spread down the leg"),
        NEW_NUMBNESS_OR_WEAKNESS("New numbness or weakness");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

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
        FINE("Fine"),
        SORE("Sore"),
        TOO_MUCH("Too much"),
        SPREAD("Spread");

        private final String words;

        Ease(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
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
        during.ifPresent(pain -> parts.add("pain " + pain));
        settled.ifPresent(how -> parts.add("settled " + how.words().toLowerCase(Locale.ROOT)));
        signs.stream()
                .sorted()
                .map(sign -> sign.words().toLowerCase(Locale.ROOT))
                .forEach(parts::add);
        exceptions.stream()
                .map(one -> one.exercise().name() + " " + one.ease().words().toLowerCase(Locale.ROOT))
                .forEach(parts::add);
        return "Exercises: " + String.join(", ", parts);
    }
}
