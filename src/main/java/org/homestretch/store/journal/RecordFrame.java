package org.homestretch.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/** How the journal lies in its file: an opening, then records, each with its length and number before it. */
public final class RecordFrame {

    /** Eight letters and a version, the clinic's id, a check sum. */
    public static final int OPENING_BYTES = 9 + 16 + 4;

    /** Length of what follows (4 bytes), record number (8), check sum of both (4); big endian. */
    public static final int HEAD_BYTES = 4 + 8 + 4;

    static final byte VERSION = 1;

    private static final byte[] NAME = "HSJOURNL".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 64 * 1024 * 1024;

    private RecordFrame() {}

    /** What stands before a record. */
    record Head(int length, long sequence) {

        /** Nothing when the bytes are not a head: its check sum tells damage from a length that is merely large. */
        static Optional<Head> read(byte[] bytes) {
            var buffer = ByteBuffer.wrap(bytes);
            var head = new Head(buffer.getInt(), buffer.getLong());
            boolean sound = buffer.getInt() == crc(bytes, HEAD_BYTES - 4) && head.length > 0 && head.length <= LONGEST;
            return sound ? Optional.of(head) : Optional.empty();
        }
    }

    static byte[] opening(UUID clinic) {
        var buffer = ByteBuffer.allocate(OPENING_BYTES)
                .put(NAME)
                .put(VERSION)
                .putLong(clinic.getMostSignificantBits())
                .putLong(clinic.getLeastSignificantBits());
        return buffer.putInt(crc(buffer.array(), OPENING_BYTES - 4)).array();
    }

    /** The version an opening is of; nothing when the bytes are none. */
    static Optional<Byte> version(byte[] opening) {
        var buffer = ByteBuffer.wrap(opening);
        boolean named = opening.length == OPENING_BYTES && ByteBuffer.wrap(NAME).equals(buffer.slice(0, NAME.length));
        boolean sound = named && buffer.getInt(OPENING_BYTES - 4) == crc(opening, OPENING_BYTES - 4);
        return sound ? Optional.of(opening[NAME.length]) : Optional.empty();
    }

    public static byte[] of(long sequence, byte[] sealed) {
        var buffer = ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                .putInt(sealed.length)
                .putLong(sequence);
        return buffer.putInt(crc(buffer.array(), HEAD_BYTES - 4)).put(sealed).array();
    }

    private static int crc(byte[] bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
