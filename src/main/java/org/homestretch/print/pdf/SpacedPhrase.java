package org.homestretch.print.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/** One line of text and the space behind it, which OpenPDF leaves out. */
final class SpacedPhrase extends ClassicPhrase {

    private final ClassicPdfProducer producer;
    private final Phrase line;

    SpacedPhrase(ClassicPdfProducer producer) {
        this(producer, new Phrase());
    }

    private SpacedPhrase(ClassicPdfProducer producer, Phrase line) {
        super(producer, line);
        this.producer = producer;
        this.line = line;
    }

    @Override
    public float go(
            float left,
            float top,
            float right,
            float bottom,
            float leading,
            float factor,
            PdfTextAlignment alignment,
            TextDirection direction) {
        float baseLine = super.go(left, top, right, bottom, leading, factor, alignment, direction);
        if (!line.isEmpty()) {
            space(end(left, right, alignment), baseLine);
        }
        return baseLine;
    }

    private float end(float left, float right, PdfTextAlignment alignment) {
        float wide = 0;
        for (Object part : line.getChunks()) {
            wide += ((Chunk) part).getWidthPoint();
        }
        float room = Math.max(0, right - left - wide);
        return switch (alignment) {
            case RIGHT -> right;
            case CENTER -> right - room / 2;
            default -> right - room;
        };
    }

    private void space(float x, float y) {
        Font font = ((Chunk) line.getChunks().getLast()).getFont();
        PdfContentByte page = producer.getPdfContentByte();
        page.beginText();
        page.setFontAndSize(font.getBaseFont(), font.getSize());
        page.setTextMatrix(x, y);
        page.showText(" ");
        page.endText();
    }
}
