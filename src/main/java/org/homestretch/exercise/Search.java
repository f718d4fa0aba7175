package org.homestretch.exercise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homestretch.reading.Folding;

/** Finds exercises by what is said of them in any language, best first, forgiving a slip of one letter. */
public final class Search {

    private final List<Exercise> exercises;
    private final SearchIndex index = new SearchIndex();

    public Search(List<Exercise> exercises) {
        this.exercises = List.copyOf(exercises);
        for (int place = 0; place < this.exercises.size(); place++) {
            enter(place, this.exercises.get(place));
        }
    }

    /** The exercises in which every word is found, best first and else in their order; all of them for no words. */
    public List<Exercise> find(String words) {
        List<String> sought = Folding.words(words);
        if (sought.isEmpty()) {
            return exercises;
        }
        int[] distances = new int[exercises.size()];
        sought.forEach(word -> add(distances, index.distances(word, exercises.size())));
        return inOrder(distances);
    }

    /** What is found for the words and passes the filter, best first; for a patient where there is one. */
    public List<Exercise> find(String words, Filter filter, Optional<ForPatient> patient) {
        return filter.of(find(words), patient);
    }

    private void enter(int place, Exercise exercise) {
        for (SearchField field : SearchField.values()) {
            field.texts(exercise).forEach(text -> index.enter(place, field, Folding.words(text)));
        }
    }

    private static void add(int[] distances, int[] further) {
        Arrays.setAll(distances, place -> sum(distances[place], further[place]));
    }

    private static int sum(int distance, int further) {
        boolean missing = distance == SearchIndex.NOT_FOUND || further == SearchIndex.NOT_FOUND;
        return missing ? SearchIndex.NOT_FOUND : distance + further;
    }

    private List<Exercise> inOrder(int[] distances) {
        return IntStream.range(0, distances.length)
                .filter(place -> distances[place] != SearchIndex.NOT_FOUND)
                .boxed()
                .sorted(Comparator.comparingInt(place -> distances[place]))
                .map(exercises::get)
                .toList();
    }
}
