package org.homestretch.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A place in the journal: a record's number and the hash that ties it to all records before it. */
public record JournalPlace(long sequence, String link) {

    /** The place before the first record of a journal that begins with these bytes. */
    static JournalPlace start(byte[] opening) {
        return new JournalPlace(0, hex(sha256(opening)));
    }

    /** The place after one more record. */
    JournalPlace next(byte[] frame) {
        return new JournalPlace(sequence + 1, hex(sha256(link.getBytes(StandardCharsets.US_ASCII), frame)));
    }

    /** What the next record is sealed together with: it opens nowhere else in the chain. */
    byte[] context() {
        return ByteBuffer.allocate(Long.BYTES + link.length())
                .putLong(sequence + 1)
                .put(link.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    public static byte[] sha256(byte[]... parts) {
        var digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256.", impossible);
        }
    }
}
