package org.homestretch.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.patient.episode.Episode;

/** An exercise of the catalogue: what it is, whom it suits, its usual dose, and what is said about it. */
public record Exercise(
        String id,
        String name,
        Kind kind,
        int level,
        Sides sides,
        Movement movement,
        Setting setting,
        Dose usualDose,
        Intensity intensity,
        Ladder ladder,
        Suitability suitability,
        Source source,
        Map<Language, Wording> wordings) {

    private static final RoomWords WORDS = RoomWords.of(Exercise.class);

    /** Where an exercise comes from: the evidence grade of its class and the keys of its sources. */
    public record Source(Evidence evidence, List<String> keys) {

        public Source {
            keys = List.copyOf(keys);
        }
    }

    public Exercise {
        Require.inRange(() -> WORDS.say("level"), level, 1, 4);
        wordings = Map.copyOf(wordings);
    }

    public Area area() {
        return kind.area();
    }

    /** What the screens call it: in their language where it has a name in it, else by its English one. */
    @Override
    public String name() {
        var screens = new Language(ScreenLanguage.now().getLanguage());
        return screens.equals(Language.EN) || !saidIn(screens) ? name : in(screens).name();
    }

    /** Whether it has a text in a language; every exercise on offer has one in the base language. */
    public boolean saidIn(Language language) {
        return wordings.containsKey(language);
    }

    /** The wording in a language, or where there is none yet in the base language. */
    public Wording in(Language language) {
        return wordings.getOrDefault(language, wordings.get(Language.EN));
    }

    /** Whether a program says which side it is done on. */
    public boolean sided() {
        return sides.chosen();
    }

    public boolean has(Flag flag) {
        return movement.flags().contains(flag);
    }

    /** Whether it suits a patient as far as is known on a day, at home with what there is. */
    public boolean suits(Episode episode, LocalDate day) {
        return suitability.suits(episode, day)
                && episode.circumstances().atHome().containsAll(setting.needed());
    }

    public boolean hamstringStretch() {
        return kind == Kind.STRETCH && movement.muscles().contains(Muscle.HAMSTRINGS);
    }

    /** Whether it stays out of sight until asked for: the hardest level, strong nerve stretches, gym machines. */
    public boolean advanced() {
        return level == 4 || kind == Kind.NEURAL && has(Flag.NEURAL_HIGH) || setting.gymMachine();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exercise exercise && exercise.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
