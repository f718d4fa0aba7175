package org.homestretch.ui.kit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.progress.Visit;
import org.homestretch.progress.Visits;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryRecords;
import org.homestretch.testing.MemoryVisits;
import org.homestretch.ui.kit.work.OpenRecord.Pace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One record for all views: read once, saved by one way, and read again only where somebody else changed it. */
class OpenRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final Clock clock = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private final Desk desk = new Desk("Dr Brandt", clock);
    private final Notices notices = new Notices();
    private final MemoryPatients patients = new MemoryPatients();
    private final CountedVisits visits = new CountedVisits();
    private final MemoryPrograms programs = new MemoryPrograms();
    private final MemoryJournal journal = new MemoryJournal("Dr Brandt", clock);
    private final Records records = MemoryRecords.of(patients, visits, programs, journal);
    private final OpenRecord record = new OpenRecord(desk, new InlineTasks(notices), records);
    private final Patient elena =
            Patient.register(1, new PersonName("Elena", "Marsh"), LocalDate.of(1979, 3, 5), Sex.F);
    private final Patient tunde =
            Patient.register(2, new PersonName("Tunde", "Okafor"), LocalDate.of(1950, 1, 2), Sex.M);

    @BeforeEach
    void elenaIsHere() {
        patients.save(elena);
        patients.save(tunde);
        choose(elena);
    }

    @Test
    void aScoreGoesToDiskAndBackWithoutReadingTheRecordAgain() {
        assertThat(visits.reads).isEqualTo(1);

        Visit visit = Visit.on(TODAY, elena.id(), "Dr Brandt").withLeg(Optional.of(PainScore.of(6)));
        record.put(visit, Pace.NOW);
        desk.place().set(View.PROGRAM);
        desk.place().set(View.PROGRESS);
        record.look();

        assertThat(visits.reads).isEqualTo(1);
        assertThat(visits.kept.of(elena.id())).containsExactly(visit);
        assertThat(shown().visits()).containsExactly(visit);
    }

    @Test
    void whatSomebodyElseKeepsIsOnTheScreenAtOnce() {
        programs.save(Program.first(elena.id()));
        assertThat(shown().programs()).hasSize(1);

        journal.note(elena.id(), Act.of(Act.Kind.PRINTED));
        assertThat(shown().acts()).isNotEmpty();

        programs.save(Program.first(tunde.id()));
        assertThat(visits.reads).as("what is kept of others is not read").isEqualTo(3);
    }

    @Test
    void aRefusedScoreStaysOnTheScreenAndGoesWithTheNextSave() {
        visits.refuse = true;
        Visit visit = Visit.on(TODAY, elena.id(), "Dr Brandt").withLeg(Optional.of(PainScore.of(6)));
        record.put(visit, Pace.TYPED);
        choose(tunde);
        choose(elena);
        assertThat(shown().visits()).as("typed, not saved yet").containsExactly(visit);
        assertThat(desk.unsaved().get()).isOne();

        visits.refuse = false;
        record.put(Episode.begin(elena.id()), Pace.NOW);

        assertThat(desk.unsaved().get()).isZero();
        assertThat(visits.kept.of(elena.id())).containsExactly(visit);
    }

    @Test
    void eachViewUndoesItsOwnStepsOfThePatientInFront() {
        var patientsView = record.steps(View.PATIENTS);
        var progress = record.steps(View.PROGRESS);
        patientsView.did(new UndoStack.Step("Stage", "", () -> {}, () -> {}));

        assertThat(patientsView.canUndo().get()).isTrue();
        assertThat(progress.canUndo().get()).isFalse();

        choose(tunde);
        assertThat(patientsView.canUndo().get()).isFalse();

        choose(elena);
        assertThat(patientsView.undo()).contains("Stage");
    }

    @Test
    void aRecordThatCouldNotBeReadIsReadWhenOneLooksAgain() {
        visits.unreadable = true;
        choose(tunde);
        assertThat(record.chart().get()).isEmpty();
        assertThat(record.opening().get()).isFalse();

        visits.unreadable = false;
        record.look();

        assertThat(shown().patient()).isEqualTo(tunde);
    }

    private void choose(Patient patient) {
        desk.chosen().set(Optional.of(patient));
    }

    private Chart shown() {
        return record.chart().get().orElseThrow();
    }

    /** Visits that count how often they are read, and refuse when told to. */
    private static final class CountedVisits implements Visits {

        private final MemoryVisits kept = new MemoryVisits();
        private int reads;
        private boolean refuse;
        private boolean unreadable;

        @Override
        public List<Visit> of(UUID patient) {
            reads++;
            if (unreadable) {
                throw new Unable("The disk cannot be read.");
            }
            return kept.of(patient);
        }

        @Override
        public void save(Visit visit) {
            refuseOrNot();
            kept.save(visit);
        }

        @Override
        public void remove(Visit visit) {
            refuseOrNot();
            kept.remove(visit);
        }

        private void refuseOrNot() {
            if (refuse) {
                throw new Unable("The disk is full.");
            }
        }
    }
}
