package org.homestretch.ui.program;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.ui.kit.Tasks;

/** The sheet as it will be printed, page by page; made anew when its style changes. */
public final class PreviewModel {

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PagePictures.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final Tasks tasks;
    private final ProgramModel model;
    private final SheetModel sheet;
    private final PagePictures pictures;

    PreviewModel(Tasks tasks, ProgramModel model, SheetModel sheet, PagePictures pictures) {
        this.tasks = tasks;
        this.model = model;
        this.sheet = sheet;
        this.pictures = pictures;
        sheet.style().subscribe(changed -> remake());
        model.file().opened().subscribe(changed -> close());
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<PagePictures.Page>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** The page in front, counted from 0. */
    IntegerProperty page() {
        return page;
    }

    public void open() {
        if (model.program().get().filter(program -> !program.empty()).isPresent()) {
            page.set(0);
            open.set(true);
            remake();
        }
    }

    public void close() {
        open.set(false);
        pages.set(List.of());
    }

    private void remake() {
        if (open.get()) {
            model.program().get().ifPresent(this::make);
        }
    }

    private void make(Program program) {
        SheetOrder order = sheet.order(program);
        making.set(true);
        tasks.run(
                "show the sheet of " + order.patient(),
                () -> pictures.of(sheet.make(order).sheet().pdf()),
                made -> show(order, made),
                failure -> making.set(false));
    }

    /** Pages of a style that has been left meanwhile are not shown. */
    private void show(SheetOrder order, List<PagePictures.Page> made) {
        if (open.get() && order.style().equals(sheet.style().get())) {
            making.set(false);
            pages.set(made);
            page.set(Math.clamp(page.get(), 0, Math.max(0, made.size() - 1)));
        }
    }
}
