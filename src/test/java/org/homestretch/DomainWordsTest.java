package org.homestretch;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Act;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.exercise.Evidence;
import org.homestretch.exercise.Sides;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.guidance.visit.FollowUpRules;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetPurpose;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of choices, rules and refusals: there in every language, and put into it. */
@ChangesLanguage
class DomainWordsTest {

    private static final Path CODE = Path.of("src", "main", "java", "org", "homestretch");

    /** Files and programs name these; where they are shown they are part of a sentence. */
    private static final Set<Class<?>> CODES_ONLY =
            Set.of(Evidence.class, Reminder.class, SheetPurpose.class, Sides.class, Act.Kind.class);

    /** Names, and words that are the same in both languages. */
    private static final Set<String> ALIKE =
            Set.of("Normal", "L2", "L3", "L4", "L5", "S1", "S2", "A4", "Osteoporosis", "No", "small", "Balance");

    private static final Pattern LIST = Pattern.compile("enum (\\w+) implements [^{]*\\bCoded\\b");
    private static final Pattern RULE = Pattern.compile("[A-Z]\\d\\d");
    private static final Pattern RULE_AS_TEXT = Pattern.compile("\"[A-Z]\\d\\d\"");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyChoiceHasWordsInEveryLanguage(Locale language) throws IOException {
        ScreenLanguage.use(language);
        List<Coded> choices = choices();

        assertThat(choices)
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        choice -> assertThat(choice.words()).as(choice.name()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleHasASentenceAndEverySentenceARule(Locale language) {
        ScreenLanguage.use(language);
        Set<String> sentences = RoomWords.of(GuidanceRule.class).all().keySet().stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .filter(key -> RULE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sentences).isNotEmpty().isEqualTo(rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"basics", "reading", "patient", "exercise", "guidance", "program", "progress", "advice"})
    void everySentenceIsPutIntoSpanish(String room) {
        var english = words(room, Locale.ENGLISH);
        var spanish = words(room, Locale.of("es"));

        assertThat(english.keySet())
                .isNotEmpty()
                .filteredOn(key -> saysSomething(english.getString(key)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(spanish.getString(key)).as(key).isNotEqualTo(english.getString(key)));
    }

    /** A screen that knows a rule by its id has to be found and changed with it. */
    @Test
    void rulesAreNamedInTheGuidanceOnly() throws IOException {
        try (var files = Files.walk(CODE)) {
            List<Path> elsewhere = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(not(file -> file.startsWith(CODE.resolve("guidance"))))
                    .toList();

            assertThat(elsewhere)
                    .hasSizeGreaterThan(300)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContainPattern(RULE_AS_TEXT));
        }
    }

    private static List<Locale> languages() {
        return ScreenLanguage.offered();
    }

    /** All but those of the store, which only its own records hold. */
    private static List<Coded> choices() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(not(file -> file.startsWith(CODE.resolve("store"))))
                    .flatMap(DomainWordsTest::lists)
                    .filter(not(CODES_ONLY::contains))
                    .flatMap(list -> Arrays.stream(list.getEnumConstants()))
                    .map(Coded.class::cast)
                    .toList();
        }
    }

    /** The lists of choices written in a file, found by their text: loading every class takes too long. */
    private static Stream<Class<?>> lists(Path file) {
        String text = read(file);
        String outer = "org.homestretch."
                + CODE.relativize(file)
                        .toString()
                        .replace(".java", "")
                        .replace('/', '.')
                        .replace('\\', '.');
        return LIST.matcher(text)
                .results()
                .map(found -> outer.endsWith("." + found.group(1)) ? outer : outer + "$" + found.group(1))
                .map(DomainWordsTest::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> rules() {
        return Stream.of(
                        Rules.PROGRAM_EDIT,
                        Rules.PROGRAM_FINALISE,
                        Rules.EXERCISE_EDIT,
                        Rules.EXERCISE_FINALISE,
                        FollowUpRules.ON_RESPONSE,
                        FollowUpRules.ON_CHANGE,
                        FollowUpRules.ON_PLAN,
                        FollowUpRules.ON_VISIT)
                .flatMap(List::stream)
                .map(GuidanceRule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle words(String room, Locale language) {
        return ResourceBundle.getBundle(
                "org.homestretch." + room + ".messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Whether there is a word in it besides what is filled in. */
    private static boolean saysSomething(String words) {
        return !ALIKE.contains(words) && words.replaceAll("\\{\\d}", "").matches("(?s).*\\p{L}.*");
    }
}
