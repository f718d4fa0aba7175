package org.homestretch.ui.progress;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homestretch.advice.Adviser;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Records;
import org.homestretch.progress.Visit;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryRecords;
import org.homestretch.testing.MemoryTray;
import org.homestretch.testing.MemoryVisits;
import org.homestretch.testing.SomeCards;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.progress.advice.AdviceModel;
import org.homestretch.ui.progress.report.ReportFiles;
import org.homestretch.ui.progress.report.ReportModel;
import org.homestretch.ui.progress.visits.ProgressModel;

/** A desk on Tuesday 18 November 2025 with a patient whose leg pain eased over a month, for tests of this view. */
public final class ProgressDesk {

    public static final LocalDate TODAY = LocalDate.of(2025, 11, 18);
    private static final Instant NOW = TODAY.atTime(LocalTime.of(10, 41)).toInstant(ZoneOffset.UTC);

    public final Desk desk;
    public final Notices notices = new Notices();
    public final InlineTasks tasks = new InlineTasks(notices);
    public final MemoryPatients patients = new MemoryPatients();
    public final MemoryPrograms programs = new MemoryPrograms();
    public final MemoryJournal journal;
    public final MemoryVisits visits = new MemoryVisits();
    public final Patient elena =
            Patient.register(20418, new PersonName("Elena", "Marsh"), LocalDate.of(1978, 3, 3), Sex.F);
    public final List<Chart> reports = new ArrayList<>();
    public final List<Path> opened = new ArrayList<>();

    public ProgressDesk() {
        this(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public ProgressDesk(Clock clock) {
        desk = new Desk("N. Brandt", clock);
        journal = new MemoryJournal("N. Brandt", clock);
        patients.save(elena);
        desk.place().set(View.PROGRESS);
    }

    /** Four visits and two printed programs before today. */
    public ProgressDesk withCourse() {
        visit(LocalDate.of(2025, 10, 18), 8, 5, OptionalInt.of(15), "", "Start");
        visit(LocalDate.of(2025, 10, 27), 6, 5, OptionalInt.of(13), "x.xx.x.x.", "Pain now above the knee");
        visit(LocalDate.of(2025, 11, 4), 6, 4, OptionalInt.of(11), "xx.xxx.x", "Press-ups ease leg pain");
        visit(
                LocalDate.of(2025, 11, 11),
                5,
                4,
                OptionalInt.empty(),
                "xxx.x.x",
                "Sore after bridges, settled overnight");
        printed(1, LocalDate.of(2025, 10, 18));
        printed(2, LocalDate.of(2025, 11, 4));
        return this;
    }

    public ProgressModel model() {
        return new ProgressModel(new OpenRecord(desk, tasks, records()));
    }

    public Records records() {
        return MemoryRecords.of(patients, visits, programs, journal);
    }

    /** A model with the patient on the screen. */
    public ProgressModel opened() {
        ProgressModel model = model();
        desk.chosen().set(Optional.of(elena));
        return model;
    }

    public ReportModel report(ProgressModel model) {
        return new ReportModel(model, tasks, notices, new ReportFiles() {
            @Override
            public Optional<Path> chooseFile(String suggestedName) {
                return Optional.of(Path.of("marsh.pdf"));
            }

            @Override
            public void save(Chart chart, Path file) {
                reports.add(chart);
            }

            @Override
            public boolean open(Path report) {
                opened.add(report);
                return true;
            }
        });
    }

    public ProgressController controller() {
        ProgressModel model = opened();
        return new ProgressController(model, report(model), advice(model), notices);
    }

    public AdviceModel advice(ProgressModel model) {
        var adviser = Adviser.of(SomeExercises.library(), () -> Thresholds.USUAL);
        var workplace = new Workplace(desk, tasks, notices, model.record());
        var explaining = new SomeCards().at(workplace, new MemoryTray());
        return new AdviceModel(model, adviser, keys -> String.join(", ", keys), explaining);
    }

    public Optional<Visit> savedToday() {
        return visits.on(TODAY, elena.id());
    }

    public Visit visit(LocalDate date, int leg, int back, OptionalInt disability, String log, String note) {
        Visit visit = Visit.on(date, elena.id(), "N. Brandt")
                .withLeg(Optional.of(PainScore.of(leg)))
                .withBack(Optional.of(PainScore.of(back)))
                .withRolandMorris(disability)
                .withDays(log(log))
                .noted(note);
        visits.save(visit);
        return visit;
    }

    public void printed(int number, LocalDate day) {
        Program first = Program.first(elena.id());
        List<Prescription> given = Stream.of("bridge", "walk-continuous")
                .map(id -> Prescription.usual(SomeExercises.get(id), Side.BOTH))
                .toList();
        Program numbered = new Program(first.id(), elena.id(), number, given, Optional.empty(), Optional.empty());
        programs.save(numbered.printed(day.atTime(11, 0).toInstant(ZoneOffset.UTC), "N. Brandt"));
    }

    private static Optional<ExerciseDays> log(String days) {
        var done = new BitSet();
        for (int day = 0; day < days.length(); day++) {
            done.set(day, days.charAt(day) == 'x');
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(ExerciseDays.of(done, days.length()));
    }
}
