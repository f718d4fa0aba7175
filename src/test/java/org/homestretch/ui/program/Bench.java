package org.homestretch.ui.program;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.StartChoice;
import org.homestretch.basics.Act;
import org.homestretch.basics.Language;
import org.homestretch.basics.Unable;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.figure.Figures;
import org.homestretch.figure.motion.Movements;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.Sheets;
import org.homestretch.progress.Records;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryRecords;
import org.homestretch.testing.MemoryTray;
import org.homestretch.testing.MemoryVisits;
import org.homestretch.testing.SomeCards;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.cards.Explaining;
import org.homestretch.ui.kit.demonstration.Showing;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.findings.Advice;
import org.homestretch.ui.program.sheet.Counter;
import org.homestretch.ui.program.sheet.PagePictures;
import org.homestretch.ui.program.sheet.PaperWays;

/** A builder with a patient, a store in memory and a printer that only remembers. */
public final class Bench {

    public Thresholds thresholds = Thresholds.USUAL;
    public final HandClock clock = new HandClock();
    public final Desk desk = new Desk("Dr Brandt", clock);
    public final Notices notices = new Notices();
    public final MemoryPrograms programs = new MemoryPrograms();
    public final MemoryPatients patients = new MemoryPatients();
    public final MemoryVisits visits = new MemoryVisits();
    public final MemoryJournal journal = new MemoryJournal("Dr Brandt", clock);
    public final PlainSheets sheets = new PlainSheets();
    public final MemoryTray tray = new MemoryTray();
    public final SomeCards cards = new SomeCards();
    public final Explaining explaining;
    public final MemoryQueue today = new MemoryQueue();
    public final Tasks tasks = new InlineTasks(notices);
    public final BuilderModel builder;
    public final ProgramModel model;
    public final Patient elena = Patient.register(1, new PersonName("Elena", "Marsh"), LocalDate.of(1979, 3, 5), Sex.F);

    public Bench() {
        this(SomeExercises.library());
    }

    public Bench(Library library) {
        this(library, true);
    }

    /** With a clinician or the front desk at work. */
    public Bench(boolean clinician) {
        this(SomeExercises.library(), clinician);
    }

    private Bench(Library library, boolean clinician) {
        Records records = MemoryRecords.of(patients, visits, programs, journal);
        var record = new OpenRecord(desk, tasks, records);
        var workplace = new Workplace(desk, tasks, notices, record);
        explaining = cards.at(workplace, tray);
        builder = new BuilderModel(
                workplace,
                library,
                advice(library, explaining),
                new PaperWays(sheets, tray, pdf -> List.of(blankPage(), blankPage()), counter(clinician), today));
        model = builder.program();
        patients.save(elena);
        patients.save(episode().screened(RedFlagScreen.clear(desk.today(), "Dr Brandt")));
    }

    public Episode episode() {
        return Episode.begin(elena.id())
                .with(Diagnosis.UNCLEAR.withMain(Condition.DISC_HERNIATION).onLeg(Side.LEFT))
                .with(Symptoms.UNKNOWN.irritable(Irritability.LOW))
                .with(Examination.NONE.withNeuro(Neuro.NORMAL))
                .with(Circumstances.UNKNOWN
                        .fit(Conditioning.AVERAGE)
                        .withEquipment(Set.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.TOWEL))
                        .withLimits(Set.of(Limit.NO_WATER)));
    }

    public Bench open() {
        desk.chosen().set(Optional.of(elena));
        return this;
    }

    /** With a program that is in the store already, so that nothing of it can be undone. */
    public Bench kept(String... ids) {
        List<Prescription> prescribed = Arrays.stream(ids)
                .map(id -> Prescription.usual(exercise(id), Side.LEFT))
                .toList();
        programs.save(Program.first(elena.id()).prescribing(prescribed));
        return open();
    }

    public Bench with(String... ids) {
        open();
        for (String id : ids) {
            model.add(exercise(id));
        }
        return this;
    }

    /** Shows exercises to the patient as far as their pictures go; nothing in between is drawn. */
    public Showing showing() {
        return new Showing(new Movements(new Figures()), new InlineTasks(notices), new NoDrawing(), () -> Language.EN);
    }

    public static Exercise exercise(String id) {
        return SomeExercises.get(id);
    }

    /** The record is changed in another view, and one comes back. */
    public void record(Episode changed) {
        desk.place().set(View.PATIENTS);
        patients.save(changed);
        desk.place().set(View.PROGRAM);
    }

    /** What is offered to start from, asked for over the program that is there. */
    public List<StartChoice> choices() {
        desk.place().set(View.PROGRAM);
        builder.starts().ask();
        return builder.starts().choices().get().orElseThrow();
    }

    public Program now() {
        return model.program().get().orElseThrow();
    }

    /** How many sheets left, on paper and as files. */
    public int papers() {
        return tray.printed.size() + tray.written.size();
    }

    /** What the journal noted of sheets, newest first. */
    public List<Act.Kind> acts() {
        return journal.of(elena.id()).stream().map(entry -> entry.act().kind()).toList();
    }

    public Optional<Program> kept() {
        return programs.latestFor(elena.id());
    }

    public List<String> order() {
        return now().inOrder().stream().map(one -> one.exercise().id()).toList();
    }

    public Optional<String> notice() {
        return notices.shown().get().map(Notices.Notice::sentence);
    }

    private Advice advice(Library library, Explaining explaining) {
        return new Advice(Adviser.of(library, () -> thresholds), keys -> String.join(", ", keys), explaining);
    }

    private Counter counter(boolean clinician) {
        return new Counter(
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

    /** Sheets of plain text, or a refusal. */
    public static final class PlainSheets implements Sheets {

        private Optional<String> refusal = Optional.empty();
        /** What sheets were made of, as they were made. */
        public final List<SheetOrder> made = new ArrayList<>();
        /** How often pages were counted. */
        public int counted;

        public void refuse(String sentence) {
            refusal = Optional.of(sentence);
        }

        @Override
        public Sheet make(SheetOrder order) {
            refusal.ifPresent(sentence -> {
                throw new Unable(sentence);
            });
            made.add(order);
            return new Sheet(order.toString().getBytes(StandardCharsets.UTF_8), pagesOf(order));
        }

        @Override
        public int pages(SheetOrder order) {
            counted++;
            refusal.ifPresent(sentence -> {
                throw new Unable(sentence);
            });
            return pagesOf(order);
        }

        private static int pagesOf(SheetOrder order) {
            return 1 + order.program().prescriptions().size() / 4;
        }
    }
}
