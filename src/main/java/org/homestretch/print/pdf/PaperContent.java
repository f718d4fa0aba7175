package org.homestretch.print.pdf;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.geom.AffineTransform;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;

/** The lines and boxes of a page, marked as decoration that is not read. */
final class PaperContent extends ClassicPdfContent {

    static final PdfName DECORATION = new PdfName("Artifact");

    PaperContent(PdfWriter writer) {
        super(writer, null);
    }

    private void decorate(Runnable drawing) {
        getPdfContentByte().beginMarkedContentSequence(DECORATION);
        drawing.run();
        getPdfContentByte().endMarkedContentSequence();
    }

    @Override
    public void strokeLine(float x1, float y1, float x2, float y2) {
        decorate(() -> super.strokeLine(x1, y1, x2, y2));
    }

    @Override
    public void fillRectangle(float x, float y, float width, float height) {
        decorate(() -> super.fillRectangle(x, y, width, height));
    }

    @Override
    public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> super.fillRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> super.strokeRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void fillEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> super.fillEllipse(x1, y1, x2, y2));
    }

    @Override
    public void strokeEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> super.strokeEllipse(x1, y1, x2, y2));
    }

    /** Text that is not turned needs no turning. */
    @Override
    public void transform(AffineTransform turn) {
        if (!turn.isIdentity()) {
            super.transform(turn);
        }
    }
}
