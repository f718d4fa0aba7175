package org.homestretch.ui.program;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Landing;
import org.homestretch.advice.StartChoice;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.figure.Figures;
import org.homestretch.figure.motion.Movements;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Act;
import org.homestretch.patient.Circumstances;
import org.homestretch.patient.Condition;
import org.homestretch.patient.Conditioning;
import org.homestretch.patient.Diagnosis;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Equipment;
import org.homestretch.patient.Examination;
import org.homestretch.patient.Irritability;
import org.homestretch.patient.Language;
import org.homestretch.patient.Limit;
import org.homestretch.patient.Neuro;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.RedFlagScreen;
import org.homestretch.patient.Sex;
import org.homestretch.patient.Side;
import org.homestretch.patient.Symptoms;
import org.homestretch.patient.Unable;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.Sheets;
import org.homestretch.progress.Records;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryVisits;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Tasks;
import org.homestretch.ui.kit.Workplace;
import org.homestretch.ui.kit.demonstration.Showing;

/** A builder with a patient, a store in memory and a printer that only remembers. */
final class Bench {

    Thresholds thresholds = Thresholds.USUAL;
    final HandClock clock = new HandClock();
    final Desk desk = new Desk("Dr Brandt", clock);
    final Notices notices = new Notices();
    final MemoryPrograms programs = new MemoryPrograms();
    final MemoryPatients patients = new MemoryPatients();
    final MemoryVisits visits = new MemoryVisits();
    final MemoryJournal journal = new MemoryJournal("Dr Brandt", clock);
    final PlainSheets sheets = new PlainSheets();
    final Tray tray = new Tray();
    final BuilderModel builder;
    final ProgramModel model;
    final Patient elena = Patient.register(1, new PersonName("Elena", "Marsh"), LocalDate.of(1979, 3, 5), Sex.F);

    Bench() {
        this(SomeExercises.library());
    }

    Bench(Library library) {
        this(library, true);
    }

    /** With a clinician or the front desk at work. */
    Bench(boolean clinician) {
        this(SomeExercises.library(), clinician);
    }

    private Bench(Library library, boolean clinician) {
        builder = new BuilderModel(
                new Workplace(desk, new InlineTasks(notices), notices),
                new BuilderModel.Shelves(new Records(patients, visits, programs), library),
                advice(library),
                new PaperWays(sheets, tray, pdf -> List.of(blankPage(), blankPage()), counter(clinician)));
        model = builder.program();
        patients.save(elena);
        patients.save(episode().screened(RedFlagScreen.clear(desk.today(), "Dr Brandt")));
    }

    Episode episode() {
        return Episode.begin(elena.id())
                .with(Diagnosis.UNCLEAR.withMain(Condition.DISC_HERNIATION).onLeg(Side.LEFT))
                .with(Symptoms.UNKNOWN.irritable(Irritability.LOW))
                .with(Examination.NONE.withNeuro(Neuro.NORMAL))
                .with(Circumstances.UNKNOWN
                        .fit(Conditioning.AVERAGE)
                        .withEquipment(Set.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.TOWEL))
                        .withLimits(Set.of(Limit.NO_WATER)));
    }

    Bench open() {
        desk.chosen().set(Optional.of(elena));
        return this;
    }

    Bench with(String... ids) {
        open();
        for (String id : ids) {
            model.add(exercise(id));
        }
        return this;
    }

    /** Shows exercises to the patient as far as their pictures go; nothing in between is drawn. */
    Showing showing() {
        return new Showing(new Movements(new Figures()), new InlineTasks(notices), new NoDrawing(), () -> Language.EN);
    }

    static Exercise exercise(String id) {
        return SomeExercises.get(id);
    }

    /** The record is changed in another view, and one comes back. */
    void record(Episode changed) {
        desk.place().set(Place.PATIENTS);
        patients.save(changed);
        desk.place().set(Place.PROGRAM);
    }

    /** What is offered to start from, asked for over the program that is there. */
    List<StartChoice> choices() {
        desk.place().set(Place.PROGRAM);
        builder.starts().ask();
        return builder.starts().choices().get().orElseThrow();
    }

    Program now() {
        return model.program().get().orElseThrow();
    }

    /** How many sheets left, on paper and as files. */
    int papers() {
        return tray.printed.size() + tray.written.size();
    }

    /** What the journal noted of sheets, newest first. */
    List<Act.Kind> acts() {
        return journal.of(elena.id()).stream().map(entry -> entry.act().kind()).toList();
    }

    Optional<Program> kept() {
        return programs.latestFor(elena.id());
    }

    List<String> order() {
        return now().inOrder().stream().map(one -> one.exercise().id()).toList();
    }

    Optional<String> notice() {
        return notices.shown().get().map(Notices.Notice::sentence);
    }

    private BuilderModel.Advice advice(Library library) {
        return new BuilderModel.Advice(Adviser.of(library, () -> thresholds), keys -> String.join(", ", keys));
    }

    private Counter counter(boolean clinician) {
        return new Counter(
                journal,
                program -> new SheetOrder(
                        Letterhead.NONE,
                        elena.name().full(),
                        desk.user(),
                        LocalDate.now(clock),
                        program,
                        SheetStyle.USUAL),
                clinician);
    }

    private static PagePictures.Page blankPage() {
        var pixels = new int[210 * 297];
        Arrays.fill(pixels, 0xFFFFFFFF);
        return new PagePictures.Page(210, 297, pixels);
    }

    /** Draws nothing, for each frame would ask for the next. */
    private static final class NoDrawing implements Tasks {

        @Override
        public <T> void run(String what, Work<T> work, Consumer<T> done) {}

        @Override
        public <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {}

        @Override
        public void later(String key, Runnable work) {}
    }

    /** A clock that stands still until it is moved. */
    static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void forward(long millis) {
            now = now.plusMillis(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Sheets of plain text, or a refusal. */
    static final class PlainSheets implements Sheets {

        private Optional<String> refusal = Optional.empty();
        int made;

        void refuse(String sentence) {
            refusal = Optional.of(sentence);
        }

        @Override
        public Sheet make(SheetOrder order) {
            refusal.ifPresent(sentence -> {
                throw new Unable(sentence);
            });
            made++;
            int pages = 1 + order.program().prescriptions().size() / 4;
            return new Sheet(order.toString().getBytes(StandardCharsets.UTF_8), pages);
        }
    }

    /** A printer that remembers what it was given. */
    static final class Tray implements Printing {

        final List<Finished> printed = new ArrayList<>();
        final List<Path> written = new ArrayList<>();
        Landing landing = new Landing(Landing.Ending.PRINTED, "1 page sent to the tray.");
        Optional<String> refusal = Optional.empty();
        Optional<Path> answer = Optional.of(Path.of("sheet.pdf"));

        @Override
        public Landing print(Finished finished) {
            printed.add(finished);
            return landing;
        }

        @Override
        public boolean choosePrinter() {
            return true;
        }

        @Override
        public Optional<Path> chooseFile(String suggestedName) {
            return answer;
        }

        @Override
        public Landing write(Finished finished, Path file) {
            refusal.ifPresent(sentence -> {
                throw new Unable(sentence);
            });
            written.add(file);
            return new Landing(Landing.Ending.SAVED, "Sheet saved as " + file);
        }
    }
}
