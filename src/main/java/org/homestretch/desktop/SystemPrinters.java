package org.homestretch.desktop;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** The printers the operating system knows. */
public final class SystemPrinters implements Printers {

    private static final RoomWords WORDS = RoomWords.of(SystemPrinters.class);

    @Override
    public Optional<Printer> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(Queue::new);
    }

    @Override
    public List<Printer> all() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .<Printer>map(Queue::new)
                .toList();
    }

    private record Queue(PrintService service) implements Printer {

        @Override
        public String name() {
            return service.getName();
        }

        @Override
        public void print(byte[] pdf) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PrinterJob job = PrinterJob.getPrinterJob();
                job.setPrintService(service);
                job.setPageable(new PDFPageable(document));
                job.print();
            } catch (PrinterException | IOException silent) {
                throw new Unable(WORDS.say("printer.silent", name()), silent);
            }
        }
    }
}
