package org.homestretch.print.pdf;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/** The PDF exporter as papers need it: real tags, vectors only, and nothing drawn that nobody sees. */
public final class VectorPdfExporter extends JRPdfExporter {

    private final LocalDate day;

    /** What is written says that it was made on a day. */
    public VectorPdfExporter(LocalDate day) {
        this.day = day;
        tagHelper = new TagListener(this);
    }

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
        return context -> new PaperProducer(context, day);
    }

    /** Nothing in place of a bitmap: a transparent pixel that would lie over every picture with alternate text. */
    @Override
    protected PdfImage getPxImage() {
        return PlacedImage.NOTHING;
    }

    /** No paper leads to another page of its own. */
    @Override
    protected void writePageAnchor(int page) {}

    /** Where an element stands on its page, counted from the left lower corner. */
    Rectangle2D.Float place(JRPrintElement element) {
        int left = element.getX() + getOffsetX();
        int bottom = pageFormat.getPageHeight() - element.getY() - getOffsetY() - element.getHeight();
        return new Rectangle2D.Float(left, bottom, element.getWidth(), element.getHeight());
    }
}
