package org.homestretch.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What two runs draw by lot becomes the same; what they say stays apart. */
final class RepeatablePdfTest {

    private static final String FIRST = "0123456789abcdef0123456789abcdef";
    private static final String SECOND = "fedcba9876543210fedcba9876543210";

    @Test
    void theSamePagesOfTwoRunsAreTheSameBytes() {
        assertThat(made(FIRST, "Bridge")).isEqualTo(made(SECOND, "Bridge"));
    }

    @Test
    void otherPagesHaveAnotherNumber() {
        String bridge = made(FIRST, "Bridge");

        assertThat(number(bridge))
                .hasSize(32)
                .isNotEqualTo(FIRST)
                .isNotEqualTo("0".repeat(32))
                .isNotEqualTo(number(made(FIRST, "Clamps")));
    }

    @Test
    void nothingMovesAndNothingElseChanges() {
        String said = "Bridge ".repeat(500) + "/ID [<" + FIRST + "><" + FIRST + ">] of a page ";

        String after = made(SECOND, said);

        assertThat(after).hasSameSizeAs(pdf(SECOND, said)).startsWith("(" + said);
        assertThat(after.lastIndexOf("/ID")).isEqualTo(pdf(SECOND, said).lastIndexOf("/ID"));
    }

    @Test
    void aFileWithoutANumberStaysAsItIs() {
        byte[] plain = bytes("%PDF-1.7 ÄÖ (Bridge)");

        assertThat(RepeatablePdf.of(plain.clone())).isEqualTo(plain);
    }

    private static String number(String pdf) {
        int from = pdf.indexOf("/ID [<") + 6;
        return pdf.substring(from, pdf.indexOf('>', from));
    }

    private static String made(String number, String said) {
        return new String(RepeatablePdf.of(bytes(pdf(number, said))), StandardCharsets.ISO_8859_1);
    }

    private static String pdf(String number, String said) {
        return "(" + said + ")" + " ".repeat(900) + "/ID [<" + number + "><" + number + ">] trailer";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
