package org.homestretch.print.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.homestretch.print.DrawnPictures;
import org.homestretch.print.JasperSheets;
import org.homestretch.print.Pdf;
import org.homestretch.print.SheetSamples;
import org.homestretch.print.page.PrintException;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
final class PrintableTextTest {

    private static final JasperSheets SHEETS = new JasperSheets(new DrawnPictures());
    private final PrintableText printable = new PrintableText(new Faces());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngô Thị Mỹ Dung",
                "Łukasz Żółć",
                "Şule Çağlayan",
                "Ελένη Παπαδοπούλου",
                "Наталія Щербак",
                "王小明",
                "田中 さくら",
                "김민준",
                "Արմեն",
                "ნინო",
                "ሰላማዊት",
            })
    void aNameIsPrintedAsWritten(String name) {
        assertThat(printed(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "יוסף כהן", "فاطمه"})
    void noLetterOfANameFromRightToLeftIsLost(String name) {
        String back = Normalizer.normalize(printed(name), Normalizer.Form.NFKC);

        assertThat(letters(back)).containsAll(letters(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "प्रिया शर्मा",
                "श्रीमती क्षमा",
                "রবীন্দ্র",
                "শ্রীজা চক্রবর্তী",
                "தமிழ்",
                "ஸ்ரீனிவாசன்",
                "ਗੁਰਪ੍ਰੀਤ",
                "ક્ષિતિજ શ્રી",
                "శ్రీనివాస్",
                "ಶ್ರೀಕೃಷ್ಣ",
                "ശ്രീകൃഷ്ണൻ",
                "ක්‍රිෂාන්",
                "สมชาย ใจดี",
                "សុខា វណ្ណា",
                "ကျော်ဇော",
            })
    void aNameWhoseLettersJoinIsSaidLetterByLetter(String name) {
        byte[] pdf = sheet(name);

        assertThat(Pdf.spoken(pdf, 0)).anyMatch(said -> said.equals(name) || said.startsWith(name + " · "));
    }

    @Test
    void lettersWithoutAFaceAreToldBeforePrinting() {
        assertThat(printable.unprintable("Ann ཀ Lee ཀ\u0007")).contains("ཀ\u0007");
        assertThat(printable.unprintable("王小明 O’Brien ক্ষমা محمد")).isEmpty();
    }

    @Test
    void choicesOfShapeAndCommandsOfDirectionAreLeftOut() {
        assertThat(printable.of("The name", "葛\udb40\udd00城 \u202eAnn\u2066")).isEqualTo("葛城 Ann");
    }

    @Test
    void marksThatAreTypedApartAreJoinedToTheirLetters() {
        assertThat(printable.of("The name", "Zoe\u0308 Nu\u0303n\u0303ez")).isEqualTo("Zo\u00eb N\u0169\u00f1ez");
    }

    @Test
    void linesOfANoteBecomeOneText() {
        assertThat(printable.of("The note", "slowly\n\twith care")).isEqualTo("slowly with care");
    }

    @Test
    void anEmojiIsRefusedWithItsCodeAndName() {
        assertThatThrownBy(() -> printed("Ann \ud83e\uddd8 Lee"))
                .isInstanceOf(PrintException.class)
                .hasMessage("The patient's name has a character that cannot be printed: \ud83e\uddd8 "
                        + "(U+1F9D8, person in lotus position). Change it and print again.");
    }

    @Test
    void aControlCharacterIsRefusedInWords() {
        assertThatThrownBy(() -> printable.of("The note", "a\u0007b"))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("a control character (U+0007");
    }

    @Test
    void whateverIsNotRefusedIsOnThePage() {
        var faces = new Faces();
        var random = new Random(11);
        List<int[]> blocks = List.of(
                new int[] {0x00C0, 0x024F},
                new int[] {0x0391, 0x03CE},
                new int[] {0x0410, 0x044F},
                new int[] {0x4E00, 0x9FA5},
                new int[] {0xAC00, 0xD7A3},
                new int[] {0x1EA0, 0x1EF9});
        for (int[] block : blocks) {
            String name = random.ints(12, block[0], block[1])
                    .filter(Character::isLetter)
                    .filter(faces::canDraw)
                    .mapToObj(Character::toString)
                    .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFC))
                    .collect(Collectors.joining());
            assertThat(printed(name)).contains(name);
        }
    }

    private static String printed(String name) {
        return Pdf.read(sheet(name)).text();
    }

    private static byte[] sheet(String name) {
        return SHEETS.make(SheetSamples.order(name, SheetSamples.program(1), SheetStyle.USUAL))
                .pdf();
    }

    private static List<Integer> letters(String text) {
        return text.codePoints().filter(Character::isLetter).boxed().toList();
    }
}
