package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.reading.Folding;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final List<Exercise> ALL = Catalogue.library(
                    Catalogue.everything().all().stream().map(Exercise::id).collect(Collectors.toSet()))
            .all();
    private static final Search SEARCH = new Search(ALL);

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " - , "})
    void noWordsFindEverythingInTheOrderOfTheCatalogue(String words) {
        assertThat(SEARCH.find(words)).containsExactlyElementsOf(ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "bridge, bridge",
        "puente, bridge",
        "cat, cat-camel",
        "knee rolls, knee-rolls",
        "clamshell, clam",
        "almeja, clam",
        "BISAGRA PALO, hip-hinge-good-morning",
        "bed out, log-roll-practice",
        "isquiotibiales silla, hamstring-seated-chair",
        "bicicleta reclinada, recumbent-bike",
        "cuadriceps, quad-standing",
        "cuádriceps, quad-standing",
        "hamstrings supine, hamstring-supine-90-90"
    })
    void theExerciseThatIsMeantIsAmongTheFirst(String words, String id) {
        assertThat(SEARCH.find(words).stream().limit(8).map(Exercise::id)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "brigde, bridge",
        "bidge, bridge",
        "bridgee, bridge",
        "xridge, bridge",
        "hamstrnig, hamstring-doorway",
        "almej, clam",
        "amleja, clam"
    })
    void aSlipOfOneLetterStillFindsIt(String words, String id) {
        assertThat(SEARCH.find(words)).extracting(Exercise::id).contains(id);
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(SEARCH.find("bridge ball"))
                .isNotEmpty()
                .allMatch(exercise -> exercise.id().contains("bridge"));
        assertThat(SEARCH.find("bridge zzzzzz")).isEmpty();
    }

    @Test
    void aNameComesBeforeASheetNameAFactAndAPurpose() {
        var search = new Search(List.of(
                named("purpose", "Tilt", "Tilt", "Helps your wall of muscle."),
                with(
                        named("fact", "Lean", "Lean", "Helps you."),
                        ALL.stream()
                                .filter(exercise -> exercise.id().equals("plank-wall"))
                                .findFirst()
                                .orElseThrow()
                                .setting()),
                named("sheet", "Slide", "Slide on a wall", "Helps you."),
                named("name", "Press on a wall", "Press", "Helps you.")));

        assertThat(search.find("wall")).extracting(Exercise::id).containsExactly("name", "sheet", "fact", "purpose");
    }

    @Test
    void aBeginningComesBeforeAnInsideAndThatBeforeASlip() {
        var search = new Search(List.of(
                named("slip", "Ridje", "Slip", "Helps you."),
                named("inside", "Bridge", "Inside", "Helps you."),
                named("beginning", "Easy ridges", "Beginning", "Helps you."),
                named("whole", "Easy ridge", "Whole", "Helps you.")));

        assertThat(search.find("ridge"))
                .extracting(Exercise::id)
                .containsExactly("whole", "beginning", "inside", "slip");
    }

    @Test
    void aWholeWordFurtherInComesBeforeALongerWordInFront() {
        assertThat(SEARCH.find("knee chest"))
                .extracting(Exercise::id)
                .startsWith("single-knee-to-chest", "double-knee-to-chest");
    }

    @Test
    void aShortWordIsNotStretchedToWhatOnlyBeginsNearIt() {
        assertThat(SEARCH.find("clam")).extracting(Exercise::id).containsExactly("clam", "clam-band");
        assertThat(SEARCH.find("band")).hasSizeLessThan(40);
    }

    @Test
    void alikeMatchesKeepTheOrderOfTheCatalogue() {
        var search = new Search(List.of(
                named("second", "Squat", "Low squat", "Helps you."),
                named("first", "Squat", "Low squat", "Helps you.")));

        assertThat(search.find("squat")).extracting(Exercise::id).containsExactly("second", "first");
    }

    @RepeatedTest(200)
    void aSlipInALongWordOfANameStillFindsTheExercise(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Exercise exercise = ALL.get(random.nextInt(ALL.size()));
        Language language = Language.offered().get(random.nextInt(2));
        List<String> words = Folding.words(exercise.in(language).name()).stream()
                .filter(word -> word.length() >= 5)
                .toList();
        for (String word : words) {
            String slip = slipped(word, random);
            assertThat(SEARCH.find(slip)).as(slip).contains(exercise);
        }
    }

    @RepeatedTest(100)
    void everyBeginningOfANameFindsTheExercise(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Exercise exercise = ALL.get(random.nextInt(ALL.size()));
        String name =
                exercise.in(Language.offered().get(random.nextInt(2))).name().toUpperCase(Locale.ROOT);
        for (int typed = 1; typed <= name.length(); typed++) {
            assertThat(SEARCH.find(name.substring(0, typed))).contains(exercise);
        }
    }

    /** The word with one letter changed, left out, put in or swapped with the next. */
    private static String slipped(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + letter + after;
            case 1 -> before + after;
            case 2 -> before + letter + word.substring(at);
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }

    private static Exercise named(String id, String name, String sheetName, String purpose) {
        var words = new Wording(name, sheetName, purpose, "Stand.", List.of("Move."), "", "", "");
        Exercise like = ALL.getFirst();
        return new Exercise(
                id,
                name,
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
                Map.of(Language.EN, words));
    }

    private static Exercise with(Exercise like, Setting setting) {
        return new Exercise(
                like.id(),
                like.name(),
                like.kind(),
                like.level(),
                like.sides(),
                like.movement(),
                setting,
                like.usualDose(),
                like.intensity(),
                like.ladder(),
                like.suitability(),
                like.source(),
                like.wordings());
    }
}
