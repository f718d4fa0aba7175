package org.homestretch;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words kept beside the code: none is missing where it is asked for, none is left over. */
class MessagesTest {

    private static final Path CODE = Path.of("src", "main", "java", "org", "homestretch");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "homestretch");
    private static final Path REPORTS = Path.of("reports");
    private static final Pattern ASKED_BY_TEMPLATE = Pattern.compile("\\$R\\{([\\w.]+)}");
    private static final Pattern ASKED_BY_VIEW = Pattern.compile("\"%([\\w.]+)\"");
    private static final Pattern ASKED_BY_CODE =
            Pattern.compile("WORDS\\.(say|said|count)\\(\\s*\"([\\w.]*\\w)\"\\s*[,)]");
    private static final Pattern FILLED_IN = Pattern.compile("\\{(\\d)}");
    private static final Pattern LIST_OF_CHOICES = Pattern.compile("enum (\\w+)");
    private static final Pattern NUMBER_FORM = Pattern.compile("\\.(zero|one|two|few|many)$");
    private static final Pattern QUOTED = Pattern.compile("\"([\\w.]+)\"");

    @Test
    void everyKeyAViewAsksForIsKeptBesideIt() throws IOException {
        var views = files(RESOURCES, ".*\\.fxml");
        assertThat(views).isNotEmpty();
        for (Path view : views) {
            Path messages = nearest(RESOURCES.relativize(view.getParent()));
            assertThat(keys(messages)).as(view.toString()).containsAll(found(ASKED_BY_VIEW, read(view)));
        }
    }

    @Test
    void everyKeyTheCodeAsksForIsKeptBesideOrAboveIt() throws IOException {
        var asking = files(CODE, ".*\\.java").stream()
                .filter(file -> ASKED_BY_CODE.matcher(read(file)).find())
                .toList();
        assertThat(asking).isNotEmpty();
        for (Path code : asking) {
            Set<String> kept = keys(nearest(CODE.relativize(code.getParent())));
            var asked = ASKED_BY_CODE.matcher(read(code)).results();
            assertThat(asked.map(MessagesTest::key))
                    .as(code.toString())
                    .isNotEmpty()
                    .allMatch(kept::contains);
        }
    }

    @Test
    void everyKeyIsAskedForByAViewATemplateOrTheCodeBesideIt() throws IOException {
        for (Path messages : allMessages()) {
            Path folder = messages.getParent();
            Path beside = CODE.resolve(RESOURCES.relativize(folder));
            var asked = found(ASKED_BY_VIEW, text(folder));
            asked.addAll(found(QUOTED, text(beside)));
            asked.addAll(found(LIST_OF_CHOICES, text(beside)));
            asked.addAll(found(ASKED_BY_TEMPLATE, text(REPORTS)));
            assertThat(keys(messages))
                    .as(messages.toString())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(parts(key)).anyMatch(asked::contains));
        }
    }

    @Test
    void everyLanguageOfTheScreensHasTheSameKeysAndFillings() throws IOException {
        var translated = files(RESOURCES, "messages_\\w+\\.properties");
        assertThat(translated).isNotEmpty();
        for (Path other : translated) {
            Path english = other.resolveSibling("messages.properties");
            assertThat(fillings(other)).as(other.toString()).isEqualTo(fillings(english));
        }
    }

    /** A sentence that is filled in is a pattern, in which a single apostrophe would swallow what follows it. */
    @Test
    void apostrophesInPatternsAreDoubled() throws IOException {
        for (Path messages : allMessages()) {
            assertThat(properties(messages).entrySet())
                    .as(messages.toString())
                    .isNotEmpty()
                    .allSatisfy(entry -> {
                        String words = entry.getValue().toString();
                        assertThat(words.contains("{0}")
                                        && words.replace("''", "").contains("'"))
                                .as(entry.getKey() + "=" + words)
                                .isFalse();
                    });
        }
    }

    @Test
    void everyLanguageOfTheSheetsHasTheSameKeysAndFillings() throws IOException {
        Path english = RESOURCES.resolve("print").resolve("sheet.properties");
        var translated = files(RESOURCES.resolve("print"), "sheet_\\w+\\.properties");
        assertThat(translated).isNotEmpty();
        for (Path other : translated) {
            assertThat(inCommon(fillings(other), fillings(english)))
                    .as(other.toString())
                    .isEqualTo(fillings(english));
        }
    }

    /** Without what a language may have alone: more forms beside numbers, and words for what is done in pictures. */
    private static Map<String, Set<String>> inCommon(Map<String, Set<String>> words, Map<String, Set<String>> english) {
        var shared = new TreeMap<>(words);
        shared.keySet()
                .removeIf(key -> !english.containsKey(key)
                        && (key.startsWith("picture.")
                                || english.containsKey(NUMBER_FORM.matcher(key).replaceFirst(".other"))));
        return shared;
    }

    /** The words of a room, by its way from the root: its own, or those of the next room above that has some. */
    private static Path nearest(Path room) {
        Path messages = RESOURCES.resolve(room).resolve("messages.properties");
        Path above = room.getNameCount() > 1 ? room.getParent() : Path.of("");
        return Files.exists(messages) || room.equals(above) ? messages : nearest(above);
    }

    /** A key as it is kept: what is counted has a form for one and a form for more. */
    private static String key(MatchResult asked) {
        return asked.group(1).equals("count") ? asked.group(2) + ".other" : asked.group(2);
    }

    /** A key and its beginnings up to a point: codes of choices are put together with what they are for. */
    private static List<String> parts(String key) {
        return Stream.concat(
                        Stream.of(key),
                        Pattern.compile("\\.")
                                .matcher(key)
                                .results()
                                .flatMap(point ->
                                        Stream.of(key.substring(0, point.start()), key.substring(0, point.end()))))
                .toList();
    }

    private static List<Path> allMessages() throws IOException {
        return files(RESOURCES, "messages\\w*\\.properties");
    }

    private static Set<String> keys(Path messages) throws IOException {
        return new TreeSet<>(properties(messages).stringPropertyNames());
    }

    private static Properties properties(Path messages) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(messages)));
        return properties;
    }

    /** Each key with the numbers of what is filled into it; of one thing the number may be said or not. */
    private static Map<String, Set<String>> fillings(Path messages) throws IOException {
        var filled = new TreeMap<String, Set<String>>();
        properties(messages).forEach((key, words) -> {
            var filling = found(FILLED_IN, words.toString());
            if (key.toString().endsWith(".one")) {
                filling.remove("0");
            }
            filled.put(key.toString(), filling);
        });
        return filled;
    }

    private static Set<String> found(Pattern wanted, String text) {
        return wanted.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String text(Path folder) throws IOException {
        return files(folder, ".*\\.(fxml|java|jrxml)").stream()
                .map(MessagesTest::read)
                .collect(joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }
}
