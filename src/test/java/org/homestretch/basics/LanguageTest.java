package org.homestretch.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Language FRENCH = new Language("fr");

    @Test
    void theLanguagesOfTheSheetsAreThoseWithAFileTheBaseFirst() {
        assertThat(Language.offered()).containsExactly(Language.EN, new Language("es"));
    }

    @ParameterizedTest
    @CsvSource({"en, English", "es, Español", "fr, Français"})
    void aLanguageIsCalledWhatItCallsItself(String code, String name) {
        assertThat(new Language(code).words()).isEqualTo(name);
    }

    @Test
    void aLanguageWithoutAFileIsKeptAndPrintedInTheBase() {
        assertThat(FRENCH.isOffered()).isFalse();
        assertThat(FRENCH.printed()).isEqualTo(Language.EN);
        assertThat(FRENCH.sheetWords().getString("title")).isEqualTo("Your home exercises");
        assertThat(FRENCH).hasToString("fr").isEqualTo(new Language("fr"));
    }

    @Test
    void aLanguageWithAFileIsPrintedInItself() {
        var spanish = new Language("es");

        assertThat(spanish.printed()).isEqualTo(spanish);
        assertThat(spanish.sheetWords().getString("title")).isEqualTo("Sus ejercicios en casa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english", "EN", "e1", "../"})
    void whatIsNoCodeIsRefused(String code) {
        assertThatThrownBy(() -> new Language(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileInALanguageIsFoundByItsLetters() {
        assertThat(LanguageFiles.of("/org/homestretch/print/sheet_%s.properties"))
                .contains(Locale.of("es"))
                .doesNotContain(Locale.of("fr"));
        assertThat(LanguageFiles.of("/org/homestretch/print/nothing_%s.properties"))
                .isEmpty();
    }
}
