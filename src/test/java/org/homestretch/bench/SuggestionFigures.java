package org.homestretch.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Library;
import org.homestretch.exercise.Load;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PlainProfiles;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.suggest.Suggestions;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** Measures the starting programs of all plain profiles aged 30, 50 and 70, as the table of docs/guidance.md holds them. */
public final class SuggestionFigures {

    private static final List<Integer> AGES = List.of(30, 50, 70);
    private static final Library LIBRARY = Catalogue.everything();
    private static final Guidance GUIDANCE = new Guidance(LIBRARY, Thresholds.USUAL);
    private static final Suggestions SUGGESTIONS = new Suggestions(GUIDANCE, LIBRARY);
    private static final int PAIN_TOO_HIGH = 8;

    /** A patient and what was suggested. */
    private record Start(Presentation patient, List<Prescription> program) {

        static Start of(Presentation patient) {
            return new Start(
                    patient,
                    SUGGESTIONS.starting(patient, History.NONE, Side.BOTH).program());
        }

        boolean has(Predicate<Exercise> wanted) {
            return program.stream().map(Prescription::exercise).anyMatch(wanted);
        }

        String name() {
            return program.stream().map(one -> one.exercise().id()).collect(Collectors.joining(" "));
        }

        int minutesAWeek() {
            return program.stream()
                    .map(Prescription::dose)
                    .mapToInt(dose -> dose.minutes() * dose.timesADay() * dose.daysAWeek())
                    .sum();
        }

        boolean mayGetStronger() {
            return patient.pain().worst() < PAIN_TOO_HIGH && !irritable(Irritability.HIGH);
        }

        boolean irritable(Irritability level) {
            return patient.symptoms().assumedIrritability() == level;
        }
    }

    private SuggestionFigures() {}

    public static void main(String[] args) {
        List<Start> starts = AGES.stream()
                .flatMap(age -> PlainProfiles.aged(age).stream())
                .map(Start::of)
                .toList();
        Map<String, Long> exercises = counted(starts.stream()
                .flatMap(start ->
                        start.program().stream().map(one -> one.exercise().id())));
        Map<String, Long> programs = counted(starts.stream().map(Start::name));
        line("profiles", "" + starts.size());
        line("exercises used", "" + exercises.size());
        line("commonest walk", commonest(exercises, starts.size(), id -> id.startsWith("walk-")));
        line("commonest other", commonest(exercises, starts.size(), id -> !id.startsWith("walk-")));
        line("different programs", "" + programs.size());
        line("commonest program", commonest(programs, starts.size(), id -> true));
        AGES.forEach(age -> strength(age, starts));
        for (Irritability level : List.of(Irritability.LOW, Irritability.HIGH)) {
            hamstrings(level, starts);
        }
        line("minutes a week, middle and most", minutes(starts));
        line("blocks, warnings", found(starts, Severity::blocks) + ", " + found(starts, Severity.WARN::equals));
    }

    /** Against body weight or a band; pressing or squeezing in one place is no strength work here. */
    private static boolean strengthens(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH && exercise.movement().load() == Load.LOADED;
    }

    private static void strength(int age, List<Start> starts) {
        line(
                "strength at " + age,
                share(
                        starts,
                        start -> start.patient().person().age() == age && start.mayGetStronger(),
                        start -> start.has(SuggestionFigures::strengthens)));
    }

    private static void hamstrings(Irritability level, List<Start> starts) {
        line(
                "hamstring stretch, irritability " + level.code(),
                share(starts, start -> start.irritable(level), start -> start.has(Exercise::hamstringStretch)));
    }

    private static String share(List<Start> starts, Predicate<Start> among, Predicate<Start> wanted) {
        List<Start> these = starts.stream().filter(among).toList();
        return percent(these.stream().filter(wanted).count(), these.size());
    }

    private static String minutes(List<Start> starts) {
        int[] sorted = starts.stream().mapToInt(Start::minutesAWeek).sorted().toArray();
        return sorted[sorted.length / 2] + ", " + sorted[sorted.length - 1];
    }

    private static long found(List<Start> starts, Predicate<Severity> hard) {
        return starts.stream()
                .flatMap(start -> GUIDANCE.check(start.patient(), start.program()).stream())
                .map(Finding::severity)
                .filter(hard)
                .count();
    }

    private static String commonest(Map<String, Long> counts, int of, Predicate<String> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() + " " + percent(entry.getValue(), of))
                .orElse("none");
    }

    private static Map<String, Long> counted(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String percent(long part, int all) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / Math.max(1, all));
    }

    private static void line(String what, String figure) {
        System.out.println("| " + what + " | " + figure + " |");
    }
}
