package org.homestretch.print.pdf;

import static org.homestretch.print.pdf.CffTables.LONG;
import static org.homestretch.print.pdf.CffTables.dictionary;
import static org.homestretch.print.pdf.CffTables.number;
import static org.homestretch.print.pdf.CffTables.numbers;
import static org.homestretch.print.pdf.CffTables.pieces;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.print.pdf.CffTables.Pieces;

/** A face as OpenPDF cuts it down, without what it leaves in: names of all letters, an empty outline for each unused one. */
final class SlimCff {

    private static final int CHARSET = 15;
    private static final int LETTERS = 17;
    private static final int PRIVATE = 18;
    private static final int ROUTINES = 19;
    private static final int REGISTRY = LONG + 30;
    private static final int FONTS = LONG + 36;
    private static final int FONT_OF = LONG + 37;
    /** Names and notices: numbers of strings, which go. */
    private static final Set<Integer> NAMES = Set.of(0, 1, 2, 3, 4, LONG, LONG + 21, LONG + 22, LONG + 38);

    private static final int FIRST_OWN_STRING = 391;
    private static final byte[] STRINGS = pieces(
            List.of("Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII)));

    private final byte[] face;
    private final byte[] head;
    private final byte[] shared;
    private final Map<Integer, byte[]> top;
    private final Map<Integer, byte[]> font;

    private SlimCff(byte[] face) {
        this.face = face;
        Pieces names = pieces(face, face[2]);
        Pieces tops = pieces(face, names.end());
        Pieces strings = pieces(face, tops.end());
        head = Arrays.copyOf(face, names.end());
        shared = Arrays.copyOfRange(
                face, strings.end(), pieces(face, strings.end()).end());
        top = dictionary(tops.all().getFirst());
        font = dictionary(pieces(face, place(top, FONTS)).all().getFirst());
    }

    /** The letters keep their numbers. */
    static byte[] of(byte[] face) {
        return new SlimCff(face).bytes();
    }

    private byte[] bytes() {
        List<byte[]> outlines = pieces(face, place(top, LETTERS)).all();
        List<Integer> used = used(outlines);
        byte[] privates = privates();
        List<byte[]> parts = List.of(
                charset(used),
                oneFont(used.size()),
                pieces(used.stream().map(outlines::get).toList()));
        top.keySet().removeAll(NAMES);
        font.keySet().removeAll(NAMES);
        top.put(REGISTRY, numbers(FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0));

        int[] places = places(head.length + top(new int[4]).length + STRINGS.length + shared.length, parts);
        int privateAt = places[3] + font(0).length;
        return joined(List.of(head, top(places), STRINGS, shared, joined(parts), font(privateAt), privates));
    }

    private static List<Integer> used(List<byte[]> outlines) {
        List<Integer> used = new ArrayList<>(List.of(0));
        for (int letter = 1; letter < outlines.size(); letter++) {
            if (outlines.get(letter).length > 1) {
                used.add(letter);
            }
        }
        return used;
    }

    /** The hints of the face, with its own routines right behind them. */
    private byte[] privates() {
        int size = number(font.get(PRIVATE), 0);
        int at = number(font.get(PRIVATE), 1);
        byte[] hints = Arrays.copyOfRange(face, at, at + size);
        byte[] routines = dictionary(hints).get(ROUTINES);
        return routines == null
                ? hints
                : Arrays.copyOfRange(
                        face, at, pieces(face, at + number(routines, 0)).end());
    }

    /** Which number each letter has. */
    private static byte[] charset(List<Integer> used) {
        ByteBuffer charset = ByteBuffer.allocate(2 * used.size() - 1).put((byte) 0);
        used.stream().skip(1).forEach(letter -> charset.putShort(letter.shortValue()));
        return charset.array();
    }

    /** All letters are of the first and only font. */
    private static byte[] oneFont(int letters) {
        ByteBuffer ranges = ByteBuffer.allocate(8).put((byte) 3).putShort((short) 1);
        return ranges.putShort((short) 0)
                .put((byte) 0)
                .putShort((short) letters)
                .array();
    }

    private static int[] places(int start, List<byte[]> parts) {
        int[] places = new int[parts.size() + 1];
        places[0] = start;
        for (int part = 0; part < parts.size(); part++) {
            places[part + 1] = places[part] + parts.get(part).length;
        }
        return places;
    }

    private byte[] top(int[] places) {
        top.put(CHARSET, numbers(places[0]));
        top.put(FONT_OF, numbers(places[1]));
        top.put(LETTERS, numbers(places[2]));
        top.put(FONTS, numbers(places[3]));
        return pieces(List.of(dictionary(top)));
    }

    private byte[] font(int privateAt) {
        font.put(PRIVATE, numbers(number(font.get(PRIVATE), 0), privateAt));
        return pieces(List.of(dictionary(font)));
    }

    private static int place(Map<Integer, byte[]> dictionary, int operator) {
        return number(dictionary.get(operator), 0);
    }

    private static byte[] joined(List<byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
