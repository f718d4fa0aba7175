package org.homestretch.ui.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Journal;
import org.homestretch.patient.Patient;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;

/** What the record of one patient holds: visits oldest first, programs and the acts of the journal newest first. */
record Chart(Patient patient, Episode episode, List<Visit> visits, List<Program> programs, List<Journal.Entry> acts) {

    Chart {
        visits = List.copyOf(visits);
        programs = List.copyOf(programs);
        acts = List.copyOf(acts);
    }

    /** The same record of a patient whose name or birth date was changed. */
    Chart of(Patient changed) {
        return new Chart(changed, episode, visits, programs, acts);
    }

    Chart with(Episode changed) {
        return new Chart(patient, changed, visits, programs, acts);
    }

    /** With a visit put in its place by date; one with the same id gives way. */
    Chart with(Visit visit) {
        var all = Stream.concat(others(visit), Stream.of(visit))
                .sorted(Comparator.comparing(Visit::date))
                .toList();
        return new Chart(patient, episode, all, programs, acts);
    }

    Chart without(Visit visit) {
        return new Chart(patient, episode, others(visit).toList(), programs, acts);
    }

    Optional<Visit> visitOn(LocalDate day) {
        return visits.stream().filter(visit -> visit.date().equals(day)).findFirst();
    }

    /** The newest visit earlier than a day. */
    Optional<Visit> visitBefore(LocalDate day) {
        return visits.reversed().stream()
                .filter(visit -> visit.date().isBefore(day))
                .findFirst();
    }

    Optional<Program> lastPrinted() {
        return programs.stream().filter(program -> !program.draft()).findFirst();
    }

    private Stream<Visit> others(Visit visit) {
        return visits.stream().filter(other -> !other.id().equals(visit.id()));
    }
}
