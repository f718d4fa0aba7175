package org.homestretch;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.homestretch.advice.Landing;
import org.homestretch.basics.Act;
import org.homestretch.basics.RoomWords;
import org.homestretch.desktop.Manner;
import org.homestretch.desktop.Outlet;
import org.homestretch.desktop.PdfName;
import org.homestretch.desktop.Printer;
import org.homestretch.desktop.WholeFile;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.control.Dialogs;
import org.homestretch.ui.kit.paper.Printing;
import org.homestretch.ui.progress.report.ReportFiles;
import org.homestretch.ui.settings.ReviewFiles;

/** Where finished papers go: to the printer, to the desktop's viewer, or to a file the user chose. */
final class Papers implements Printing, ReportFiles, ReviewFiles, AutoCloseable {

    private static final RoomWords WORDS = RoomWords.of(Papers.class);

    private final Stage window;
    private final Outlet outlet;
    private final Office office;
    private final DayFolder folder = new DayFolder();
    private Optional<File> lastFolder = Optional.empty();

    Papers(Stage window, Outlet outlet, Office office) {
        this.window = window;
        this.outlet = outlet;
        this.office = office;
    }

    @Override
    public Landing print(Finished finished) {
        var sheet = finished.sheet();
        var job = new Outlet.Job(finished.kind(), sheet.pdf(), sheet.pages());
        return outlet.print(job, () -> keep(finished));
    }

    @Override
    public Optional<Path> chooseFile(String suggestedName) {
        return chooseFile(suggestedName, "pdf").map(PdfName::of);
    }

    /** The folder chosen last is offered again. */
    @Override
    public Optional<Path> chooseFile(String suggestedName, String ending) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(window));
        chosen.map(File::getParentFile).ifPresent(parent -> lastFolder = Optional.of(parent));
        return chosen.map(File::toPath);
    }

    @Override
    public Landing write(Finished finished, Path file) {
        WholeFile.at(file).write(finished.sheet().pdf());
        return new Landing(Landing.Ending.SAVED, WORDS.say("saved.as." + finished.kind(), file.getFileName()));
    }

    @Override
    public void write(Path file, byte[] content) {
        WholeFile.at(file).write(content);
    }

    @Override
    public List<Printer> printers() {
        return outlet.printers().all();
    }

    @Override
    public Optional<Printer> printer() {
        return outlet.printer();
    }

    @Override
    public Manner manner() {
        return outlet.manner();
    }

    @Override
    public void printSo(Manner manner) {
        outlet.print(manner);
    }

    @Override
    public void printOn(Printer printer) {
        outlet.choose(printer);
    }

    @Override
    public boolean choosePrinter() {
        List<Printer> all = printers();
        var dialog =
                new ChoiceDialog<String>(null, all.stream().map(Printer::name).toList());
        dialog.initOwner(window);
        dialog.setTitle(WORDS.say("printer.choose"));
        dialog.setHeaderText(all.isEmpty() ? WORDS.say("printer.none") : WORDS.say("printer.until"));
        Dialogs.mainActFirst(dialog.getDialogPane());
        Optional<Printer> chosen = dialog.showAndWait()
                .flatMap(name ->
                        all.stream().filter(one -> one.name().equals(name)).findFirst());
        chosen.ifPresent(outlet::choose);
        return chosen.isPresent();
    }

    @Override
    public void save(Chart chart, Path file) {
        WholeFile.at(file).write(office.report(chart));
        office.journal().note(chart.patient().id(), Act.of(Act.Kind.REPORT_EXPORTED));
    }

    @Override
    public boolean open(Path report) {
        return outlet.open(report);
    }

    /** Nothing that names a patient stays behind in clear. */
    @Override
    public void close() {
        folder.close();
    }

    private Path keep(Finished finished) {
        Path file = folder.file(PdfName.plain(finished.name()) + ".pdf");
        WholeFile.at(file).write(finished.sheet().pdf());
        return file;
    }
}
