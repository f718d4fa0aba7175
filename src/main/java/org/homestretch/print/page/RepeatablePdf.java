package org.homestretch.print.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a PDF what is drawn by lot, so that what is printed again is the same file. */
final class RepeatablePdf {

    /** Each embedded face is named with six letters in front. */
    private static final Pattern FACE = Pattern.compile("/(?:BaseFont|FontName)/([A-Z]{6})\\+");

    private static final Pattern NUMBER = Pattern.compile("/ID \\[<(\\p{XDigit}{32})><(\\p{XDigit}{32})>]");
    private static final int NUMBER_DIGITS = 32;

    private final byte[] pdf;
    private final String text;

    private RepeatablePdf(byte[] pdf) {
        this.pdf = pdf;
        text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** The same bytes for the same pages; what changes keeps its length, so nothing moves. */
    static byte[] of(byte[] pdf) {
        var repeatable = new RepeatablePdf(pdf);
        repeatable.nameFaces();
        repeatable.number("0".repeat(NUMBER_DIGITS));
        repeatable.number(digest(pdf).substring(0, NUMBER_DIGITS));
        return pdf;
    }

    /** The faces are named in the order in which they come: AAAAAA, BBBBBB. */
    private void nameFaces() {
        Map<String, String> names = new HashMap<>();
        Matcher face = FACE.matcher(text);
        while (face.find()) {
            names.putIfAbsent(
                    face.group(1), Character.toString('A' + names.size() % 26).repeat(6));
            put(face.start(1), names.get(face.group(1)));
        }
    }

    private void number(String number) {
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            put(found.start(1), number);
            put(found.start(2), number);
        }
    }

    private void put(int at, String letters) {
        byte[] bytes = letters.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, pdf, at, bytes.length);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
