package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.advice.HandingOut;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.Sheets;
import org.homestretch.program.log.LogCode;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.OnScreen;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.findings.FindingsModel;

/** The sheet of the program on screen: how it is to look, how many pages it takes, and the making of it. */
public final class SheetModel {

    private static final RoomWords WORDS = RoomWords.of(SheetModel.class);

    /** How many pages the sheet takes, or why it cannot be made. */
    record Extent(int pages, String trouble) {

        static final Extent UNKNOWN = new Extent(0, "");

        String words() {
            return pages > 0
                    ? WORDS.count("extent.pages", pages)
                    : WORDS.say(trouble.isEmpty() ? "extent.counting" : "extent.none");
        }
    }

    private final ObjectProperty<SheetStyle> style = new SimpleObjectProperty<>(SheetStyle.USUAL);
    private final ReadOnlyObjectWrapper<Extent> extent = new ReadOnlyObjectWrapper<>(Extent.UNKNOWN);
    private final Desk desk;
    private final Tasks tasks;
    private final PaperWays paper;
    private final HandingOut handing;
    private final FindingsModel findings;
    private final ProgramModel model;
    private Object counted = Optional.empty();

    public SheetModel(Workplace window, FindingsModel findings, HandingOut handing, PaperWays paper) {
        this.desk = window.desk();
        this.tasks = window.tasks();
        this.findings = findings;
        this.model = findings.program();
        this.handing = handing;
        this.paper = paper;
        model.file().opened().subscribe(opened -> speakTheirLanguage());
        model.program().subscribe(changed -> countSoon());
        style.subscribe(changed -> countSoon());
    }

    public ObjectProperty<SheetStyle> style() {
        return style;
    }

    ProgramModel program() {
        return model;
    }

    ReadOnlyObjectProperty<Extent> extent() {
        return extent.getReadOnlyProperty();
    }

    /** All but the letterhead, which is read where the sheet is made. */
    SheetOrder order(Program program) {
        assert OnScreen.here();
        String name =
                model.file().patient().map(patient -> patient.name().full()).orElse("");
        var order = new SheetOrder(Letterhead.NONE, name, desk.user(), desk.today(), asPrinted(program), style.get());
        return order.logging(order.log().coded(LogCode.TO_COME));
    }

    /** A draft as it would be printed now; a printed program as it is. */
    Program asPrinted(Program program) {
        return findings.patient()
                .with(program)
                .map(patient ->
                        handing.asPrinted(program, patient, findings.found().get()))
                .orElse(program);
    }

    /** Done beside the screen, under the clinic's letterhead as it is then. */
    Sheets.Sheet make(SheetOrder order) {
        return paper.sheets().make(order);
    }

    private void speakTheirLanguage() {
        model.file()
                .patient()
                .map(Patient::language)
                .ifPresent(language -> style.set(style.get().in(language)));
    }

    private void countSoon() {
        if (model.program().get().filter(program -> !program.empty()).isEmpty()) {
            counted = Optional.empty();
            extent.set(Extent.UNKNOWN);
            return;
        }
        tasks.later("count pages", this::count);
    }

    /** Numbers of a dose never move a page break, so only what can move one has the sheet laid out again. */
    private void count() {
        model.program().get().filter(program -> !program.empty()).ifPresent(program -> {
            Object wanted =
                    List.of(style.get(), deciding(program, one -> one.exercise().id()), notes(program));
            if (!wanted.equals(counted)) {
                counted = wanted;
                SheetOrder order = order(program);
                tasks.aside(WORDS.say("doing.count"), () -> extentOf(order), extent::set);
            }
        });
    }

    /** A sheet that cannot be made says so beside the button, not as a notice at each change. */
    private Extent extentOf(SheetOrder order) {
        try {
            return new Extent(paper.sheets().pages(order), "");
        } catch (Unable refusal) {
            return new Extent(0, refusal.getMessage());
        }
    }

    private static List<String> notes(Program program) {
        return deciding(program, one -> one.note() + one.side());
    }

    private static List<String> deciding(Program program, Function<Prescription, String> part) {
        return program.prescriptions().stream().map(part).toList();
    }
}
