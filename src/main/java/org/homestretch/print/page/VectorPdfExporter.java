package org.homestretch.print.page;

import java.io.IOException;
import java.time.LocalDate;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/** The PDF exporter without its one bitmap: a transparent pixel that it lays over every picture with alternate text. */
final class VectorPdfExporter extends JRPdfExporter {

    private final LocalDate day;
    private PdfImage nothing;

    /** What is written says that it was made on a day. */
    VectorPdfExporter(LocalDate day) {
        this.day = day;
    }

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
        return context -> new OneFontProducer(context, day);
    }

    @Override
    protected PdfImage getPxImage() {
        if (nothing == null) {
            nothing = emptyDrawing();
        }
        return nothing;
    }

    private PdfImage emptyDrawing() {
        try {
            var image = new JRBasePrintImage(jasperPrint.getDefaultStyleProvider());
            return pdfProducer.drawImage(image, Drawing.room(1), true, 1, 1);
        } catch (JRException | IOException failed) {
            throw new JRRuntimeException(failed);
        }
    }
}
