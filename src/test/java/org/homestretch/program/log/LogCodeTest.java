package org.homestretch.program.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a paper log, as it is drawn, misread and read. */
class LogCodeTest {

    private static final int CODES = 300;
    private static final List<Integer> LETTERS = List.of(3, 4, 5, 6, 7, 8, 10, 11);

    private static Stream<LogCode> drawn() {
        var random = new Random(5);
        return IntStream.range(0, CODES).mapToObj(i -> LogCode.draw(random));
    }

    @Test
    void aDrawnCodeIsReadAsItIs() {
        assertThat(drawn().toList()).hasSize(CODES).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(code.text()).matches("HS-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{2}");
            assertThat(LogCode.of(code.text())).contains(code);
        });
    }

    @Test
    void everySingleWrongLetterIsFound() {
        assertThat(drawn().flatMap(LogCodeTest::misread).toList())
                .hasSize(CODES * LETTERS.size() * 31)
                .allSatisfy(wrong -> assertThat(LogCode.of(wrong)).isEmpty());
    }

    private static Stream<String> misread(LogCode code) {
        return LETTERS.stream()
                .flatMap(at -> CodeLetters.ALL
                        .chars()
                        .filter(letter -> letter != code.text().charAt(at))
                        .mapToObj(letter -> with(code.text(), at, (char) letter)));
    }

    @Test
    void everySwapOfTwoLettersIsFound() {
        assertThat(drawn().flatMap(LogCodeTest::swapped).toList())
                .hasSizeGreaterThan(CODES * 20)
                .allSatisfy(wrong -> assertThat(LogCode.of(wrong)).isEmpty());
    }

    /** Neighbours and any other two that differ. */
    private static Stream<String> swapped(LogCode code) {
        String text = code.text();
        return LETTERS.stream()
                .flatMap(one -> LETTERS.stream()
                        .filter(other -> other > one && text.charAt(one) != text.charAt(other))
                        .map(other -> with(with(text, one, text.charAt(other)), other, text.charAt(one))));
    }

    private static String with(String text, int at, char letter) {
        return text.substring(0, at) + letter + text.substring(at + 1);
    }

    @Test
    void itIsReadHoweverItIsTyped() {
        assertThat(drawn().limit(40).toList()).hasSize(40).allSatisfy(code -> {
            String text = code.text();
            assertThat(Stream.of(
                            text.toLowerCase(),
                            text.replace("-", ""),
                            " " + text.replace('-', ' ') + " ",
                            text.replace('-', '\u2013'),
                            text.replace('0', 'o').replace('1', 'l'),
                            text.replace('0', 'O').replace('1', 'I'),
                            text.replaceAll("(.)", "$1 ")))
                    .allSatisfy(typed -> assertThat(LogCode.of(typed)).contains(code));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hsu", "Hsu Wei", "hs", "HS Petersen", "bridge", "1970", ""})
    void whoeverLooksForSomethingElseHearsNothingOfCodes(String typed) {
        assertThat(LogCode.of(typed)).isEmpty();
        assertThat(LogCode.whyNot(typed)).isEmpty();
    }

    @Test
    void whatIsWrongWithACodeIsSaid() {
        String right = LogCode.draw(new Random(1)).text();

        assertThat(LogCode.whyNot(right.substring(0, 9))).get().asString().contains("8 letters", "Here are 6");
        assertThat(LogCode.whyNot(with(right, 5, 'U'))).get().asString().startsWith("\"U\" is in no code");
        assertThat(LogCode.whyNot(misread(new LogCode(right)).findFirst().orElseThrow()))
                .get()
                .asString()
                .contains("A letter of this code is wrong");
        assertThat(LogCode.whyNot(right.toLowerCase())).get().asString().contains("No log", right);
    }

    @Test
    void thePlaceForACodeIsNone() {
        assertThat(LogCode.of(LogCode.TO_COME.text())).isEmpty();
    }
}
