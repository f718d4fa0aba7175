package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Gate;
import org.homestretch.advice.HandingOut;
import org.homestretch.advice.PaperTrail;
import org.homestretch.advice.ProgramCheck;
import org.homestretch.advice.Starts;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Journal;
import org.homestretch.patient.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;
import org.homestretch.progress.Records;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Tasks;

/** All of the program builder without its looks: the library, the program, the sheet, and how they hang together. */
public final class BuilderModel {

    /** What the builder shares with the rest of the window. */
    public record Window(Desk desk, Tasks tasks, Notices notices) {}

    /** What the builder reads and keeps. */
    public record Shelves(Records records, Library library) {}

    /** Who says what is wrong with a program and what would be right, and what the keys of sources stand for. */
    public record Advice(Adviser adviser, Function<List<String>, String> sources) {}

    /** What sheets are made with, under the clinic's letterhead, and where they go. */
    public record Paper(Sheets sheets, Printing printing, PagePictures pages, Counter counter) {}

    /** Who hands sheets out, where that is noted, and how a printed program's sheet is ordered again. */
    public record Counter(Journal journal, Function<Program, SheetOrder> again, boolean clinician) {}

    private final Window window;
    private final ProgramModel program;
    private final FindingsModel findings;
    private final StartsModel starts;
    private final LibraryModel library;
    private final RowCursor cursor;
    private final AlternativesModel alternatives;
    private final SheetModel sheet;
    private final PrintModel print;
    private final FlareUpModel flareUp;
    private final ReprintModel reprints;
    private final PreviewModel preview;
    private final ReadOnlyObjectWrapper<Optional<Exercise>> noting = new ReadOnlyObjectWrapper<>(Optional.empty());

    public BuilderModel(Window window, Shelves shelves, Advice advice, Paper paper) {
        this.window = window;
        var file = new ProgramFile(window.desk(), window.tasks(), shelves.records());
        program = new ProgramModel(file, window.notices());
        var adviser = advice.adviser();
        var patient = new PatientNow(window.desk(), program, adviser);
        findings = new FindingsModel(window, program, patient, adviser, advice.sources());
        starts = new StartsModel(
                window,
                program,
                patient,
                new Starts(adviser, window.desk().clock().getZone()));
        library = new LibraryModel(shelves.library(), Fitting.of(window.desk(), program, findings));
        cursor = new RowCursor(program, window.desk().clock());
        alternatives = new AlternativesModel(window.tasks(), program, cursor, patient, adviser);
        var handing =
                new HandingOut(adviser, window.desk().clock(), window.desk().user());
        sheet = new SheetModel(window, findings, handing, paper);
        var gate = new Gate(new ProgramCheck(adviser, window.desk().clock()));
        var trail = new PaperTrail(paper.counter().journal(), shelves.records().programs());
        var handout = new Handout(window, paper, trail);
        var held = new Held(window, paper.counter().clinician());
        print = new PrintModel(sheet, findings, gate, held, handout);
        flareUp = new FlareUpModel(window, findings, handing, new FlareUpModel.Ways(gate, held, handout));
        var ways = new ReprintModel.Ways(gate, held, handout, handing, trail);
        reprints = new ReprintModel(window, shelves, paper.counter(), adviser, program, ways);
        preview = new PreviewModel(window.tasks(), sheet, print, flareUp, paper.pages());
        window.desk().place().subscribe((before, now) -> preview.close());
    }

    public ProgramModel program() {
        return program;
    }

    public FindingsModel findings() {
        return findings;
    }

    StartsModel starts() {
        return starts;
    }

    public AlternativesModel alternatives() {
        return alternatives;
    }

    FlareUpModel flareUp() {
        return flareUp;
    }

    public ReprintModel reprints() {
        return reprints;
    }

    public LibraryModel library() {
        return library;
    }

    public RowCursor cursor() {
        return cursor;
    }

    public SheetModel sheet() {
        return sheet;
    }

    public PrintModel print() {
        return print;
    }

    public PreviewModel preview() {
        return preview;
    }

    Window window() {
        return window;
    }

    /** Adds an exercise and goes to its row; one that is in the program already is only gone to. */
    public void add(Exercise exercise) {
        program.add(exercise);
        cursor.goTo(exercise);
    }

    /** The side it is prescribed for; the painful one where it is not in the program. */
    Side sideOf(Exercise exercise) {
        return program.program().get().stream()
                .flatMap(shown -> shown.prescriptions().stream())
                .filter(one -> one.exercise().equals(exercise))
                .map(Prescription::side)
                .findFirst()
                .orElseGet(program::painful);
    }

    /** The exercise whose note is being written. */
    ReadOnlyObjectProperty<Optional<Exercise>> noting() {
        return noting.getReadOnlyProperty();
    }

    void openNote(Exercise exercise) {
        cursor.goTo(exercise);
        noting.set(Optional.of(exercise));
    }

    void closeNote() {
        noting.set(Optional.empty());
    }
}
