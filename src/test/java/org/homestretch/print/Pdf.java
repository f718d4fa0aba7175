package org.homestretch.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: the text of its pages, its fonts and its pictures. */
public record Pdf(
        List<String> pages, List<String> looseFonts, int bitmaps, int drawings, List<PageSize> sizes, About about) {

    public record PageSize(int width, int height) {}

    public record About(String title, String author, String language, boolean tagged, boolean showsTitle) {}

    public static Pdf read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var reader = new Reader(document);
            return new Pdf(
                    reader.pages(), reader.looseFonts, reader.bitmaps, reader.drawings, reader.sizes, about(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The alternate texts of all pictures. */
    public static List<String> alternatives(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> found = new ArrayList<>();
            for (var object : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(object).getObject() instanceof COSDictionary entry
                        && entry.containsKey(COSName.ALT)) {
                    found.add(entry.getString(COSName.ALT));
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a page says beside its shaped text, for search and screen readers. */
    public static List<String> spoken(byte[] bytes, int page) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(page));
            return extractor.getMarkedContents().stream()
                    .map(PDMarkedContent::getActualText)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every letter of a page with its place and size, in the order in which it was written. */
    public static List<TextPosition> letters(byte[] bytes, int page) {
        return letters(bytes, page, how -> true);
    }

    /** The letters of a page that are drawn with an edge of ink around them, as a bold face would be. */
    public static List<TextPosition> edged(byte[] bytes, int page) {
        return letters(bytes, page, RenderingMode::isStroke);
    }

    private static List<TextPosition> letters(byte[] bytes, int page, Predicate<RenderingMode> wanted) {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (wanted.test(getGraphicsState().getTextState().getRenderingMode())) {
                        letters.add(letter);
                    }
                }
            };
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            stripper.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return letters;
    }

    /** A page as a printer would put it on paper, 100 dots an inch. */
    public static BufferedImage picture(byte[] bytes, int page) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFRenderer(document).renderImageWithDPI(page, 100);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String text() {
        return String.join("\n", pages);
    }

    /** The text of a page on one line. */
    public String flat(int page) {
        return pages.get(page).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static About about(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        var information = document.getDocumentInformation();
        return new About(
                information.getTitle(),
                information.getAuthor(),
                catalog.getLanguage(),
                catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
                catalog.getViewerPreferences() != null
                        && catalog.getViewerPreferences().displayDocTitle());
    }

    private static final class Reader {
        private final PDDocument document;
        private final List<String> looseFonts = new ArrayList<>();
        private final List<PageSize> sizes = new ArrayList<>();
        private int bitmaps;
        private int drawings;

        Reader(PDDocument document) {
            this.document = document;
        }

        List<String> pages() throws IOException {
            for (PDPage page : document.getPages()) {
                var box = page.getMediaBox();
                sizes.add(new PageSize(Math.round(box.getWidth()), Math.round(box.getHeight())));
                look(page.getResources());
            }
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(this::text)
                    .toList();
        }

        private String text(int page) {
            try {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                return stripper.getText(document);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private void look(PDResources resources) throws IOException {
            if (resources == null) {
                return;
            }
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                if (!font.isEmbedded()) {
                    looseFonts.add(font.getName());
                }
            }
            for (COSName name : resources.getXObjectNames()) {
                switch (resources.getXObject(name)) {
                    case PDImageXObject image -> bitmaps++;
                    case PDFormXObject form -> {
                        drawings++;
                        look(form.getResources());
                    }
                    default -> {}
                }
            }
        }
    }
}
