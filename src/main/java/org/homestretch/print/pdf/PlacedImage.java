package org.homestretch.print.pdf;

import com.lowagie.text.Image;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/** A picture that is put straight into its box, not into a line of text that would ask for a face. */
final class PlacedImage extends ClassicChunk implements PdfPhrase {

    /** Nothing, for where the exporter wants a bitmap over a picture. */
    static final ClassicImage NOTHING = new ClassicImage(null) {
        @Override
        public void scaleAbsolute(int width, int height) {
            // Nothing stays nothing.
        }
    };

    private final ClassicPdfProducer producer;
    private final Image image;

    PlacedImage(ClassicPdfProducer producer, ClassicImage image) {
        super(producer, null);
        this.producer = producer;
        this.image = image.getImage();
    }

    @Override
    public void add(PdfChunk chunk) {
        throw new IllegalStateException("A picture stands alone in its box");
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
        if (image != null) {
            producer.getPdfContentByte().addImage(image, right - left, 0, 0, top - bottom, left, bottom);
        }
        return bottom;
    }
}
