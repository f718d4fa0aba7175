package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homestretch.basics.Language;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a sheet cannot say in its language is said to the clinician. */
@ChangesLanguage
class UntranslatedTest {

    private static final Language SPANISH = new Language("es");
    private static final Language FRENCH = new Language("fr");

    private final Locale before = ScreenLanguage.now();

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @Test
    void aSheetThatSpeaksItsLanguageSaysNothing() {
        Program program = program(SomeExercises.get("bridge"), SomeExercises.get("clam"));

        assertThat(Untranslated.of(program, Language.EN).sentence()).isEmpty();
        assertThat(Untranslated.of(program, SPANISH).sentence()).isEmpty();
    }

    @Test
    void exercisesWithoutATextAreNamed() {
        Program program = program(englishOnly("bridge"), SomeExercises.get("knee-rolls"), englishOnly("clam"));

        assertThat(Untranslated.of(program, SPANISH).exercises())
                .extracting(Exercise::id)
                .containsExactly("bridge", "clam");
        assertThat(Untranslated.of(program, SPANISH).sentence())
                .contains("No text in Español yet, printed in English: Bridge, Clam.");
    }

    @Test
    void aLanguageWhoseWordsWereTakenAwayIsNamedAsAWhole() {
        Program program = program(SomeExercises.get("bridge"));

        assertThat(Untranslated.of(program, FRENCH).sentence())
                .contains("There are no words in Français here: the sheet is printed in English.");
    }

    @Test
    void theSentenceIsInTheLanguageOfTheScreens() {
        ScreenLanguage.use(Locale.of("es"));

        assertThat(Untranslated.of(program(SomeExercises.get("bridge")), FRENCH).sentence())
                .contains("Aquí no hay palabras en Français: la hoja se imprime en inglés.");
    }

    private static Program program(Exercise... exercises) {
        Program program = Program.first(UUID.randomUUID());
        for (Exercise exercise : exercises) {
            program = program.add(Prescription.usual(exercise, Side.LEFT));
        }
        return program;
    }

    private static Exercise englishOnly(String id) {
        Exercise like = SomeExercises.get(id);
        return new Exercise(
                like.id(),
                like.name(),
                like.kind(),
                like.level(),
                like.sides(),
                like.movement(),
                like.setting(),
                like.usualDose(),
                like.intensity(),
                like.ladder(),
                like.suitability(),
                like.source(),
                Map.of(Language.EN, like.in(Language.EN)));
    }
}
