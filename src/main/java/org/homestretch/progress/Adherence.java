package org.homestretch.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** On which days a patient exercised, put together from the logs of all visits. */
public final class Adherence {

    private static final int WEEK_DAYS = 7;

    private final NavigableMap<LocalDate, Boolean> days = new TreeMap<>();

    /** Seven days or, at the start, fewer: on how many of the known ones the patient exercised. */
    public record Week(LocalDate from, LocalDate to, int done, int outOf) {

        public int percent() {
            return Math.round(100f * done / outOf);
        }
    }

    /** A day two logs speak about counts as done when one of them says so. */
    public Adherence(List<Visit> visits) {
        visits.forEach(visit -> visit.days().ifPresent(log -> add(log, lastDay(visit.date()))));
    }

    /** The log brought to a visit ends with the day before it. */
    public static LocalDate lastDay(LocalDate visit) {
        return visit.minusDays(1);
    }

    /** The newest log of visits given oldest first. */
    public static Optional<ExerciseDays> lastLog(List<Visit> visits) {
        return visits.reversed().stream()
                .flatMap(visit -> visit.days().stream())
                .findFirst();
    }

    /** How many days a log brought on a day can speak about: two weeks, or the days since the first sheet was given. */
    public static int logLength(LocalDate visit, Optional<LocalDate> firstSheet) {
        return firstSheet
                .filter(given -> given.isBefore(visit))
                .map(given -> (int) Math.min(ExerciseDays.LOG_DAYS, visit.toEpochDay() - given.toEpochDay()))
                .orElse(ExerciseDays.LOG_DAYS);
    }

    /** What earlier logs already say about the days of a new one. */
    public ExerciseDays known(LocalDate visit, int length) {
        var done = new BitSet();
        LocalDate first = visit.minusDays(length);
        IntStream.range(0, length)
                .filter(day -> days.getOrDefault(first.plusDays(day), false))
                .forEach(done::set);
        return ExerciseDays.of(done, length);
    }

    /** Weeks counted back from the last day known, oldest first; weeks no log speaks about are left out. */
    public List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        if (!days.isEmpty()) {
            LocalDate end = days.lastKey();
            while (!end.isBefore(days.firstKey())) {
                week(end).ifPresent(weeks::addFirst);
                end = end.minusDays(WEEK_DAYS);
            }
        }
        return weeks;
    }

    /** The seven days from one on, as far as a log speaks about them. */
    public Optional<Week> weekFrom(LocalDate first) {
        return week(first.plusDays(WEEK_DAYS - 1L));
    }

    private Optional<Week> week(LocalDate end) {
        var known = days.subMap(end.minusDays(WEEK_DAYS), false, end, true);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int done = (int) known.values().stream().filter(day -> day).count();
        return Optional.of(new Week(known.firstKey(), known.lastKey(), done, known.size()));
    }

    private void add(ExerciseDays log, LocalDate lastDay) {
        LocalDate first = lastDay.minusDays(log.length() - 1L);
        IntStream.range(0, log.length())
                .filter(log::knows)
                .forEach(day -> days.merge(first.plusDays(day), log.done().get(day), Boolean::logicalOr));
    }
}
