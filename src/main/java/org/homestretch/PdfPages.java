package org.homestretch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.homestretch.ui.program.sheet.PagePictures;

/** The pages of the very PDF that prints, as pictures for the preview. */
final class PdfPages implements PagePictures {

    private static final float DOTS_PER_INCH = 110;

    @Override
    public List<Page> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            List<Page> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(picture(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB)));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException("The sheet's pages could not be drawn.", broken);
        }
    }

    private static Page picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Page(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
