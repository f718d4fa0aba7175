package org.homestretch.print.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.awt.geom.Rectangle2D;

/** The tree that a screen reader walks: headings, paragraphs, lists, tables and figures in their order. */
final class TagTree {

    private final PdfStructureElement document;
    private PdfStructureElement table;
    private PdfStructureElement row;
    private PdfStructureElement cell;
    private PdfStructureElement list;
    private Tag tag = Tag.PLAIN;
    private PdfStructureElement holder;
    private PdfStructureElement part;

    TagTree(PdfStructureTreeRoot root) {
        document = new PdfStructureElement(root, new PdfName("Document"));
        holder = document;
    }

    /** What is written from here on is this; a table ends where something comes that is no cell. */
    void begin(Tag next) {
        tag = next;
        part = null;
        if (next.silent()) {
            return;
        }
        if (!next.kind().cell()) {
            table = null;
        }
        if (next.kind() != Tag.Kind.LI) {
            list = null;
        }
        holder = holder();
    }

    private PdfStructureElement holder() {
        return switch (tag.kind()) {
            case TH, ROW, TD -> cell();
            case LI -> point();
            case ARTIFACT, P, H1, H2, H3 -> document;
        };
    }

    private PdfStructureElement point() {
        if (list == null) {
            list = under(document, "L");
        }
        return under(under(list, "LI"), "LBody");
    }

    private PdfStructureElement cell() {
        if (table == null || tag.newTable()) {
            table = under(document, "Table");
            row = null;
        }
        if (row == null || tag.newRow()) {
            row = under(table, "TR");
        }
        if (!tag.joined()) {
            cell = newCell();
        }
        return cell;
    }

    private PdfStructureElement newCell() {
        int columns = tag.size().columns();
        for (int more = 1; tag.blank() && more < columns; more++) {
            under(row, "TD");
        }
        PdfStructureElement made = under(row, tag.kind() == Tag.Kind.TD ? "TD" : "TH");
        PdfDictionary facts = facts();
        if (facts.size() > 0) {
            facts.put(PdfName.O, PdfName.TABLE);
            made.put(PdfName.A, facts);
        }
        return made;
    }

    private PdfDictionary facts() {
        var facts = new PdfDictionary();
        if (tag.kind() != Tag.Kind.TD) {
            facts.put(new PdfName("Scope"), new PdfName(tag.kind() == Tag.Kind.TH ? "Column" : "Row"));
        }
        if (tag.size().columns() > 1 && !tag.blank()) {
            facts.put(new PdfName("ColSpan"), new PdfNumber(tag.size().columns()));
        }
        if (tag.size().rows() > 1) {
            facts.put(new PdfName("RowSpan"), new PdfNumber(tag.size().rows()));
        }
        return facts;
    }

    /** Where the next words of the element belong. */
    PdfStructureElement words() {
        if (part == null || !tag.onePart()) {
            part = switch (tag.kind()) {
                case H1, H2, H3 -> under(holder, tag.kind().name());
                default -> under(holder, "P");
            };
        }
        return part;
    }

    /** A part of the words whose letters are not what they look like: it says them beside. */
    PdfStructureElement spelled(PdfStructureElement words) {
        return under(words, "Span");
    }

    PdfStructureElement figure(String seen, Rectangle2D.Float place) {
        PdfStructureElement figure = under(holder, "Figure");
        figure.put(PdfName.ALT, new PdfString(seen, PdfObject.TEXT_UNICODE));
        var facts = new PdfDictionary();
        facts.put(PdfName.O, new PdfName("Layout"));
        facts.put(new PdfName("Placement"), new PdfName("Block"));
        facts.put(PdfName.BBOX, new PdfRectangle(place.x, place.y, place.x + place.width, place.y + place.height));
        figure.put(PdfName.A, facts);
        return figure;
    }

    boolean silent() {
        return tag.silent();
    }

    private static PdfStructureElement under(PdfStructureElement parent, String kind) {
        return new PdfStructureElement(parent, new PdfName(kind));
    }
}
