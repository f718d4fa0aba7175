package org.homestretch.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;

/** What of a sheet cannot be said in its language and is printed in the base language instead. */
public record Untranslated(Language language, List<Exercise> exercises) {

    private static final RoomWords WORDS = RoomWords.of(Untranslated.class);

    public Untranslated {
        exercises = List.copyOf(exercises);
    }

    public static Untranslated of(Program program, Language language) {
        return new Untranslated(
                language,
                program.inOrder().stream()
                        .map(Prescription::exercise)
                        .filter(exercise -> !exercise.saidIn(language))
                        .toList());
    }

    /** For the clinician; nothing to say where the whole sheet speaks its language. */
    public Optional<String> sentence() {
        if (!language.isOffered()) {
            return Optional.of(WORDS.say("untranslated.sheet", language.words()));
        }
        String names = exercises.stream().map(Exercise::name).collect(Collectors.joining(", "));
        return exercises.isEmpty()
                ? Optional.empty()
                : Optional.of(WORDS.say("untranslated.exercises", language.words(), names));
    }
}
