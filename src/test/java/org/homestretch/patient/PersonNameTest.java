package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homestretch.basics.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name becomes as it is typed, and how its owner is called, listed and shortened. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "—", ".", "/", "?", "* *", "__"})
    void whatStandsInForANameIsNone(String typed) {
        assertThat(new PersonName(typed, "Okafor")).isEqualTo(new PersonName("", "Okafor"));
        assertThatThrownBy(() -> new PersonName(typed, typed))
                .isInstanceOf(Refusal.class)
                .hasMessage("A name must not be empty.");
    }

    @ParameterizedTest
    @CsvSource({
        "Maria, Okafor, Maria Okafor, Okafor, Maria, MO",
        "Sukarno, '', Sukarno, Sukarno, Sukarno, S",
        "'', Okafor, Okafor, Okafor, Okafor, O",
        "'  Jean-Luc ', ' de la Cruz ', Jean-Luc de la Cruz, de la Cruz, Jean-Luc, JD",
        "élodie, ångström, élodie ångström, ångström, élodie, ÉÅ",
        "𐐨da, 秀英, 𐐨da 秀英, 秀英, 𐐨da, 𐐀秀"
    })
    void oneNameDoesForAllThatNamesAreFor(
            String given, String family, String full, String listed, String called, String initials) {
        var name = new PersonName(given, family);

        assertThat(name.full()).isEqualTo(full);
        assertThat(name.listed()).isEqualTo(listed);
        assertThat(name.called()).isEqualTo(called);
        assertThat(name.initials()).isEqualTo(initials);
    }

    @Test
    void aHyphenInsideANameStays() {
        assertThat(new PersonName("Anne-Marie", "O'Brien-Smith").full()).isEqualTo("Anne-Marie O'Brien-Smith");
    }
}
