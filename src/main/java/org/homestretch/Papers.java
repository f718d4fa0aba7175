package org.homestretch;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Unable;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.progress.Chart;
import org.homestretch.ui.program.Printing;
import org.homestretch.ui.progress.ReportFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where finished papers go: to the printer, to the desktop's viewer, or to a file the user chose. */
final class Papers implements Printing, ReportFiles, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Papers.class);

    private final Stage window;
    private final Consumer<Path> viewer;
    private final Office office;
    private final DayFolder folder = new DayFolder();

    Papers(Stage window, Consumer<Path> viewer, Office office) {
        this.window = window;
        this.viewer = viewer;
        this.office = office;
    }

    @Override
    public String print(Finished finished) {
        var program = finished.order().program();
        office.journal().printed(program.patient(), what(finished));
        PrintService printer = PrintServiceLookup.lookupDefaultPrintService();
        String pages =
                finished.sheet().pages() == 1 ? "1 page" : finished.sheet().pages() + " pages";
        if (printer == null) {
            return pages + view(keep(finished));
        }
        send(finished.sheet().pdf(), printer);
        return pages + " sent to " + printer.getName() + ".";
    }

    /** Without a printer the sheet goes to the viewer; without a viewer the user learns where it lies. */
    private String view(Path file) {
        try {
            viewer.accept(file);
            return " opened in the PDF viewer: no printer is set up on this computer.";
        } catch (UnsupportedOperationException noViewer) {
            LOG.info("This desktop opens no documents", noViewer);
            return " ready in " + file + ": this computer has no printer and no PDF viewer.";
        }
    }

    /** A printed program's sheet once more, dated and signed as it was. */
    String reprint(Program program) {
        Patient patient = office.patients().byId(program.patient()).orElseThrow();
        SheetOrder order = office.order(patient, program, office.usualStyle(patient));
        return print(new Finished(order, office.make(order)));
    }

    private static void send(byte[] pdf, PrintService printer) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException | IOException silent) {
            throw new Unable(
                    "Not printed: " + printer.getName()
                            + " is not answering. The sheet is kept; save it as PDF instead.",
                    silent);
        }
    }

    @Override
    public Optional<Path> chooseFile(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public void write(Finished finished, Path file) {
        DayFolder.write(file, finished.sheet().pdf());
        office.journal().exported(finished.order().program().patient(), what(finished));
    }

    @Override
    public Path save(Chart chart) {
        Path file = folder.file(chart.patient().number() + "-report.pdf");
        DayFolder.write(file, office.report(chart));
        office.journal().printed(chart.patient().id(), "progress report");
        return file;
    }

    @Override
    public void open(Path report) {
        view(report);
    }

    /** Nothing that names a patient stays behind in clear. */
    @Override
    public void close() {
        folder.close();
    }

    private Path keep(Finished finished) {
        String kind = switch (finished.order().purpose()) {
            case PROGRAM -> "-program-";
            case FLARE_UP -> "-flare-up-";
        };
        Path file = folder.file(plain(finished.order().patient()) + kind
                + finished.order().program().number() + ".pdf");
        DayFolder.write(file, finished.sheet().pdf());
        return file;
    }

    /** As the journal names it. */
    private static String what(Finished finished) {
        SheetOrder order = finished.order();
        return order.purpose().words() + " " + order.program().number();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
