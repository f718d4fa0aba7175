package org.homestretch.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader makes of a PDF: the marks of its tree in their order, with their words and places. */
public final class ReadAloud {

    /** A mark of the tree; words of its own have a place on a page, counted from the left upper corner. */
    public record Mark(
            String kind, String alt, String language, List<Mark> inside, List<Words> words, COSDictionary facts) {

        /** All words in it, as they follow one another, with nothing put between. */
        public String text() {
            return words.stream().map(Words::said).collect(Collectors.joining())
                    + inside.stream().map(Mark::text).collect(Collectors.joining());
        }

        public List<Mark> all(String wanted) {
            List<Mark> found = new ArrayList<>();
            if (kind.equals(wanted)) {
                found.add(this);
            }
            inside.forEach(mark -> found.addAll(mark.all(wanted)));
            return found;
        }

        /** What a table says of a cell. */
        public String fact(String name) {
            COSBase said = facts.getDictionaryObject(COSName.A) instanceof COSDictionary given
                    ? given.getDictionaryObject(COSName.getPDFName(name))
                    : null;
            return said instanceof COSName word
                    ? word.getName()
                    : said instanceof COSInteger n ? "" + n.intValue() : "";
        }

        List<Words> everyWord() {
            List<Words> all = new ArrayList<>(words);
            inside.forEach(mark -> all.addAll(mark.everyWord()));
            return all;
        }
    }

    /** One run of words on a page and the box around them. */
    public record Words(int page, String said, float left, float top, float right, float bottom) {}

    private record Place(int page, int number) {}

    private final Map<Place, Words> words = new HashMap<>();
    private final Map<COSDictionary, Integer> pages = new HashMap<>();

    private ReadAloud() {}

    public static Mark of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var reader = new ReadAloud();
            int number = 0;
            for (PDPage page : document.getPages()) {
                reader.pages.put(page.getCOSObject(), number);
                reader.look(page, number++);
            }
            var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            return reader.mark(first(root.getDictionaryObject(COSName.K)), -1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static COSDictionary first(COSBase kids) {
        return (COSDictionary) (kids instanceof COSArray array ? array.getObject(0) : kids);
    }

    private void look(PDPage page, int number) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .forEach(content -> words.put(new Place(number, content.getMCID()), words(content, number)));
    }

    private static Words words(PDMarkedContent content, int page) {
        var said = new StringBuilder();
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, 0, 0};
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                said.append(letter.getUnicode());
                box[0] = Math.min(box[0], letter.getX());
                box[1] = Math.min(box[1], letter.getY() - letter.getHeight());
                box[2] = Math.max(box[2], letter.getX() + letter.getWidth());
                box[3] = Math.max(box[3], letter.getY());
            }
        }
        String spelled = content.getActualText();
        return new Words(page, spelled == null ? said.toString() : spelled, box[0], box[1], box[2], box[3]);
    }

    private Mark mark(COSDictionary element, int above) {
        int page = pages.getOrDefault(element.getCOSDictionary(COSName.PG), above);
        List<Mark> inside = new ArrayList<>();
        List<Words> own = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger number) {
                own.add(words.get(new Place(page, number.intValue())));
            } else if (!(kid instanceof COSDictionary other)) {
                throw new IllegalStateException("A tree with " + kid);
            } else if (other.containsKey(COSName.MCID)) {
                int on = pages.getOrDefault(other.getCOSDictionary(COSName.PG), page);
                own.add(words.get(new Place(on, other.getInt(COSName.MCID))));
            } else {
                inside.add(mark(other, page));
            }
        }
        return new Mark(
                element.getNameAsString(COSName.S),
                element.getString(COSName.ALT),
                element.getString(COSName.LANG),
                inside,
                own,
                element);
    }

    private static List<COSBase> kids(COSDictionary element) {
        return switch (element.getDictionaryObject(COSName.K)) {
            case null -> List.of();
            case COSArray array ->
                array.toList().stream()
                        .map(kid -> kid instanceof COSObject reference ? reference.getObject() : kid)
                        .map(COSBase.class::cast)
                        .toList();
            case COSBase only -> List.of(only);
        };
    }
}
