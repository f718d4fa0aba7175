package org.homestretch.testing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.MultiDocPrintService;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.AttributeSet;

/** A printer of this computer for as long as a test wants one: what it prints is PostScript, kept in memory. */
public final class PaperTray extends PrintServiceLookup implements AutoCloseable {

    private static final PaperTray TRAY = new PaperTray();
    private static final List<ByteArrayOutputStream> PRINTED = new ArrayList<>();

    static {
        PrintServiceLookup.registerServiceProvider(TRAY);
    }

    private boolean there;

    private PaperTray() {}

    /** Sets the printer up; closing takes it away again. */
    public static PaperTray setUp() {
        PRINTED.clear();
        TRAY.there = true;
        return TRAY;
    }

    /** How many papers came out. */
    public int printed() {
        return (int) PRINTED.stream().filter(paper -> paper.size() > 0).count();
    }

    @Override
    public void close() {
        there = false;
    }

    @Override
    public PrintService getDefaultPrintService() {
        return there ? newSheet() : null;
    }

    @Override
    public PrintService[] getPrintServices() {
        return there ? new PrintService[] {newSheet()} : new PrintService[0];
    }

    @Override
    public PrintService[] getPrintServices(DocFlavor flavor, AttributeSet attributes) {
        return getPrintServices();
    }

    @Override
    public MultiDocPrintService[] getMultiDocPrintServices(DocFlavor[] flavors, AttributeSet attributes) {
        return new MultiDocPrintService[0];
    }

    /** A stream takes one paper only. */
    private static PrintService newSheet() {
        var paper = new ByteArrayOutputStream();
        PRINTED.add(paper);
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }
}
