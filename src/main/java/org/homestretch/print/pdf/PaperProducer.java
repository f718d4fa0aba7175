package org.homestretch.print.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.ImgTemplate;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.SimpleAbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicDocument;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfOutline;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocument;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfOutlineEntry;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Gives the exporter the parts it writes with: our writer, light drawings, lines of text with spaces between them. */
final class PaperProducer extends ClassicPdfProducer {

    /** A drawing of a size; drawings that are equal stand in the file once. */
    private record Drawn(Graphics2DRenderable drawing, double width, double height) {}

    private final LocalDate day;
    private final Map<Drawn, PdfTemplate> drawn = new HashMap<>();
    private Document document;
    private PaperWriter writer;
    private PaperContent content;
    private boolean spaced;

    PaperProducer(PdfProducerContext context, LocalDate day) {
        super(context);
        this.day = day;
    }

    @Override
    public PdfDocument createDocument(PrintPageFormat page) {
        PdfDocument created = super.createDocument(page);
        document = ((ClassicDocument) created).getDocument();
        return created;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream pdf) {
        writer = PaperWriter.of(document, pdf, day);
        return new ClassicPdfWriter(this, writer);
    }

    @Override
    public PdfWriter getPdfWriter() {
        return writer;
    }

    @Override
    public void setTagged() {
        writer.setTagged();
    }

    @Override
    public PdfContent createPdfContent() {
        writer.conform();
        content = new PaperContent(writer);
        return content;
    }

    @Override
    public PdfContent getPdfContent() {
        return content;
    }

    @Override
    public PdfContentByte getPdfContentByte() {
        return content.getPdfContentByte();
    }

    @Override
    public PdfOutlineEntry getRootOutline() {
        return new ClassicPdfOutline(getPdfContentByte().getRootOutline());
    }

    @Override
    public void newPage() {
        document.newPage();
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        font.getBaseFont().setIncludeCidSet(false);
        font.getBaseFont().setCompressionLevel(0);
        return font;
    }

    @Override
    public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
        AbstractPdfTextRenderer renderer = super.getTextRenderer(text);
        return renderer instanceof SimpleAbstractPdfTextRenderer
                ? new SpacedText(getContext().getJasperReportsContext(), text, this)
                : renderer;
    }

    @Override
    public PdfImage createImage(byte[] data, boolean verify) throws IOException, JRException {
        return super.createImage(data, false);
    }

    @Override
    public PdfImage drawImage(
            JRPrintImage image, Graphics2DRenderable drawing, boolean shapes, double wide, double high)
            throws JRException {
        var asked = new Drawn(drawing, wide, high);
        PdfTemplate template = drawn.get(asked);
        if (template == null) {
            template = drawn(asked);
            drawn.put(asked, template);
        }
        return new ClassicImage(new ImgTemplate(template));
    }

    private PdfTemplate drawn(Drawn asked) throws JRException {
        PdfTemplate template = getPdfContentByte().createTemplate((float) asked.width(), (float) asked.height());
        Graphics2D paper = LightGraphics.on(template);
        var box = new Rectangle2D.Double(0, 0, asked.width(), asked.height());
        asked.drawing().render(getContext().getJasperReportsContext(), paper, box);
        paper.dispose();
        return template;
    }

    /** Whether the next line of text is followed by another one, with a space between their words. */
    void endLineWithSpace(boolean spaced) {
        this.spaced = spaced;
    }

    @Override
    public PdfPhrase createPhrase() {
        return spaced ? new SpacedPhrase(this) : super.createPhrase();
    }

    @Override
    public PdfChunk createChunk(PdfImage image) {
        return new PlacedImage(this, (ClassicImage) image);
    }

    @Override
    public PdfPhrase createPhrase(PdfChunk chunk) {
        return chunk instanceof PlacedImage image ? image : super.createPhrase(chunk);
    }
}
