package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Intensity;
import org.homestretch.exercise.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final List<String> IDS =
            Catalogue.facts().stream().map(record -> record.getField("id")).toList();
    private static final List<Exercise> WORDED =
            Catalogue.library(Set.copyOf(IDS)).all();

    /** What the words say of the effort, and the intensity it belongs to. */
    private static final Map<String, Intensity> TALK_TEST = Map.of(
            "full sentences", Intensity.LIGHT,
            "frases completas", Intensity.LIGHT,
            "short sentences", Intensity.MODERATE,
            "frases cortas", Intensity.MODERATE,
            "few words", Intensity.VIGOROUS,
            "pocas palabras", Intensity.VIGOROUS);

    @Test
    void everyExerciseOfTheCatalogueHasWordsInEveryLanguage() {
        assertThat(WORDED).hasSize(212).extracting(Exercise::id).containsExactlyElementsOf(IDS);
    }

    @Test
    void noWordsAreKeptForAnExerciseThatIsNot() throws IOException, URISyntaxException {
        var folder = Path.of(Catalogue.class.getResource("texts").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            IDS.stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextKeepsTheRules(Language language) {
        var faults = new ArrayList<String>();
        WORDED.forEach(exercise -> new TextFaults(language, exercise.in(language))
                .all()
                .forEach(fault -> faults.add(exercise.id() + ": " + fault)));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTwoExercisesShareAName(Language language) {
        assertThat(repeated(language, Wording::name)).isEmpty();
        assertThat(repeated(language, Wording::sheetName)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theTalkTestSaysHowHardAnActivityIs(Language language) {
        assertThat(WORDED)
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(saysAnotherEffort(exercise, language))
                        .as(exercise.id())
                        .isFalse());
    }

    private static boolean saysAnotherEffort(Exercise exercise, Language language) {
        String feel = exercise.in(language).feel().toLowerCase(Locale.ROOT);
        Map<String, Set<String>> talk = Map.of(
                "full sentences", Set.of("light"),
                "frases completas", Set.of("light"),
                "short sentences", Set.of("moderate"),
                "frases cortas", Set.of("moderate"),
                "few words", Set.of("vigorous"),
                "pocas palabras", Set.of("vigorous"));
        String intensity = exercise.intensity().code();
        return talk.entrySet().stream()
                .anyMatch(
                        said -> feel.contains(said.getKey()) && !said.getValue().contains(intensity));
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
