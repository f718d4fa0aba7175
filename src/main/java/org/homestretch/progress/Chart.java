package org.homestretch.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.basics.Journal;
import org.homestretch.education.Card;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Program;
import org.homestretch.program.walking.WalkingPlan;

/** What the record of one patient holds: visits oldest first, programs and the acts of the journal newest first. */
public record Chart(
        Patient patient, Episode episode, List<Visit> visits, List<Program> programs, List<Journal.Entry> acts) {

    private static final int DAYS_A_WEEK = 7;

    public Chart {
        visits = List.copyOf(visits);
        programs = List.copyOf(programs);
        acts = List.copyOf(acts);
    }

    /** A chart whose journal was not asked for. */
    public Chart(Patient patient, Episode episode, List<Visit> visits, List<Program> programs) {
        this(patient, episode, visits, programs, List.of());
    }

    /** The same record of a patient whose name or birth date was changed. */
    public Chart of(Patient changed) {
        return new Chart(changed, episode, visits, programs, acts);
    }

    public Chart with(Episode changed) {
        return new Chart(patient, changed, visits, programs, acts);
    }

    /** With a visit put in its place by date; one with the same id gives way. */
    public Chart with(Visit visit) {
        var all = Stream.concat(others(visit), Stream.of(visit))
                .sorted(Comparator.comparing(Visit::date))
                .toList();
        return new Chart(patient, episode, all, programs, acts);
    }

    public Chart without(Visit visit) {
        return new Chart(patient, episode, others(visit).toList(), programs, acts);
    }

    /** With a program in its place by number, the newest first; one with the same id gives way. */
    public Chart with(Program program) {
        return withPrograms(Stream.concat(without(program).programs().stream(), Stream.of(program))
                .sorted(Comparator.comparing(Program::number).reversed())
                .toList());
    }

    public Chart without(Program program) {
        return withPrograms(programs.stream()
                .filter(other -> !other.id().equals(program.id()))
                .toList());
    }

    public Chart withPrograms(List<Program> others) {
        return new Chart(patient, episode, visits, others, acts);
    }

    public Optional<Visit> visit(UUID id) {
        return visits.stream().filter(visit -> visit.id().equals(id)).findFirst();
    }

    public Optional<Visit> visitOn(LocalDate day) {
        return visits.stream().filter(visit -> visit.date().equals(day)).findFirst();
    }

    /** The visit of a day, for nobody has two; one with nothing in it where there is none yet. */
    public Visit visitFor(LocalDate day, String by) {
        return visitOn(day).orElseGet(() -> Visit.on(day, patient.id(), by));
    }

    /** The newest visit earlier than a day. */
    public Optional<Visit> visitBefore(LocalDate day) {
        return visits.reversed().stream()
                .filter(visit -> visit.date().isBefore(day))
                .findFirst();
    }

    /** The visits since this episode began; all of them while no beginning before a visit is known. */
    public List<Visit> episodeVisits() {
        List<Visit> since = visits.stream().filter(this::afterOnset).toList();
        return since.isEmpty() ? visits : since;
    }

    /** The visits from before this episode, which its figures and charts leave out. */
    public List<Visit> earlierVisits() {
        return visits.subList(0, visits.size() - episodeVisits().size());
    }

    /** The programs that were printed, newest first. */
    public List<Program> printed() {
        return programs.stream().filter(program -> !program.draft()).toList();
    }

    public Optional<Program> lastPrinted() {
        return printed().stream().findFirst();
    }

    /** The sheets that left the clinic or may have, newest first. */
    public List<GivenSheet> sheets() {
        return GivenSheet.of(acts);
    }

    /** The plan by weeks as a visit left it last. */
    public Optional<WalkingPlan> walking() {
        return visits.reversed().stream()
                .map(Visit::walking)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The cards the patient has, newest first. */
    public List<GivenCards> cards() {
        return GivenCards.of(acts);
    }

    /** When a card was given last. */
    public Optional<Instant> given(Card card) {
        return GivenCards.last(cards(), card);
    }

    /** The week of the episode a day falls in, counted from 1, where its beginning is known. */
    public OptionalLong week(LocalDate day) {
        OptionalLong days = episode.diagnosis().daysOn(day);
        return days.isPresent() ? OptionalLong.of(days.getAsLong() / DAYS_A_WEEK + 1) : days;
    }

    /** A pain score as a visit recorded it last. */
    public Optional<PainScore> newest(Function<Visit.Scores, Optional<PainScore>> which) {
        return visits.reversed().stream()
                .map(Visit::scores)
                .map(which)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The side that hurts. */
    public Side painful() {
        return episode.diagnosis().leg();
    }

    /** The side an exercise is for where nobody chose one: the painful one, both where none is known. */
    public Side sideFor(Exercise exercise) {
        if (!exercise.sided()) {
            return Side.NONE;
        }
        return painful() == Side.NONE ? Side.BOTH : painful();
    }

    public Trend trend(Measure measure, Standards standards) {
        return Trend.of(measure, episodeVisits(), standards);
    }

    public Adherence adherence() {
        return new Adherence(episodeVisits());
    }

    private boolean afterOnset(Visit visit) {
        return episode.diagnosis()
                .onset()
                .map(began -> !visit.date().isBefore(began))
                .orElse(true);
    }

    private Stream<Visit> others(Visit visit) {
        return visits.stream().filter(other -> !other.id().equals(visit.id()));
    }
}
