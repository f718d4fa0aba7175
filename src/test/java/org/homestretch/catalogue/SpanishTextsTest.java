package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.StartPosition;
import org.homestretch.exercise.Wording;
import org.junit.jupiter.api.Test;

/** What the Spanish of an exercise owes to its line of the catalogue and to the English beside it. */
class SpanishTextsTest {

    private static final Language SPANISH = new Language("es");

    private static final Map<StartPosition, String> LYING = Map.of(
            StartPosition.SUPINE,
            "boca arriba",
            StartPosition.PRONE,
            "boca abajo",
            StartPosition.SIDE_LYING,
            "de lado");
    private static final Map<StartPosition, String> NAMED = Map.of(
            StartPosition.SUPINE, "boca arriba",
            StartPosition.PRONE, "boca abajo",
            StartPosition.QUADRUPED, "a gatas");

    private static final List<Exercise> WORDED = Catalogue.library(
                    Catalogue.facts().stream().map(line -> line.getField("id")).collect(Collectors.toSet()))
            .all();

    @Test
    void theNameOfAStretchSaysSo() {
        assertThat(those(exercise -> exercise.kind() == Kind.STRETCH))
                .allSatisfy(exercise ->
                        assertThat(words(exercise).name()).as(exercise.id()).startsWith("Estiramiento "));
    }

    @Test
    void theNameOfANerveExerciseSaysSo() {
        assertThat(those(exercise -> exercise.kind() == Kind.NEURAL))
                .allSatisfy(exercise -> assertThat(words(exercise).name())
                        .as(exercise.id())
                        .containsPattern("^(Deslizamiento|Tensión) neural\\b"));
    }

    @Test
    void aNameSaysNoPositionThatIsNotItsOwn() {
        var wrong = new ArrayList<String>();
        NAMED.forEach((position, word) -> those(exercise -> names(exercise).contains(word)).stream()
                .filter(exercise -> exercise.movement().position() != position)
                .forEach(exercise -> wrong.add(exercise.id() + ": " + names(exercise))));

        assertThat(wrong).isEmpty();
    }

    @Test
    void whoLiesDownIsToldHowInOneWordForEachPosition() {
        assertThat(those(exercise -> words(exercise).setUp().contains("Acuéstese")))
                .allSatisfy(exercise -> assertThat(words(exercise).setUp())
                        .as(exercise.id())
                        .contains(LYING.get(exercise.movement().position())));
    }

    @Test
    void whoIsOnHandsAndKneesIsToldSoInOneWord() {
        assertThat(those(exercise -> exercise.movement().position() == StartPosition.QUADRUPED))
                .allSatisfy(exercise ->
                        assertThat(words(exercise).setUp()).as(exercise.id()).contains("a gatas"));
    }

    @Test
    void thereAreAsManyStepsAsInEnglish() {
        assertThat(WORDED)
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(words(exercise).steps())
                        .as(exercise.id())
                        .hasSameSizeAs(exercise.in(Language.EN).steps()));
    }

    @Test
    void whereEnglishCallsForHelpSpanishDoes() {
        var urgent = those(exercise -> exercise.in(Language.EN).easeOff().contains("get help now"));

        assertThat(urgent)
                .allSatisfy(exercise ->
                        assertThat(words(exercise).easeOff()).as(exercise.id()).containsIgnoringCase("pida ayuda ya"));
    }

    @Test
    void whereEnglishStopsSpanishDoes() {
        var stopped = those(exercise -> exercise.in(Language.EN).easeOff().startsWith("Stop "));

        assertThat(stopped)
                .allSatisfy(exercise ->
                        assertThat(words(exercise).easeOff()).as(exercise.id()).startsWith("Pare "));
    }

    /** Those of the catalogue a rule is about; a rule about none would hold nothing. */
    private static List<Exercise> those(Predicate<Exercise> asked) {
        var found = WORDED.stream().filter(asked).toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String names(Exercise exercise) {
        return String.join(" / ", words(exercise).name(), words(exercise).sheetName())
                .toLowerCase(Locale.ROOT);
    }

    private static Wording words(Exercise exercise) {
        return exercise.in(SPANISH);
    }
}
