package org.homestretch.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How easy a text is to read: the school grade of an English one, the INFLESZ score of a Spanish one. */
final class Readability {

    /** A formula and which of its sides is the hard one. */
    enum Measure {
        FLESCH_KINCAID {
            @Override
            Optional<String> tooHard(String text, double limit) {
                double grade = englishGrade(text);
                return grade <= limit ? Optional.empty() : Optional.of("The English grade is %.1f.".formatted(grade));
            }
        },
        SZIGRISZT_PAZOS {
            @Override
            Optional<String> tooHard(String text, double limit) {
                double score = spanishScore(text);
                return score >= limit ? Optional.empty() : Optional.of("The Spanish score is %.1f.".formatted(score));
            }
        };

        /** What is wrong with a text that is harder than the limit allows. */
        abstract Optional<String> tooHard(String text, double limit);
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    /** What both formulas count. */
    private record Count(double words, double sentences, double syllables) {

        static Count of(String text, ToIntFunction<String> syllables) {
            List<String> words = Readability.words(text);
            return new Count(
                    words.size(),
                    Readability.sentences(text).size(),
                    words.stream().mapToInt(syllables).sum());
        }
    }

    private Readability() {}

    /** Flesch-Kincaid: the years of school an English text asks for. */
    static double englishGrade(String text) {
        var count = Count.of(text, EnglishSyllables::of);
        return 0.39 * count.words() / count.sentences() + 11.8 * count.syllables() / count.words() - 15.59;
    }

    /** Szigriszt-Pazos read on the INFLESZ scale: 55 and more is plain for most adults. */
    static double spanishScore(String text) {
        var count = Count.of(text, SpanishSyllables::of);
        return 206.835 - 62.3 * count.syllables() / count.words() - count.words() / count.sentences();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text.strip()))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }
}
