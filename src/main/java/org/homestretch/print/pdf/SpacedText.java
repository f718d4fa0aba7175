package org.homestretch.print.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfContentByte;
import java.text.AttributedCharacterIterator;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** Text in lines with a space written at the end of each, so that who reads on does not glue two words together. */
final class SpacedText extends PdfTextRenderer {

    private final PaperProducer producer;
    private final PdfTextRendererContext context;

    SpacedText(JasperReportsContext jasper, PdfTextRendererContext context, PaperProducer producer) {
        super(jasper, context.getAwtIgnoreMissingFont(), context.getIndentFirstLine(), context.getJustifyLastLine());
        this.producer = producer;
        this.context = context;
    }

    @Override
    public void draw() {
        super.draw();
        if (brokenAfterSpace()) {
            space();
        }
    }

    /** A line ended by its writer, or at a space, which the line no longer has; never within a word. */
    private boolean brokenAfterSpace() {
        var line = segments.get(segmentIndex);
        return line.isLastLine ? !isLastParagraph : Character.isWhitespace(line.text.charAt(line.text.length() - 1));
    }

    private void space() {
        var line = segments.get(segmentIndex);
        AttributedCharacterIterator letters = line.as.getIterator();
        letters.last();
        Font font = producer.getFont(letters.getAttributes(), context.getTextLocale());
        PdfContentByte page = producer.getPdfContentByte();
        page.beginText();
        page.setFontAndSize(font.getBaseFont(), font.getSize());
        page.setTextMatrix(x + drawPosX + line.layout.getVisibleAdvance(), baseLine());
        page.showText(" ");
        page.endText();
    }

    private float baseLine() {
        float pageHeight = producer.getPdfWriter().getPageSize().getHeight();
        return pageHeight - y - topPadding - verticalAlignOffset - drawPosY;
    }
}
