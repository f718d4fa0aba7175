package org.homestretch.print.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluralsTest {

    /** As Unicode's tables have them. */
    private static final String POLISH = """
            one = n = 1
            few = n % 10 = 2..4 and n % 100 != 12..14
            many = n != 1 and n % 10 = 0..1 or n % 10 = 5..9 or n % 100 = 12..14
            """;

    private static final String ARABIC = """
            zero = n = 0
            one = n = 1
            two = n = 2
            few = n % 100 = 3..10
            many = n % 100 = 11..99
            """;

    @ParameterizedTest
    @CsvSource({
        "1, one",
        "2, few",
        "4, few",
        "5, many",
        "11, many",
        "12, many",
        "14, many",
        "21, many",
        "22, few",
        "100, many",
        "103, few",
        "112, many"
    })
    void aRuleMayLookAtTheLastDigits(int number, String form) throws IOException {
        assertThat(Plurals.form(number, words(POLISH))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "2, two", "3, few", "10, few", "11, many", "99, many", "100, other", "103, few"})
    void everyFormMayHaveARule(int number, String form) throws IOException {
        assertThat(Plurals.form(number, words(ARABIC))).isEqualTo(form);
    }

    @Test
    void aLanguageMayTellNoNumbersApart() throws IOException {
        assertThat(Plurals.form(1, words("one ="))).isEqualTo("other");
        assertThat(Plurals.form(1, words(""))).isEqualTo("other");
    }

    @Test
    void anythingElseIsNoRule() throws IOException {
        var wrong = words("one = n is 1");

        assertThatThrownBy(() -> Plurals.form(1, wrong)).hasMessage("'n is 1' is no rule of plurals");
    }

    @ParameterizedTest
    @CsvSource({"1, day.one", "2, day.other", "0, day.other", "21, day.other"})
    void withoutAFileOfRulesOneIsOneAndTheRestIsOther(int number, String key) throws IOException {
        assertThat(Plurals.key(words("day.one = a day\nday.other = {0} days"), "day", number, Locale.of("es")))
                .isEqualTo(key);
    }

    @Test
    void wordsThatLackTheFormTakeThoseOfTheOthers() throws IOException {
        assertThat(Plurals.key(words("more.other = {0} more"), "more", 1, Locale.ENGLISH))
                .isEqualTo("more.other");
    }

    private static ResourceBundle words(String lines) throws IOException {
        return new PropertyResourceBundle(new StringReader(lines));
    }
}
