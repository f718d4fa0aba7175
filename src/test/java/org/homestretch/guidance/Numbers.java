package org.homestretch.guidance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers out of a sentence, written in figures or in words, spans of weeks and years in days and months. */
public final class Numbers {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, Integer> SHARES =
            Map.of("a tenth", 10, "a fifth", 20, "a quarter", 25, "a third", 33, "half", 50, "as much again", 100);
    private static final Pattern NUMBER =
            Pattern.compile("\\b(\\d+|" + String.join("|", WORDS) + ")\\b( weeks?\\b| years?\\b)?");

    private Numbers() {}

    public static Set<Integer> in(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        Set<Integer> found = new HashSet<>();
        SHARES.forEach((share, percent) -> {
            if (words.contains(share)) {
                found.add(percent);
            }
        });
        Matcher next = NUMBER.matcher(words);
        while (next.find()) {
            found.add(value(next.group(1)) * times(next.group(2)));
        }
        return found;
    }

    private static int value(String number) {
        return WORDS.contains(number) ? WORDS.indexOf(number) : Integer.parseInt(number);
    }

    private static int times(String unit) {
        if (unit == null) {
            return 1;
        }
        return unit.strip().startsWith("week") ? 7 : 12;
    }
}
