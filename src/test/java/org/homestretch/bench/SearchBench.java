package org.homestretch.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Filter;
import org.homestretch.exercise.ForPatient;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Search;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;

/** Measures how long the catalogue takes to load, and a search for each key typed among 2,000 exercises. */
public final class SearchBench {

    private static final int EXERCISES = 2_000;
    private static final int NAMES_TYPED = 300;
    private static final int RUNS = 5;

    private static final Filter EVERY_PART = Filter.NONE
            .in(Optional.of(Area.STRENGTHENING))
            .with(Kind.STRENGTH, true)
            .with(Kind.MOTOR_CONTROL, true)
            .from(Filter.LYING)
            .withLevel(1, true)
            .withLevel(2, true)
            .needing(Filter.Home.AT_HOME)
            .suiting(Optional.of(Condition.DISC_HERNIATION))
            .fitting(true);
    private static final ForPatient PATIENT = new ForPatient(exercise -> !exercise.advanced(), Equipment.IN_EVERY_HOME);

    private SearchBench() {}

    public static void main(String[] arguments) {
        for (int run = 1; run <= RUNS; run++) {
            List<Exercise> catalogue = loaded(run);
            indexed("the catalogue, run " + run, catalogue);
        }
        List<Exercise> library = library(EXERCISES);
        Search search = indexed("the large library", library);
        typed("with no filter", search::find, library);
        typed("with every filter", words -> search.find(words, EVERY_PART, Optional.of(PATIENT)), library);
    }

    private static void typed(String how, Function<String, List<Exercise>> find, List<Exercise> library) {
        type(find, library, new Random(1));
        double[] times = type(find, library, new Random(2));
        Arrays.sort(times);
        System.out.printf(
                "%d keystrokes %s: median %.2f ms, p95 %.2f ms, longest %.2f ms%n",
                times.length, how, times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1]);
    }

    private static List<Exercise> loaded(int run) {
        long start = System.nanoTime();
        List<Exercise> catalogue = catalogue();
        System.out.printf("load of the catalogue, run %d: %.1f ms%n", run, (System.nanoTime() - start) / 1e6);
        return catalogue;
    }

    private static Search indexed(String what, List<Exercise> library) {
        long start = System.nanoTime();
        var search = new Search(library);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        System.out.printf("index of %s (%d exercises): %.1f ms%n", what, library.size(), milliseconds);
        return search;
    }

    /** The time of each keystroke, in milliseconds, while names are typed letter by letter, some with a slip. */
    private static double[] type(Function<String, List<Exercise>> find, List<Exercise> library, Random random) {
        var times = new ArrayList<Double>();
        for (int name = 0; name < NAMES_TYPED; name++) {
            String words = words(library.get(random.nextInt(library.size())), random);
            for (int typed = 1; typed <= words.length(); typed++) {
                long start = System.nanoTime();
                find.apply(words.substring(0, typed));
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String words(Exercise exercise, Random random) {
        String name = exercise.in(Language.offered().get(random.nextInt(2))).name();
        int slip = random.nextInt(name.length());
        return random.nextBoolean() ? name : name.substring(0, slip) + 'x' + name.substring(slip + 1);
    }

    private static List<Exercise> library(int exercises) {
        List<Exercise> catalogue = catalogue();
        return IntStream.range(0, exercises)
                .mapToObj(number -> copy(catalogue.get(number % catalogue.size()), number / catalogue.size()))
                .toList();
    }

    private static List<Exercise> catalogue() {
        var ids = Catalogue.everything().all().stream().map(Exercise::id).collect(Collectors.toSet());
        return Catalogue.library(ids).all();
    }

    private static Exercise copy(Exercise original, int number) {
        return new Exercise(
                original.id() + "-" + number,
                original.name() + " variant" + number,
                original.kind(),
                original.level(),
                original.sides(),
                original.movement(),
                original.setting(),
                original.usualDose(),
                original.intensity(),
                original.ladder(),
                original.suitability(),
                original.source(),
                original.wordings());
    }
}
