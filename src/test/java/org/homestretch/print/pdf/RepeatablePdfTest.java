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
        assertThat(made("QWERTY", "ZXCVBN", FIRST, "Bridge")).isEqualTo(made("ASDFGH", "POIUYT", SECOND, "Bridge"));
    }

    @Test
    void otherPagesHaveAnotherNumber() {
        String bridge = made("QWERTY", "ZXCVBN", FIRST, "Bridge");
        String clamps = made("QWERTY", "ZXCVBN", FIRST, "Clamps");

        assertThat(number(bridge)).hasSize(32).isNotEqualTo(FIRST).isNotEqualTo(number(clamps));
    }

    @Test
    void facesAreNamedInTheirOrderAndAlikeWhereverTheyAreNamed() {
        String pdf = made("QWERTY", "ZXCVBN", FIRST, "Bridge");

        assertThat(pdf)
                .contains("/BaseFont/AAAAAA+Inter", "/FontName/AAAAAA+Inter", "/BaseFont/BBBBBB+Noto")
                .doesNotContain("QWERTY", "ZXCVBN");
    }

    @Test
    void nothingMovesAndNothingElseChanges() {
        String before = pdf("QWERTY", "ZXCVBN", FIRST, "Bridge for QWERTY+Inter");
        String after = made("QWERTY", "ZXCVBN", FIRST, "Bridge for QWERTY+Inter");

        assertThat(after).hasSameSizeAs(before).contains("(Bridge for QWERTY+Inter)");
        assertThat(after.indexOf("/ID")).isEqualTo(before.indexOf("/ID"));
    }

    @Test
    void aFileWithoutFacesAndNumberStaysAsItIs() {
        byte[] plain = bytes("%PDF-1.7 ÄÖ (Bridge)");

        assertThat(RepeatablePdf.of(plain.clone())).isEqualTo(plain);
    }

    private static String number(String pdf) {
        int from = pdf.indexOf("/ID [<") + 6;
        return pdf.substring(from, pdf.indexOf('>', from));
    }

    private static String made(String first, String second, String number, String said) {
        return new String(RepeatablePdf.of(bytes(pdf(first, second, number, said))), StandardCharsets.ISO_8859_1);
    }

    private static String pdf(String first, String second, String number, String said) {
        return "/BaseFont/" + first + "+Inter /FontName/" + first + "+Inter /BaseFont/" + second + "+Noto (" + said
                + ") /ID [<" + number + "><" + number + ">] trailer";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
