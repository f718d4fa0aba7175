package org.homestretch.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;

/** Exercises of the real catalogue for tests that need a library but no pictures. */
public final class SomeExercises {

    private static final Set<String> IDS = Set.of(
            "abdominal-brace",
            "bird-dog",
            "bridge",
            "cat-camel",
            "clam",
            "figure-four-supine",
            "hamstring-seated-chair",
            "hamstring-supine-towel",
            "knee-rolls",
            "prone-lying",
            "prone-press-up",
            "recumbent-bike",
            "seated-sciatic-slider",
            "side-lying-hip-abduction",
            "walk-continuous",
            "wall-squat",
            "water-walking");

    private static final Library LIBRARY = Catalogue.library(IDS);

    private SomeExercises() {}

    public static Library library() {
        return LIBRARY;
    }

    public static Exercise get(String id) {
        return LIBRARY.get(id);
    }

    /** So many exercises, alike but for their ids and names. */
    public static Library many(int count) {
        List<Exercise> kinds = LIBRARY.all();
        return new Library(IntStream.range(0, count)
                .mapToObj(number -> copy(kinds.get(number % kinds.size()), number))
                .toList());
    }

    private static Exercise copy(Exercise kind, int number) {
        return new Exercise(
                kind.id() + "-" + number,
                kind.name() + " " + number,
                kind.kind(),
                kind.level(),
                kind.sides(),
                kind.movement(),
                kind.setting(),
                kind.usualDose(),
                kind.intensity(),
                kind.ladder(),
                kind.suitability(),
                kind.source(),
                kind.wordings());
    }
}
