package org.homestretch.ui.program.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Layout;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetPurpose;
import org.homestretch.program.Untranslated;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.ProgramModel;

/** The sheet as it will be printed, page by page; made anew when its style changes. */
public final class PreviewModel {

    private static final RoomWords WORDS = RoomWords.of(PreviewModel.class);

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<SheetPurpose> purpose = new ReadOnlyObjectWrapper<>(SheetPurpose.PROGRAM);
    private final ReadOnlyObjectWrapper<List<PagePictures.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Layout, Integer>> extents = new ReadOnlyObjectWrapper<>(Map.of());
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final Tasks tasks;
    private final ProgramModel model;
    private final SheetModel sheet;
    private final PrintModel print;
    private final FlareUpModel flareUp;
    private final PagePictures pictures;
    private final PrinterModel printer;
    private final TogetherModel together;
    private Optional<Program> set = Optional.empty();

    public PreviewModel(Workplace window, SheetModel sheet, PrintModel print, FlareUpModel flareUp, PaperWays paper) {
        tasks = window.tasks();
        printer = new PrinterModel(tasks, paper.printing());
        together = new TogetherModel(window, paper.today());
        this.sheet = sheet;
        this.model = sheet.program();
        this.print = print;
        this.flareUp = flareUp;
        pictures = paper.pages();
        sheet.style().subscribe(changed -> remake());
        model.file().opened().subscribe(changed -> close());
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    /** What the sheet on screen is for. */
    public ReadOnlyObjectProperty<SheetPurpose> purpose() {
        return purpose.getReadOnlyProperty();
    }

    /** Whose sheet it is, and which. */
    ObservableValue<String> whose() {
        return Bindings.createStringBinding(
                () -> model.program().get().map(this::whose).orElse(""), model.program(), purpose);
    }

    private String whose(Program program) {
        String patient = model.file().patient().map(one -> one.name().full()).orElse("");
        return switch (purpose.get()) {
            case PROGRAM -> WORDS.say("preview.whose", patient, program.number());
            case FLARE_UP -> WORDS.say("preview.whose.flareUp", patient);
        };
    }

    /** What the button says: to print, or what has to be done before. */
    ObservableValue<String> printWords() {
        return readiness().map(PrintModel::words);
    }

    /** Why the sheet on screen may not leave as a file now either, in the words of the print button; empty where it may. */
    ObservableValue<String> held() {
        return readiness().map(now -> PrintModel.mayLeave(now) ? "" : PrintModel.words(now));
    }

    /** A program may have something to settle first; for a flare-up that was done before its sheet was shown. */
    private ObservableValue<Readiness> readiness() {
        var ofProgram = print.readiness();
        return Bindings.createObjectBinding(
                () -> switch (purpose.get()) {
                    case PROGRAM -> ofProgram.get();
                    case FLARE_UP -> Readiness.READY;
                },
                purpose,
                ofProgram);
    }

    /** What is printed in English because the sheet's language has no words for it; empty when nothing is. */
    ObservableValue<String> untranslated() {
        return Bindings.createStringBinding(
                () -> shown().map(program ->
                                Untranslated.of(program, sheet.style().get().language()))
                        .flatMap(Untranslated::sentence)
                        .orElse(""),
                open,
                purpose,
                model.program(),
                sheet.style());
    }

    public ReadOnlyObjectProperty<List<PagePictures.Page>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** How many pages the sheet takes in each layout, as far as that is counted. */
    ReadOnlyObjectProperty<Map<Layout, Integer>> extents() {
        return extents.getReadOnlyProperty();
    }

    PrinterModel printer() {
        return printer;
    }

    TogetherModel together() {
        return together;
    }

    /** The page in front, counted from 0. */
    IntegerProperty page() {
        return page;
    }

    public void open() {
        if (model.begun().get()) {
            show(SheetPurpose.PROGRAM);
        }
    }

    /** The easy set for a flare-up, where one can be given. */
    public void openFlareUp() {
        flareUp.open(easy -> {
            set = Optional.of(easy);
            show(SheetPurpose.FLARE_UP);
        });
    }

    public void close() {
        open.set(false);
        pages.set(List.of());
    }

    /** Prints what is on screen; the program is frozen by it, a flare-up set leaves it as it is. */
    public void print() {
        switch (purpose.get()) {
            case PROGRAM -> print.print();
            case FLARE_UP -> order().ifPresent(flareUp::print);
        }
        close();
    }

    /** What is on screen where the preview is open, else the program, once. */
    public void printInFront() {
        if (open.get()) {
            print();
        } else {
            printer.single();
            print.print();
        }
    }

    public void saveAsPdf() {
        switch (purpose.get()) {
            case PROGRAM -> print.saveAsPdf();
            case FLARE_UP -> order().ifPresent(flareUp::saveAsPdf);
        }
    }

    private void show(SheetPurpose wanted) {
        purpose.set(wanted);
        page.set(0);
        open.set(true);
        remake();
        // A system may take seconds to name its printers: the pages come first.
        printer.look();
        together.look();
    }

    private Optional<SheetOrder> order() {
        return shown().map(sheet::order).map(order -> switch (purpose.get()) {
            case PROGRAM -> order;
            case FLARE_UP -> order.forFlareUp();
        });
    }

    private Optional<Program> shown() {
        return switch (purpose.get()) {
            case PROGRAM -> model.program().get();
            case FLARE_UP -> set;
        };
    }

    private void remake() {
        if (open.get()) {
            order().ifPresent(this::make);
        }
    }

    private void make(SheetOrder order) {
        making.set(true);
        tasks.aside(
                WORDS.say("doing.show", order.patient()),
                () -> pictures.of(sheet.make(order).pdf()),
                made -> show(order, made),
                failure -> making.set(false));
    }

    /** Pages of a style that has been left meanwhile are not shown. */
    private void show(SheetOrder order, List<PagePictures.Page> made) {
        if (open.get() && order.style().equals(sheet.style().get())) {
            making.set(false);
            pages.set(made);
            page.set(Math.clamp(page.get(), 0, Math.max(0, made.size() - 1)));
            count(order);
        }
    }

    private void count(SheetOrder order) {
        tasks.aside(WORDS.say("doing.count"), () -> counted(order), extents::set);
    }

    private Map<Layout, Integer> counted(SheetOrder order) {
        Map<Layout, Integer> pagesOf = new EnumMap<>(Layout.class);
        for (Layout layout : Layout.values()) {
            sheet.pages(order.styled(order.style().laid(layout))).ifPresent(pages -> pagesOf.put(layout, pages));
        }
        return pagesOf;
    }
}
