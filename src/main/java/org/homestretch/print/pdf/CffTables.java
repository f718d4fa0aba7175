package org.homestretch.print.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two kinds of table that a CFF face is made of: lists of pieces, and dictionaries of numbers by operator. */
final class CffTables {

    /** Operators of two bytes stand above those of one. */
    static final int LONG = 1200;

    private static final int ESCAPE = 12;
    private static final int LAST_OPERATOR = 21;
    private static final int SHORT_NUMBER = 28;
    private static final int LONG_NUMBER = 29;
    private static final int REAL = 30;
    private static final int OFFSET = 4;

    /** Pieces, and where in the face what comes after them begins. */
    record Pieces(List<byte[]> all, int end) {}

    private CffTables() {}

    static Pieces pieces(byte[] face, int at) {
        ByteBuffer bytes = ByteBuffer.wrap(face);
        int count = Short.toUnsignedInt(bytes.getShort(at));
        if (count == 0) {
            return new Pieces(List.of(), at + 2);
        }
        int wide = face[at + 2];
        int offsets = at + 3;
        int base = offsets + (count + 1) * wide - 1;
        List<byte[]> all = new ArrayList<>();
        int from = base + offset(face, offsets, wide);
        for (int piece = 1; piece <= count; piece++) {
            int to = base + offset(face, offsets + piece * wide, wide);
            all.add(Arrays.copyOfRange(face, from, to));
            from = to;
        }
        return new Pieces(all, from);
    }

    private static int offset(byte[] face, int at, int wide) {
        int offset = 0;
        for (int i = 0; i < wide; i++) {
            offset = offset << 8 | Byte.toUnsignedInt(face[at + i]);
        }
        return offset;
    }

    static byte[] pieces(List<byte[]> all) {
        int size = all.stream().mapToInt(piece -> piece.length).sum();
        int wide = size < 0xFF ? 1 : size < 0xFFFF ? 2 : OFFSET;
        ByteBuffer table = ByteBuffer.allocate(3 + (all.size() + 1) * wide + size);
        table.putShort((short) all.size()).put((byte) wide);
        int at = 1;
        offset(table, at, wide);
        for (byte[] piece : all) {
            at += piece.length;
            offset(table, at, wide);
        }
        all.forEach(table::put);
        return table.array();
    }

    private static void offset(ByteBuffer table, int offset, int wide) {
        for (int shift = 8 * (wide - 1); shift >= 0; shift -= 8) {
            table.put((byte) (offset >> shift));
        }
    }

    /** The numbers of each operator as they are written. */
    static Map<Integer, byte[]> dictionary(byte[] written) {
        Map<Integer, byte[]> numbers = new LinkedHashMap<>();
        int from = 0;
        int at = 0;
        while (at < written.length) {
            int first = Byte.toUnsignedInt(written[at]);
            if (first > LAST_OPERATOR) {
                at = after(written, at);
                continue;
            }
            boolean two = first == ESCAPE;
            int operator = two ? LONG + written[at + 1] : first;
            numbers.put(operator, Arrays.copyOfRange(written, from, at));
            at += two ? 2 : 1;
            from = at;
        }
        return numbers;
    }

    static byte[] dictionary(Map<Integer, byte[]> numbers) {
        var written = new ByteArrayOutputStream();
        numbers.forEach((operator, operands) -> {
            written.writeBytes(operands);
            if (operator >= LONG) {
                written.write(ESCAPE);
            }
            written.write(operator % LONG);
        });
        return written.toByteArray();
    }

    private static int after(byte[] written, int at) {
        int first = Byte.toUnsignedInt(written[at]);
        return switch (first) {
            case SHORT_NUMBER -> at + 3;
            case LONG_NUMBER -> at + 5;
            case REAL -> afterReal(written, at + 1);
            default -> at + (first < 247 ? 1 : 2);
        };
    }

    /** A real number is digits by the half byte, up to one half of all ones. */
    private static int afterReal(byte[] written, int at) {
        int end = at;
        while ((written[end] & 0x0F) != 0x0F) {
            end++;
        }
        return end + 1;
    }

    /** One of the whole numbers before an operator. */
    static int number(byte[] operands, int which) {
        int at = 0;
        for (int i = 0; i < which; i++) {
            at = after(operands, at);
        }
        int first = Byte.toUnsignedInt(operands[at]);
        ByteBuffer bytes = ByteBuffer.wrap(operands);
        return switch (first) {
            case SHORT_NUMBER -> bytes.getShort(at + 1);
            case LONG_NUMBER -> bytes.getInt(at + 1);
            default ->
                first < 247
                        ? first - 139
                        : first < 251
                                ? (first - 247) * 256 + Byte.toUnsignedInt(operands[at + 1]) + 108
                                : -(first - 251) * 256 - Byte.toUnsignedInt(operands[at + 1]) - 108;
        };
    }

    /** Whole numbers in their longest form, so that a place can be filled in later. */
    static byte[] numbers(int... values) {
        ByteBuffer written = ByteBuffer.allocate(5 * values.length);
        for (int value : values) {
            written.put((byte) LONG_NUMBER).putInt(value);
        }
        return written.array();
    }
}
