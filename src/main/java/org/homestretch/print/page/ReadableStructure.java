package org.homestretch.print.page;

import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/** Marks shaped text as a span with its letters beside it: the one kind of mark in which readers look for them. */
final class ReadableStructure extends ClassicPdfStructure {

    ReadableStructure(ClassicPdfProducer producer) {
        super(producer);
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry parent, String name, String text) {
        return super.beginTag(parent, "Span", text);
    }
}
