package org.homestretch.print.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.PdfExporterConfiguration;

/** Hears from the exporter what it writes next, marks it on the page and puts it in the tree. */
final class TagListener extends JRPdfExporterTagHelper {

    private final VectorPdfExporter pages;
    private TagTree tree;

    TagListener(VectorPdfExporter pages) {
        super(pages);
        this.pages = pages;
    }

    @Override
    protected void init() {
        tree = new TagTree(((PaperProducer) pdfProducer).getPdfWriter().getStructureTreeRoot());
    }

    @Override
    protected void startPage() {
        // A page is no part of what is read.
    }

    @Override
    protected void endPage() {
        // What began on a page may go on on the next.
    }

    /** Only what is read counts: an empty text is none, unless it is a cell, and a picture without words is decoration. */
    @Override
    protected void startElement(JRPrintElement element) {
        Tag tag = Tag.of(element);
        boolean read = switch (element) {
            case JRPrintText text -> tag.kind().cell() || !text.getFullText().isEmpty();
            case JRPrintImage image -> tag.kind().cell() || image.getHyperlinkTooltip() != null;
            default -> false;
        };
        if (read) {
            tree.begin(tag);
        }
    }

    @Override
    protected void endElement(JRPrintElement element) {
        // Nothing ends with an element: the next one says whether it belongs to the same.
    }

    @Override
    protected void startImage(JRPrintImage image) {
        if (image.getHyperlinkTooltip() == null) {
            page().beginMarkedContentSequence(PaperContent.DECORATION);
        } else {
            page().beginMarkedContentSequence(tree.figure(image.getHyperlinkTooltip(), pages.place(image)));
        }
    }

    @Override
    protected void endImage() {
        page().endMarkedContentSequence();
    }

    @Override
    protected void startText(JRPrintText text, String spelled) {
        if (tree.silent()) {
            page().beginMarkedContentSequence(PaperContent.DECORATION);
            return;
        }
        PdfStructureElement words = tree.words();
        String language = text.hasProperties()
                ? text.getPropertiesMap().getProperty(PdfExporterConfiguration.PROPERTY_TAG_LANGUAGE)
                : null;
        if (language != null) {
            words.put(PdfName.LANG, new PdfString(language));
        }
        if (spelled == null) {
            page().beginMarkedContentSequence(words);
        } else {
            page().beginMarkedContentSequence(tree.spelled(words), spelling(spelled));
        }
    }

    private static PdfDictionary spelling(String letters) {
        var said = new PdfDictionary();
        said.put(PdfName.ACTUALTEXT, new PdfString(letters, PdfObject.TEXT_UNICODE));
        return said;
    }

    @Override
    protected void endText() {
        page().endMarkedContentSequence();
    }

    @Override
    protected StyledTextListWriter getListWriter() {
        return null;
    }

    private PdfContentByte page() {
        return ((PaperProducer) pdfProducer).getPdfContentByte();
    }
}
