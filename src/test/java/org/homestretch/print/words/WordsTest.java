package org.homestretch.print.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.junit.jupiter.api.Test;

final class WordsTest {

    private static final int LONGEST_SENTENCE = 15;

    @Test
    void everyLanguageHasTheSameWords() {
        var english = Words.ofSheets(Language.EN).bundle().keySet();

        for (Language language : Language.offered()) {
            assertThat(Words.ofSheets(language).bundle().keySet())
                    .filteredOn(key -> !key.startsWith("picture."))
                    .containsExactlyInAnyOrderElementsOf(english);
            assertThat(english)
                    .isNotEmpty()
                    .allSatisfy(
                            key -> assertThat(Words.ofSheets(language).say(key)).isNotBlank());
        }
    }

    @Test
    void adviceIsInShortSentences() {
        for (Language language : Language.offered()) {
            Words words = Words.ofSheets(language);
            Stream.of("keep.text", "carry.text", "ease.text", "stop.text")
                    .flatMap(key -> Stream.of(words.say(key).split("[.] ?")))
                    .forEach(sentence ->
                            assertThat(List.of(sentence.split(" "))).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
        }
    }

    @Test
    void aWeekHasSevenLetters() {
        for (Language language : Language.offered()) {
            assertThat(Words.ofSheets(language).say("log.days")).hasSize(7);
        }
    }
}
