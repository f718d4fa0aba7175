package org.homestretch.command.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of text as other programs write them. */
class TextLinesTest {

    @Test
    void marksAtTheBeginningAndAtTheEndsOfLinesAreLeftAlone() throws IOException {
        assertThat(read("\uFEFFone\r\n\r\ntwo\nthree")).containsExactly("1 one", "2 ", "3 two", "4 three");
    }

    @Test
    void aVeryLongLineIsOneLine() throws IOException {
        String long1 = "ö".repeat(3_000_000);

        assertThat(read(long1 + "\nshort")).containsExactly("1 " + long1, "2 short");
    }

    @Test
    void aLineOfAnotherEncodingSpoilsNoOther() throws IOException {
        byte[] latin = "a\nJosé\nb\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(latin)).containsExactly("1 a", "2 unreadable", "3 b");
    }

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] bytes) throws IOException {
        var lines = new TextLines(new ByteArrayInputStream(bytes));
        var all = new ArrayList<String>();
        while (lines.next()) {
            all.add(lines.number() + " " + (lines.readable() ? lines.text() : "unreadable"));
        }
        return all;
    }
}
