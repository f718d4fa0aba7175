package org.homestretch.command.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 text read line by line as it arrives; a line that is no such text spoils none of the others. */
public final class TextLines {

    private static final int END = -1;

    private final InputStream in;
    private long number;
    private String text = "";
    private boolean readable;

    public TextLines(InputStream in) {
        this.in = in;
    }

    /** Waits for the next line; false once there is none. */
    public boolean next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        int one = in.read();
        if (one == END) {
            return false;
        }
        while (one != '\n' && one != END) {
            bytes.write(one);
            one = in.read();
        }
        number++;
        decode(bytes.toByteArray());
        return true;
    }

    /** Counted from 1. */
    public long number() {
        return number;
    }

    /** Without the marks that end it, and without the one that some editors put before the first. */
    public String text() {
        return text;
    }

    public boolean readable() {
        return readable;
    }

    private void decode(byte[] line) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            String whole = decoded.endsWith("\r") ? decoded.substring(0, decoded.length() - 1) : decoded;
            text = number == 1 ? CaseFile.withoutMark(whole) : whole;
            readable = true;
        } catch (CharacterCodingException wrong) {
            readable = false;
        }
    }
}
