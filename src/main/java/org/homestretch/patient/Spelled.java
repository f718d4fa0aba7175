package org.homestretch.patient;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.reading.Spelling;

/** The words of a name in one spelling, by which two entries are held to be the same person's. */
record Spelled(List<String> words) {

    /** Parts of many names that alone make no two people alike. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "den", "der", "del", "las", "los", "les", "dos", "das", "bin", "ibn", "abu", "bint", "the",
            "san", "sri", "jr", "sr");

    private static final int SHORTEST_LATIN = 3;

    static Spelled of(PersonName name) {
        return new Spelled(List.of(Spelling.of(name.full()).split(" ")));
    }

    /** The words without blanks, from each word on and round to the first again: "vandenberg" begins one of them. */
    String joined() {
        var joined = new StringBuilder();
        for (int from = 0; from < words.size(); from++) {
            joined.append('|');
            words.subList(from, words.size()).forEach(joined::append);
            words.subList(0, from).forEach(joined::append);
        }
        return joined.toString();
    }

    /** The same words, whatever their order and wherever they are parted. */
    boolean same(Spelled other) {
        return sorted().equals(other.sorted()) || (joined() + "|").contains("|" + String.join("", other.words) + "|");
    }

    boolean sharesAWord(Spelled other) {
        var mine = new HashSet<>(telling());
        return other.telling().stream().anyMatch(mine::contains);
    }

    private List<String> sorted() {
        return words.stream().sorted().toList();
    }

    private List<String> telling() {
        Stream<String> told = words.stream().filter(word -> !PARTICLES.contains(word) && !shortLatin(word));
        return Stream.concat(told, Stream.of(String.join("", words))).toList();
    }

    private static boolean shortLatin(String word) {
        return word.length() < SHORTEST_LATIN && Arrays.stream(word.split("")).allMatch(one -> one.compareTo("z") <= 0);
    }
}
