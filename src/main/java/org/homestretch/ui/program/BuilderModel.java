package org.homestretch.ui.program;

import java.security.SecureRandom;
import org.homestretch.advice.Gate;
import org.homestretch.advice.HandingOut;
import org.homestretch.advice.PaperTrail;
import org.homestretch.advice.ProgramCheck;
import org.homestretch.advice.Starts;
import org.homestretch.exercise.Library;
import org.homestretch.progress.Records;
import org.homestretch.ui.kit.paper.Held;
import org.homestretch.ui.kit.walking.PlanModel;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.PatientNow;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.RowCursor;
import org.homestretch.ui.program.findings.Advice;
import org.homestretch.ui.program.findings.FindingsModel;
import org.homestretch.ui.program.library.LibraryAudience;
import org.homestretch.ui.program.library.LibraryModel;
import org.homestretch.ui.program.rows.AlternativesModel;
import org.homestretch.ui.program.rows.NoteModel;
import org.homestretch.ui.program.rows.RowModels;
import org.homestretch.ui.program.sheet.FlareUpModel;
import org.homestretch.ui.program.sheet.Handout;
import org.homestretch.ui.program.sheet.PaperWays;
import org.homestretch.ui.program.sheet.PreviewModel;
import org.homestretch.ui.program.sheet.PrintModel;
import org.homestretch.ui.program.sheet.ReprintModel;
import org.homestretch.ui.program.sheet.SheetModel;
import org.homestretch.ui.program.start.StartsModel;

/** All of the program builder without its looks: the library, the program, the sheet, and how they hang together. */
public final class BuilderModel {

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
    private final NoteModel notes;
    private final PlanModel plan;
    private final Workplace window;

    public BuilderModel(Workplace window, Library library, Advice advice, PaperWays paper) {
        this.window = window;
        program = new ProgramModel(window.record(), window.notices());
        var adviser = advice.adviser();
        var patient = new PatientNow(window.desk(), program, adviser);
        findings = new FindingsModel(window, program, patient, advice);
        starts = new StartsModel(
                window,
                program,
                patient,
                new Starts(adviser, window.desk().clock().getZone()));
        cursor = new RowCursor(program, window.desk().clock());
        this.library = new LibraryModel(library, LibraryAudience.of(window.desk(), program, findings), cursor::add);
        notes = new NoteModel(cursor);
        alternatives = new AlternativesModel(window.tasks(), program, cursor, patient, adviser);
        var handing =
                new HandingOut(adviser, window.desk().clock(), window.desk().user());
        sheet = new SheetModel(window, findings, handing, paper);
        var gate = new Gate(new ProgramCheck(adviser, window.desk().clock()));
        Records records = window.record().records();
        var trail = new PaperTrail(records.journal(), records.programs(), new SecureRandom());
        var handout = new Handout(window, paper, trail);
        var held = new Held(window, paper.counter().clinician());
        print = new PrintModel(sheet, findings, gate, held, handout);
        flareUp = new FlareUpModel(window, findings, handing, new FlareUpModel.Ways(gate, held, handout));
        var ways = new ReprintModel.Ways(gate, held, handout, handing, trail);
        reprints = new ReprintModel(window, records, paper.counter(), adviser, program, ways);
        preview = new PreviewModel(window.tasks(), sheet, print, flareUp, paper.pages());
        plan = advice.explaining().plan();
        window.desk().place().subscribe((before, now) -> closeWhatLiesOver());
    }

    public ProgramModel program() {
        return program;
    }

    public FindingsModel findings() {
        return findings;
    }

    public StartsModel starts() {
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

    public PlanModel plan() {
        return plan;
    }

    private void closeWhatLiesOver() {
        preview.close();
        plan.close();
    }

    Workplace window() {
        return window;
    }

    /** What the rows of the program show and change. */
    RowModels rows() {
        return new RowModels(program, cursor, findings, alternatives, notes, plan);
    }
}
