package org.homestretch.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homestretch.patient.episode.Stage;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words are found beside their room, in the language asked for at the moment they are shown. */
@ChangesLanguage
class RoomWordsTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @Test
    void aChoiceIsSaidInTheLanguageOfTheScreens() {
        ScreenLanguage.use(Locale.of("es"));
        assertThat(Stage.CHRONIC.words()).isEqualTo("Persistente");

        ScreenLanguage.use(Locale.ENGLISH);
        assertThat(Stage.CHRONIC.words()).isEqualTo("Persistent");
    }

    @Test
    void aLanguageWithoutWordsIsAnsweredInEnglish() {
        ScreenLanguage.use(Locale.of("fi"));

        assertThat(ScreenLanguage.now()).isEqualTo(Locale.ENGLISH);
        assertThat(Stage.CHRONIC.words()).isEqualTo("Persistent");
    }

    @Test
    void whatSomebodyWroteIsSaidAsItIs() {
        assertThat(Said.asIs("Tolerates it {well}").words()).isEqualTo("Tolerates it {well}");
    }
}
