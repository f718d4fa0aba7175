package org.homestretch;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.CardTrail;
import org.homestretch.advice.Case;
import org.homestretch.advice.Considered;
import org.homestretch.advice.Gate;
import org.homestretch.advice.GivenGate;
import org.homestretch.advice.HandingOut;
import org.homestretch.advice.Keeping;
import org.homestretch.advice.PaperTrail;
import org.homestretch.advice.ProgramCheck;
import org.homestretch.advice.Verdict;
import org.homestretch.advice.WalkingStart;
import org.homestretch.basics.Journal;
import org.homestretch.education.CardPages;
import org.homestretch.education.Cards;
import org.homestretch.education.Given;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Rulebook;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Patients;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.Sheets;
import org.homestretch.program.log.LogCode;
import org.homestretch.program.log.PaperLog;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.Visits;
import org.homestretch.store.ClinicFile;
import org.homestretch.vault.Folder;
import org.homestretch.vault.Person;
import org.homestretch.vault.Role;

/** An unlocked clinic without a window: its records, and the papers made from them. */
public final class Office implements AutoCloseable {

    /** A clinic just made, and the code that opens it when the password is lost. */
    public record Opened(Office office, String recoveryCode) {}

    private final Path folder;
    private final ClinicFile file;
    private final Workbench workbench;
    private final Clock clock;

    private Office(Path folder, ClinicFile file, Workbench workbench) {
        this.folder = folder;
        this.file = file;
        this.workbench = workbench;
        this.clock = workbench.clock();
    }

    public static boolean exists(Path folder) {
        return ClinicFile.exists(folder);
    }

    public static List<String> people(Path folder) {
        return ClinicFile.people(folder).stream().map(Person::name).toList();
    }

    public static Opened create(Workbench workbench, Path folder, String owner, String password) {
        return create(workbench, Folder.at(folder), owner, password);
    }

    static Opened create(Workbench workbench, Folder folder, String owner, String password) {
        var created = ClinicFile.create(folder, workbench.library(), owner, password);
        return new Opened(new Office(folder.path(), created.clinic(), workbench), created.recoveryCode());
    }

    public static Office open(Workbench workbench, Path folder, String person, String password) {
        return new Office(folder, ClinicFile.open(folder, workbench.library(), person, password), workbench);
    }

    /** Gives the owner a new password by the recovery code and says who that is. */
    public static String recover(Path folder, String code, String newPassword) {
        return ClinicFile.recover(folder, code, newPassword).name();
    }

    /** Whether its patients are invented. */
    boolean isSample() {
        return SampleMark.isIn(folder);
    }

    /** Does the first work with it; where that fails it is not left open behind a closed door. */
    Office orClosed(Consumer<Office> work) {
        try {
            work.accept(this);
            return this;
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    public String user() {
        return file.user().name();
    }

    public Patients patients() {
        return file.patients();
    }

    public Programs programs() {
        return file.programs();
    }

    public Visits visits() {
        return file.visits();
    }

    Records records() {
        return new Records(patients(), visits(), programs(), journal(), file.changes());
    }

    /** All that is kept of one patient, as it is now. */
    public Chart chart(Patient patient) {
        return records().of(patient);
    }

    public Library library() {
        return workbench.library();
    }

    public ClinicSettings settings() {
        return file.settings();
    }

    public Rulebook rulebook() {
        return file.rulebook();
    }

    public Journal journal() {
        return file.journal();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the person at work may treat, and not only print. */
    public boolean clinician() {
        return file.user().role() != Role.FRONT_DESK;
    }

    /** What the one gate says of a program's sheet, by the clinic's own numbers. */
    public Verdict judge(Patient patient, Program program) {
        return consider(patient, program).verdict();
    }

    /** The same with what the guidance says, and of whom. */
    public Considered consider(Patient patient, Program program) {
        Thresholds thresholds = rulebook().thresholds();
        var now = Case.of(chart(patient), program, thresholds, today());
        return Considered.of(program, now, new Gate(new ProgramCheck(adviser(thresholds), clock)));
    }

    /** A draft as it would be printed now; a printed program as it is. */
    public Program asPrinted(Considered looked) {
        return new HandingOut(adviser(rulebook().thresholds()), clock, user())
                .asPrinted(looked.program(), looked.patient(), looked.findings());
    }

    /** The decision to keep what the guidance objects to, made now by whoever works here. */
    public Keeping keeping() {
        return new Keeping(user(), clock.instant());
    }

    private Adviser adviser(Thresholds thresholds) {
        return Adviser.of(workbench.library(), () -> thresholds);
    }

    /** Where sheets that leave are recorded. */
    public PaperTrail trail() {
        return new PaperTrail(journal(), programs(), new SecureRandom());
    }

    /** Where what explains is noted as given. */
    public CardTrail cardTrail() {
        return new CardTrail(journal());
    }

    public Cards cards() {
        return workbench.cards();
    }

    public CardPages cardPages() {
        return workbench.cardPages();
    }

    /** What the one gate says of cards for a patient. */
    public Verdict judgeCards(Chart chart) {
        return beside().cards(chart);
    }

    /** What it says of a plan by weeks. */
    public Verdict judge(Chart chart, WalkingPlan plan) {
        return beside().plan(chart, plan);
    }

    private GivenGate beside() {
        return new GivenGate(adviser(rulebook().thresholds()), library(), clock);
    }

    /** What the record says a plan by weeks may begin with. */
    public WalkingStart walkingStart(Chart chart) {
        return WalkingStart.of(chart, rulebook().thresholds(), today());
    }

    /** What is given to a patient today, under the letterhead as it is now. */
    public Given given(Patient patient, SheetStyle style) {
        return new Given(settings().letterhead(), patient.name().full(), today(), style);
    }

    /** The same, under the letterhead as it is now. */
    Sheets underLetterhead() {
        return new Sheets() {
            @Override
            public Sheet make(SheetOrder order) {
                return Office.this.make(order.under(settings().letterhead()));
            }

            @Override
            public int pages(SheetOrder order) {
                return workbench.sheets().pages(order.under(settings().letterhead()));
            }
        };
    }

    public Sheets.Sheet make(SheetOrder order) {
        return workbench.sheets().make(order);
    }

    /** The sheet of a printed program once more, dated and signed as it was. */
    SheetOrder orderAgain(Program program) {
        Patient patient = patients().byId(program.patient()).orElseThrow();
        return order(patient, program, usualStyle(patient));
    }

    /** All a program's sheet needs: a printed one keeps its date and who signed it, and has a log from today. */
    public SheetOrder order(Patient patient, Program program, SheetStyle style) {
        LocalDate date = program.printing()
                .map(printing -> LocalDate.ofInstant(printing.at(), clock.getZone()))
                .orElseGet(this::today);
        String clinician = program.printing().map(Program.Printing::by).orElseGet(this::user);
        return new SheetOrder(settings().letterhead(), patient.name().full(), clinician, date, program, style)
                .logging(new PaperLog(today(), style.weeks(), Optional.of(LogCode.TO_COME)));
    }

    /** The style a patient's sheets are printed in when nothing else is asked for. */
    public SheetStyle usualStyle(Patient patient) {
        return SheetStyle.USUAL.in(patient.language()).on(settings().paper());
    }

    public byte[] report(Patient patient) {
        return report(chart(patient));
    }

    public byte[] report(Chart chart) {
        return workbench
                .reports()
                .make(new ReportOrder(
                        settings().letterhead(),
                        chart,
                        rulebook().thresholds().standards(),
                        user(),
                        today(),
                        settings().paper()));
    }

    @Override
    public void close() {
        file.close();
    }
}
