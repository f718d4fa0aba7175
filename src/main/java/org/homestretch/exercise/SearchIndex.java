package org.homestretch.exercise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word that is said of the exercises, with the exercises it is said of. */
final class SearchIndex {

    /** The distance of an exercise that a word is not found in. */
    static final int NOT_FOUND = Integer.MAX_VALUE;

    private static final int PER_FIELD = 10;
    private static final int LATER_WORD = 1;

    /** For each word, the exercises by their place in the list, and how far off the word stands in each. */
    private final Map<String, Map<Integer, Integer>> places = new HashMap<>();

    /** Enters the words of one text of an exercise. */
    void enter(int place, SearchField field, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            int distance = field.ordinal() * PER_FIELD + (at == 0 ? 0 : LATER_WORD);
            places.computeIfAbsent(words.get(at), word -> new HashMap<>()).merge(place, distance, Math::min);
        }
    }

    /** How far off the word that is looked for is in each of so many exercises. */
    int[] distances(String sought, int exercises) {
        int[] distances = new int[exercises];
        Arrays.fill(distances, NOT_FOUND);
        places.forEach((word, found) -> SearchMatch.of(sought, word)
                .ifPresent(match -> found.forEach((place, distance) ->
                        distances[place] = Math.min(distances[place], match.distance() + distance))));
        return distances;
    }
}
