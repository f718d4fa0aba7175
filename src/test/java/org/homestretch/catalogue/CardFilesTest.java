package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.education.Card;
import org.homestretch.education.CardWords;
import org.homestretch.education.CardWords.Part;
import org.homestretch.education.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cards say is held to the same as what the exercises say. */
class CardFilesTest {

    private static final String LANGUAGES = "org.homestretch.basics.Language#offered";
    private static final Language SPANISH = new Language("es");
    private static final int SENTENCE_WORDS = 14;
    private static final int TITLE_LENGTH = 42;
    private static final int LINE_LENGTH = 72;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Cards CARDS = CardFiles.cards();

    @Test
    void thereAreTheSevenThatWereAskedFor() {
        assertThat(CARDS.all())
                .extracting(Card::code)
                .containsExactly(
                        "sciatica",
                        "pain_and_harm",
                        "moving_and_rest",
                        "sleep_and_sitting",
                        "lifting_and_work",
                        "no_picture_yet",
                        "flare_up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyCardHasWordsInTheLanguagesWeWrite(String language) {
        assertThat(new TextFiles<>("cards", CardWords.class).read(new Language(language)))
                .containsOnlyKeys(CARDS.all().stream().map(Card::code).toList());
    }

    @Test
    void aCardSaysTheSameManyThingsInBothLanguages() {
        assertThat(CARDS.all())
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(shape(card.in(SPANISH))).as(card.code()).isEqualTo(shape(card.in(Language.EN))));
    }

    @Test
    void aCardWithoutWordsInALanguageIsSaidInTheBaseLanguage() {
        Card card = CARDS.all().getFirst();
        var nowhere = new Language("eo");

        assertThat(card.saidIn(nowhere)).isFalse();
        assertThat(card.in(nowhere)).isEqualTo(card.in(Language.EN));
        assertThat(card.in(SPANISH)).isNotEqualTo(card.in(Language.EN));
    }

    @Test
    void everySourceIsKnown() {
        var citations = Citations.load();
        assertThat(CARDS.all()).isNotEmpty().allSatisfy(card -> {
            assertThat(card.sources()).as(card.code()).isNotEmpty();
            assertThat(card.sources())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(citations.of(key)).isNotEqualTo(key));
        });
        assertThat(citations.of("E1")).contains("Brinjikji 2015", "AJNR 36:811");
    }

    @Test
    void everyRuleACardAnswersIsOne() {
        var rules = ResourceBundle.getBundle("org.homestretch.guidance.messages");
        assertThat(CARDS.all().stream().flatMap(card -> card.rules().stream()))
                .contains("C02", "C03")
                .allSatisfy(rule -> assertThat(rules.containsKey(rule)).as(rule).isTrue());
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void everyCardIsAsPlainAsAnExercise(Language language) {
        var rules = TextRules.of(language);
        var faults = new ArrayList<String>();
        worded(language).forEach(card -> {
            CardWords words = card.in(language);
            rules.tooHard(String.join(" ", sentences(words))).ifPresent(hard -> faults.add(card.code() + ": " + hard));
            sentences(words)
                    .forEach(text -> Readability.sentences(text).stream()
                            .filter(one -> Readability.words(one).size() > SENTENCE_WORDS)
                            .forEach(one -> faults.add(card.code() + ": '" + one + "' is too long.")));
        });

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void everyLineIsAWholeSentenceThatFitsItsLine(Language language) {
        assertThat(worded(language)).isNotEmpty().allSatisfy(card -> {
            CardWords words = card.in(language);
            assertThat(words.title()).hasSizeBetween(3, TITLE_LENGTH);
            assertThat(sentences(words))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .hasSizeLessThanOrEqualTo(LINE_LENGTH)
                            .matches("[¿¡]?\\p{Lu}.*[.?!]")
                            .isEqualTo(line.strip()));
            assertThat(words.parts())
                    .hasSizeBetween(2, 4)
                    .allSatisfy(part -> assertThat(part.lines()).hasSizeBetween(2, 5));
        });
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void noCardFrightensOrTalksOverThePatient(Language language) {
        var rules = TextRules.of(language);
        assertThat(worded(language))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(all(card.in(language)))
                        .isNotEmpty()
                        .allSatisfy(text -> {
                            String held = rules.heldOfACard(text);
                            assertThat(rules.diagnosis().matcher(held).results())
                                    .isEmpty();
                            assertThat(rules.direction().matcher(held).results())
                                    .isEmpty();
                            assertThat(text).doesNotContainPattern(DIGIT);
                        }));
    }

    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void noTwoCardsShareATitle(Language language) {
        List<String> titles =
                CARDS.all().stream().map(card -> card.in(language).title()).toList();

        assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
    }

    /** Where a language has no cards yet there is nothing of its own to hold. */
    private static List<Card> worded(Language language) {
        return CARDS.all().stream().filter(card -> card.saidIn(language)).toList();
    }

    private static List<Integer> shape(CardWords words) {
        return words.parts().stream().map(part -> part.lines().size()).toList();
    }

    private static List<String> sentences(CardWords words) {
        return Stream.concat(
                        Stream.of(words.lead()),
                        words.parts().stream().map(Part::lines).flatMap(List::stream))
                .toList();
    }

    private static Set<String> all(CardWords words) {
        return Stream.of(Stream.of(words.title()), words.parts().stream().map(Part::heading), sentences(words).stream())
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
