package org.homestretch.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A birth year or an age, as it is written where nobody knows the day: 1964, ~1964, c. 1964, age 62, 62 years. */
public record YearOrAge(Kind kind, int number) {

    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}+");
    private static final Set<String> ABOUT = Set.of(
            "c",
            "ca",
            "cca",
            "circa",
            "about",
            "abt",
            "approx",
            "approximately",
            "around",
            "est",
            "estimated",
            "hacia",
            "aprox",
            "aproximadamente",
            "um",
            "etwa",
            "ungefahr",
            "vers",
            "environ",
            "env",
            "annee");
    private static final Set<String> BORN = Set.of(
            "born",
            "in",
            "b",
            "nacido",
            "nacida",
            "en",
            "geboren",
            "geb",
            "im",
            "ne",
            "nee",
            "jahrgang",
            "jg",
            "year",
            "jahr",
            "ano");
    private static final Set<String> AGED = Set.of(
            "age", "aged", "y", "yr", "yrs", "years", "yo", "o", "old", "edad", "anos", "a", "alter", "jahre", "jahren",
            "alt", "ans", "year", "jahr", "ano", "anni", "jaar", "is");

    /** Which of the two it is; two digits alone may be either. */
    public enum Kind {
        YEAR,
        AGE,
        EITHER
    }

    /** What a text says, or nothing where it is neither. */
    public static Optional<YearOrAge> of(String written) {
        List<String> parts = PARTS.matcher(Folding.text(written))
                .results()
                .map(MatchResult::group)
                .toList();
        var numbers = parts.stream().filter(part -> part.matches("\\d{1,4}")).toList();
        var words = parts.stream().filter(part -> !part.matches("\\d+")).toList();
        return numbers.size() == 1 && numbers.size() + words.size() == parts.size()
                ? read(numbers.getFirst(), words)
                : Optional.empty();
    }

    private static Optional<YearOrAge> read(String digits, List<String> words) {
        int number = Integer.parseInt(digits);
        boolean year = digits.length() == 4;
        boolean bornIn = words.stream().allMatch(word -> BORN.contains(word) || ABOUT.contains(word));
        boolean aged = words.stream().allMatch(word -> AGED.contains(word) || ABOUT.contains(word));
        if (year) {
            return bornIn ? Optional.of(new YearOrAge(Kind.YEAR, number)) : Optional.empty();
        }
        if (words.stream().allMatch(ABOUT::contains)) {
            return digits.length() == 2 ? Optional.of(new YearOrAge(Kind.EITHER, number)) : Optional.empty();
        }
        return aged ? Optional.of(new YearOrAge(Kind.AGE, number)) : Optional.empty();
    }
}
