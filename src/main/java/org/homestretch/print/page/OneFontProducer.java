package org.homestretch.print.page;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfTextChunk;

/** Writes PDFs in which pictures, too, stand in lines of an embedded face, so that no other face is asked for. */
final class OneFontProducer extends ClassicPdfProducer {

    private final PdfStructure structure = new ReadableStructure(this);
    private final LocalDate day;
    private Font face;

    OneFontProducer(PdfProducerContext context, LocalDate day) {
        super(context);
        this.day = day;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream pdf) throws JRException {
        PdfDocumentWriter writer = super.createWriter(pdf);
        var made = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        getPdfWriter().getInfo().put(PdfName.CREATIONDATE, new PdfDate(made));
        return writer;
    }

    @Override
    public PdfStructure getPdfStructure() {
        return structure;
    }

    @Override
    public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
        PdfTextChunk chunk = super.createChunk(text, attributes, locale);
        if (chunk instanceof ClassicChunk classic) {
            face = classic.getChunk().getFont();
        }
        return chunk;
    }

    @Override
    public PdfChunk createChunk(PdfImage image) {
        PdfChunk chunk = super.createChunk(image);
        if (face != null && chunk instanceof ClassicChunk classic) {
            Chunk line = classic.getChunk();
            line.setFont(face);
        }
        return chunk;
    }
}
