package org.homestretch.desktop;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
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
        public Offers offers() {
            boolean both = service.isAttributeCategorySupported(Sides.class)
                    && service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, null, null);
            return new Offers(both, trays().map(MediaTray::toString).toList());
        }

        /** A printer whose media nobody listed has no tray to choose. */
        private Stream<MediaTray> trays() {
            var media = (Media[]) service.getSupportedAttributeValues(Media.class, null, null);
            return Stream.ofNullable(media)
                    .flatMap(Arrays::stream)
                    .filter(MediaTray.class::isInstance)
                    .map(MediaTray.class::cast);
        }

        @Override
        public void print(byte[] pdf, Manner manner) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PrinterJob job = PrinterJob.getPrinterJob();
                job.setPrintService(service);
                job.setPageable(new PDFPageable(document));
                job.print(asked(manner));
            } catch (PrinterException | IOException silent) {
                throw new Unable(WORDS.say("printer.silent", name()), silent);
            }
        }

        /** Only what the printer offers is asked for: it would refuse the paper, or do as it likes. */
        private PrintRequestAttributeSet asked(Manner manner) {
            Offers offers = offers();
            Manner can = manner.within(offers);
            var asked = new HashPrintRequestAttributeSet(new Copies(can.copies()));
            if (offers.bothSides()) {
                asked.add(can.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
            }
            trays().filter(tray -> can.tray().filter(tray.toString()::equals).isPresent())
                    .findFirst()
                    .ifPresent(asked::add);
            return asked;
        }
    }
}
