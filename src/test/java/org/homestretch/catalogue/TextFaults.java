package org.homestretch.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.exercise.Wording;

/** What is wrong with the words of an exercise by the rules of their language, each fault in a sentence; none when all is well. */
record TextFaults(TextRules rules, Wording wording) {

    private static final int SHEET_NAME_LENGTH = 26;
    private static final int SENTENCE_WORDS = 14;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    List<String> all() {
        return Stream.of(missing(), sentences(), lengths(), words(), never(), reading())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> missing() {
        return Stream.concat(
                fields().anyMatch(text -> text == null || text.isBlank())
                        ? Stream.of("A field is empty.")
                        : Stream.of(),
                wording.steps().size() < 2 || wording.steps().size() > 4
                        ? Stream.of("There are " + wording.steps().size() + " steps, not 2 to 4.")
                        : Stream.of());
    }

    private Stream<String> sentences() {
        return patientFields().flatMap(text -> Stream.concat(tooLong(text), unfinished(text)));
    }

    private Stream<String> tooLong(String text) {
        return Readability.sentences(text).stream()
                .filter(sentence -> Readability.words(sentence).size() > SENTENCE_WORDS)
                .map(sentence -> "The sentence '" + sentence + "' is longer than " + SENTENCE_WORDS + " words.");
    }

    private Stream<String> unfinished(String text) {
        boolean whole = text.endsWith(".") && text.equals(text.strip()) && Character.isUpperCase(text.charAt(0));
        return whole ? Stream.of() : Stream.of("'" + text + "' is not a whole sentence.");
    }

    private Stream<String> lengths() {
        return Stream.of(
                        longer("name", wording.name(), rules.nameLength()),
                        longer("sheet name", wording.sheetName(), SHEET_NAME_LENGTH),
                        longer("instruction", wording.instruction(), rules.instructionLength()))
                .flatMap(Function.identity());
    }

    private Stream<String> longer(String field, String text, int most) {
        return text.length() > most
                ? Stream.of("The " + field + " has " + text.length() + " characters, not " + most + " at most.")
                : Stream.of();
    }

    private Stream<String> words() {
        return printed()
                .flatMap(text -> Stream.of(
                                found("a diagnosis", rules.diagnosis(), text),
                                found("a left or right", rules.direction(), text),
                                found("a figure", DIGIT, text))
                        .flatMap(Function.identity()));
    }

    private Stream<String> never() {
        return fields().filter(Objects::nonNull)
                .flatMap(text -> rules.never().entrySet().stream()
                        .flatMap(never -> found(never.getKey(), never.getValue(), text)));
    }

    private Stream<String> found(String what, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.find() ? Stream.of("'" + text + "' has " + what + ": " + matcher.group() + ".") : Stream.of();
    }

    private Stream<String> reading() {
        return rules.tooHard(String.join(" ", patientFields().toList())).stream();
    }

    private Stream<String> fields() {
        return Stream.concat(Stream.of(wording.name()), printed());
    }

    /** All that may be printed for the patient; the clinician's name is not. */
    private Stream<String> printed() {
        return Stream.concat(Stream.of(wording.sheetName()), patientFields());
    }

    private Stream<String> patientFields() {
        return Stream.of(
                        Stream.of(wording.purpose(), wording.setUp()),
                        wording.steps().stream(),
                        Stream.of(wording.feel(), wording.mistake(), wording.easeOff()))
                .flatMap(Function.identity());
    }
}
