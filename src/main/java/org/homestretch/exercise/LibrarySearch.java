package org.homestretch.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds exercises by anything that is said of them, best match first; fast enough for every key typed. */
public final class LibrarySearch {

    private final List<Entry> entries;

    /** An exercise and its texts, folded once. */
    private record Entry(Exercise exercise, String name, String all) {}

    /** An exercise that was found and how far from the best match it is. */
    private record Found(Exercise exercise, int distance) {}

    public LibrarySearch(Library library) {
        entries = library.all().stream().map(LibrarySearch::entry).toList();
    }

    /** The exercises that hold every word looked for; in the order of the library where they match alike. */
    public List<Exercise> find(LibraryFilter filter) {
        String phrase = FoldedText.fold(filter.words());
        List<String> words = FoldedText.words(filter.words());
        return entries.stream()
                .filter(entry -> words.stream().allMatch(entry.all()::contains))
                .filter(entry -> filter.admits(entry.exercise()))
                .map(entry -> new Found(entry.exercise(), distance(entry, phrase, words)))
                .sorted(Comparator.comparingInt(Found::distance))
                .map(Found::exercise)
                .toList();
    }

    /** A name that begins with what was typed is nearest, then words that begin so in the name, then in the rest. */
    private static int distance(Entry entry, String phrase, List<String> words) {
        if (entry.name().startsWith(phrase)) {
            return 0;
        }
        if (words.stream().allMatch(word -> beginsWord(entry.name(), word))) {
            return 1;
        }
        if (words.stream().allMatch(entry.name()::contains)) {
            return 2;
        }
        return words.stream().allMatch(word -> beginsWord(entry.all(), word)) ? 3 : 4;
    }

    private static boolean beginsWord(String text, String word) {
        return text.startsWith(word) || text.contains(" " + word);
    }

    private static Entry entry(Exercise exercise) {
        String all = said(exercise).map(FoldedText::fold).collect(Collectors.joining(" "));
        return new Entry(exercise, FoldedText.fold(exercise.name()), all);
    }

    private static Stream<String> said(Exercise exercise) {
        var movement = exercise.movement();
        var itself = Stream.of(
                exercise.name(),
                exercise.id(),
                exercise.area().words(),
                exercise.kind().words(),
                movement.position().words(),
                movement.position().code());
        var names = exercise.wordings().values().stream()
                .flatMap(wording -> Stream.of(wording.name(), wording.sheetName()));
        var muscles = movement.muscles().stream().flatMap(muscle -> Stream.of(muscle.words(), muscle.code()));
        var equipment = exercise.setting().needed().stream().flatMap(thing -> Stream.of(thing.words(), thing.code()));
        return Stream.of(itself, names, muscles, equipment).flatMap(texts -> texts);
    }
}
