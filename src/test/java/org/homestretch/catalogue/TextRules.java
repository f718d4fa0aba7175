package org.homestretch.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Intensity;

/** What the texts of a language are held to: {@code text_rules_xx.properties} where there is one, else the least. */
record TextRules(Properties asked) {

    private static final String LONGEST_INSTRUCTION = "220";
    private static final String LONGEST_NAME = "34";
    private static final String NEVER = "never.";

    static TextRules of(Language language) {
        var rules = new Properties();
        try (InputStream file = TextRules.class.getResourceAsStream("text_rules_" + language + ".properties")) {
            if (file != null) {
                rules.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TextRules(rules);
    }

    int instructionLength() {
        return Integer.parseInt(asked.getProperty("instruction.longest", LONGEST_INSTRUCTION));
    }

    int nameLength() {
        return Integer.parseInt(asked.getProperty("name.longest", LONGEST_NAME));
    }

    /** What no text may have, by what it is called in a fault. */
    Map<String, Pattern> never() {
        var never = new TreeMap<String, Pattern>();
        asked.stringPropertyNames().stream()
                .filter(key -> key.startsWith(NEVER))
                .forEach(key -> never.put(key.substring(NEVER.length()).replace('-', ' '), words(key)));
        return never;
    }

    /** Says that something is held; any text does where the language has no rule. */
    boolean saysItIsHeld(String steps) {
        return !asked.containsKey("held")
                || words("held").matcher(steps.toLowerCase(Locale.ROOT)).find();
    }

    Pattern diagnosis() {
        return words("diagnosis");
    }

    Pattern direction() {
        return words("direction");
    }

    /** What of a card's text is held to the other words: all but what a card may say. */
    String heldOfACard(String text) {
        return words("card.may").matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** By the measure of the language, in a sentence; nothing where the text is plain enough. */
    Optional<String> tooHard(String text) {
        return Optional.ofNullable(asked.getProperty("reading.measure"))
                .map(Readability.Measure::valueOf)
                .flatMap(measure -> measure.tooHard(text, Double.parseDouble(asked.getProperty("reading.limit"))));
    }

    /** The intensities whose words for the talk test stand in a text. */
    List<Intensity> talkTest(String text) {
        return Arrays.stream(Intensity.values())
                .filter(intensity -> asked.containsKey("talk." + intensity.code()))
                .filter(intensity ->
                        text.toLowerCase(Locale.ROOT).contains(asked.getProperty("talk." + intensity.code())))
                .toList();
    }

    /** Any of the words; without a rule none is ever found. */
    private Pattern words(String key) {
        return Pattern.compile("\\b(" + asked.getProperty(key, "(?!)") + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
