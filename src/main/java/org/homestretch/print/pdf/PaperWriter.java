package org.homestretch.print.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** Writes a PDF that says which standards it keeps, with small faces whose names do not change from run to run. */
final class PaperWriter extends PdfWriter {

    private static final char PDF_1_7 = '7';
    private static final int SMALLEST = 9;
    private static final int MARK = 6;
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final Set<PdfName> SAYS_NOTHING = Set.of(PdfName.LENGTH, PdfName.FILTER);
    private static final PdfName BARE_CFF = new PdfName("CIDFontType0C");

    private final LocalDate day;
    private final Map<String, String> names = new HashMap<>();
    /** Of the face written last. */
    private String widths = "";

    private PaperWriter(PdfDocument pdf, OutputStream bytes, LocalDate day) {
        super(pdf, bytes);
        this.day = day;
    }

    static PaperWriter of(Document document, OutputStream bytes, LocalDate day) {
        var pdf = new PdfDocument();
        pdf.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pdf);
        var writer = new PaperWriter(pdf, bytes, day);
        pdf.addWriter(writer);
        writer.setCloseStream(false);
        writer.setFullCompression();
        writer.setCompressionLevel(SMALLEST);
        writer.setPdfVersion(PDF_1_7);
        return writer;
    }

    /** Once all is known that the document says about itself. */
    void conform() {
        getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC))));
        setXmpMetadata(Conformance.said(getInfo(), day));
        var profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(SMALLEST);
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
        intent.put(PdfName.INFO, new PdfString(COLOURS));
        intent.put(PdfName.DESTOUTPUTPROFILE, written(profile).getIndirectReference());
        getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private PdfIndirectObject written(PdfObject object) {
        try {
            return addToBody(object);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return super.addToBody(prepared(object));
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference as) throws IOException {
        return super.addToBody(prepared(object), as);
    }

    private PdfObject prepared(PdfObject object) throws IOException {
        if (object instanceof PdfStream stream) {
            return face(stream) ? small(stream) : letters(stream) ? readable(stream) : stream;
        }
        if (object instanceof PdfDictionary dictionary) {
            name(dictionary, PdfName.FONTNAME);
            name(dictionary, PdfName.BASEFONT);
            widths = dictionary.contains(PdfName.W) ? dictionary.get(PdfName.W).toString() : widths;
        }
        return object;
    }

    /** Which letters the shapes of a face are: a stream that says nothing about itself. */
    private static boolean letters(PdfStream stream) {
        return stream.getClass() == PdfStream.class && stream.getKeys().equals(SAYS_NOTHING);
    }

    private PdfStream readable(PdfStream letters) throws IOException {
        var readable = new PdfStream(LetterMap.complete(opened(letters), widths));
        readable.flateCompress(SMALLEST);
        return readable;
    }

    private static boolean face(PdfStream stream) {
        return BARE_CFF.equals(stream.get(PdfName.SUBTYPE)) || stream.contains(PdfName.LENGTH1);
    }

    private static PdfStream small(PdfStream face) throws IOException {
        byte[] letters = opened(face);
        boolean cff = BARE_CFF.equals(face.get(PdfName.SUBTYPE));
        var small = new PdfStream(cff ? SlimCff.of(letters) : letters);
        small.put(cff ? PdfName.SUBTYPE : PdfName.LENGTH1, cff ? BARE_CFF : new PdfNumber(letters.length));
        small.flateCompress(SMALLEST);
        return small;
    }

    private static byte[] opened(PdfStream stream) throws IOException {
        var stored = new ByteArrayOutputStream();
        stream.writeContent(stored);
        try (var bytes = new InflaterInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
            return bytes.readAllBytes();
        }
    }

    /** Each embedded face is named with six letters drawn by lot in front; here in their order: AAAAAA, BBBBBB. */
    private void name(PdfDictionary font, PdfName key) {
        if (font.get(key) instanceof PdfName name) {
            String said = PdfName.decodeName(name.toString());
            if (said.length() > MARK && said.charAt(MARK) == '+') {
                String mark = names.computeIfAbsent(
                        said.substring(0, MARK),
                        lot -> Character.toString('A' + names.size() % 26).repeat(MARK));
                font.put(key, new PdfName(mark + said.substring(MARK)));
            }
        }
    }
}
