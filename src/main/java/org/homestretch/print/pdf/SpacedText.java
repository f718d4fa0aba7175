package org.homestretch.print.pdf;

import java.text.AttributedString;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.LineBreaksPdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** Text in the lines it was measured in, with a space at the end of each, so that who reads on glues no two words. */
final class SpacedText extends LineBreaksPdfTextRenderer {

    private final PaperProducer producer;

    SpacedText(JasperReportsContext jasper, PdfTextRendererContext text, PaperProducer producer) {
        super(jasper, text);
        this.producer = producer;
    }

    @Override
    protected void createPhrase(AttributedString paragraph, int from, int to, String text, boolean wide) {
        producer.endLineWithSpace(to < text.length() ? brokenAtSpace(text, from, to) : !isLastParagraph);
        super.createPhrase(paragraph, from, to, text, wide);
        producer.endLineWithSpace(false);
    }

    /** Lines of scripts without spaces are broken between two letters. */
    private static boolean brokenAtSpace(String text, int from, int to) {
        return to > from && Character.isWhitespace(text.charAt(to - 1));
    }
}
