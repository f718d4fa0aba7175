package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String LANGUAGES = "org.homestretch.basics.Language#offered";

    private static final int HELD_FROM_SECONDS = 3;

    private static final List<String> IDS =
            Catalogue.facts().stream().map(record -> record.getField("id")).toList();
    private static final List<Exercise> WORDED =
            Catalogue.library(Set.copyOf(IDS)).all();

    @Test
    void everyExerciseOfTheCatalogueIsOnOffer() {
        assertThat(WORDED).hasSize(212).extracting(Exercise::id).containsExactlyElementsOf(IDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyExerciseHasATextInTheLanguagesWeWrite(String language) {
        assertThat(Texts.read(new Language(language)).keySet()).containsExactlyElementsOf(IDS);
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void noTextIsKeptForAnExerciseThatIsNot(Language language) {
        assertThat(IDS).containsAll(Texts.read(language).keySet());
    }

    @Test
    void aLanguageWithoutAFileHasNoTexts() {
        assertThat(Texts.read(new Language("eo"))).isEmpty();
    }

    @Test
    void anExerciseWithoutATextInALanguageIsSaidInTheBaseLanguage() {
        Exercise bridge = worded("bridge");

        assertThat(bridge.saidIn(new Language("eo"))).isFalse();
        assertThat(bridge.in(new Language("eo"))).isEqualTo(bridge.in(Language.EN));
        assertThat(bridge.in(new Language("es"))).isNotEqualTo(bridge.in(Language.EN));
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void everyTextKeepsTheRules(Language language) {
        var rules = TextRules.of(language);
        var faults = new ArrayList<String>();
        Texts.read(language)
                .forEach((id, wording) ->
                        new TextFaults(rules, wording).all().forEach(fault -> faults.add(id + ": " + fault)));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void noTwoExercisesShareAName(Language language) {
        assertThat(repeated(language, Wording::name)).isEmpty();
        assertThat(repeated(language, Wording::sheetName)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void theTalkTestSaysHowHardAnActivityIs(Language language) {
        var rules = TextRules.of(language);
        assertThat(WORDED)
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(List.of(exercise.intensity()))
                        .as(exercise.id())
                        .containsAll(rules.talkTest(exercise.in(language).feel())));
        assertThat(WORDED)
                .anySatisfy(exercise ->
                        assertThat(rules.talkTest(exercise.in(language).feel())).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void whatIsHeldIsSaidToBeHeld(Language language) {
        var rules = TextRules.of(language);
        var held = WORDED.stream()
                .filter(exercise -> exercise.usualDose().holdSeconds() >= HELD_FROM_SECONDS)
                .toList();

        assertThat(held).isNotEmpty().allSatisfy(exercise -> {
            String steps = String.join(" ", exercise.in(language).steps());
            assertThat(rules.saysItIsHeld(steps))
                    .as(exercise.id() + ": " + steps)
                    .isTrue();
        });
    }

    /** A muscle is tightened, nothing is made longer: who is given it may not take it for the stretch of the program. */
    @Test
    void theHeelPressIsNotCalledAStretch() {
        Exercise press = worded("hamstring-bent-knee-press");

        assertThat(press.in(Language.EN).toString()).doesNotContainIgnoringCase("stretch");
        assertThat(press.in(new Language("es")).toString()).doesNotContainIgnoringCase("estir");
    }

    private static Exercise worded(String id) {
        return WORDED.stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> repeated(Language language, Function<Wording, String> field) {
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        WORDED.forEach(exercise -> {
            String name = field.apply(exercise.in(language)).toLowerCase(Locale.ROOT);
            if (!seen.add(name)) {
                twice.add(name);
            }
        });
        return twice;
    }
}
