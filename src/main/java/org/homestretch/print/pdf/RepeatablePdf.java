package org.homestretch.print.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a PDF the number drawn by lot, so that what is printed again is the same file. */
public final class RepeatablePdf {

    private static final Pattern NUMBER = Pattern.compile("/ID \\[<(\\p{XDigit}{32})><(\\p{XDigit}{32})>]");
    private static final int NUMBER_DIGITS = 32;
    /** The number stands in the last dictionary of the file. */
    private static final String LAST = "/ID [<";

    private final byte[] pdf;
    private final int from;
    private final String end;

    private RepeatablePdf(byte[] pdf) {
        this.pdf = pdf;
        String all = new String(pdf, StandardCharsets.ISO_8859_1);
        from = Math.max(0, all.lastIndexOf(LAST));
        end = all.substring(from);
    }

    /** The same bytes for the same pages; what changes keeps its length, so nothing moves. */
    public static byte[] of(byte[] pdf) {
        var repeatable = new RepeatablePdf(pdf);
        repeatable.number("0".repeat(NUMBER_DIGITS));
        repeatable.number(digest(pdf).substring(0, NUMBER_DIGITS));
        return pdf;
    }

    private void number(String number) {
        Matcher found = NUMBER.matcher(end);
        if (found.lookingAt()) {
            put(found.start(1), number);
            put(found.start(2), number);
        }
    }

    private void put(int at, String letters) {
        byte[] bytes = letters.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, pdf, from + at, bytes.length);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
