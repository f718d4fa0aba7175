package org.homestretch.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Patient;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.program.Program;

/** All that is needed to make one progress report; visits oldest first, programs newest first. */
public record ReportOrder(
        Letterhead letterhead, Chart chart, Standards standards, String clinician, LocalDate date, Paper paper) {

    /** What the record of one patient holds. */
    public record Chart(Patient patient, Episode episode, List<Visit> visits, List<Program> programs) {

        public Chart {
            visits = List.copyOf(visits);
            programs = List.copyOf(programs);
        }

        /** The record with a visit as it is now, new or changed. */
        public Chart with(Visit visit) {
            List<Visit> all = new ArrayList<>(without(visit).visits);
            all.add(visit);
            all.sort(Comparator.comparing(Visit::date));
            return new Chart(patient, episode, all, programs);
        }

        public Chart without(Visit visit) {
            List<Visit> others = visits.stream()
                    .filter(other -> !other.id().equals(visit.id()))
                    .toList();
            return new Chart(patient, episode, others, programs);
        }

        public Optional<Visit> visit(UUID id) {
            return visits.stream().filter(visit -> visit.id().equals(id)).findFirst();
        }

        /** The visits since this episode began; all of them while no beginning before a visit is known. */
        public List<Visit> episodeVisits() {
            List<Visit> since = visits.stream().filter(this::afterOnset).toList();
            return since.isEmpty() ? visits : since;
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
    }
}
