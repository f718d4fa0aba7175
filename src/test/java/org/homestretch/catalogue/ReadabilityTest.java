package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "1, lie knee knees hips thigh breathe squeeze moved raised straight toes eyes the eased",
        "1, reach stretched curve bikes weights noise loose pulled shoes edge build guide",
        "2, shoulder shoulders tummy muscle muscles buttock gentle gently slowly ankles towel",
        "2, sideways forearms reaches pushes bending lifted rested going lying lower science",
        "2, table handle handles noodle create quiet people rowing something breathing steady",
        "3, position opposite carefully everyday area radio piano idea exercise muscular family",
        "4, abdominal exercises experience comfortable variable"
    })
    void englishWordsHaveTheSyllablesCountedByHand(int syllables, String words) {
        assertThat(Readability.words(words))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(EnglishSyllables.of(word)).isEqualTo(syllables));
    }

    @ParameterizedTest
    @CsvSource({
        "1, pie bien y muy dos más luz que cien fui",
        "2, suelo puente cuello aire leer río país pausa guía cuerda siente caer pecho",
        "2, oír estoy hacia suba pierna peor limpiáis rehén ruido aún agua quieto",
        "3, rodilla despacio espalda sentirá aguante ahora siguiente mantenga inclina cigüeña",
        "3, oído caída poeta teatro huesito antiguo rodillo tobillo fémures",
        "4, acuéstese levántese enseguida vehículo respiración pantorrilla inclínese",
        "4, suavemente isquiotibial hormigueo caminata adelante respirando",
        "5, almohadilla estiramiento escaladora"
    })
    void spanishWordsHaveTheSyllablesCountedByHand(int syllables, String words) {
        assertThat(Readability.words(words))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(SpanishSyllables.of(word)).isEqualTo(syllables));
    }

    @Test
    void anEnglishTextHasTheGradeOfItsFormula() {
        String text = "Lie on your back, knees bent. Lift one foot, then lower it slowly.";

        assertThat(Readability.englishGrade(text)).isCloseTo(grade(13, 2, 15), within(0.001));
    }

    @Test
    void aSpanishTextHasTheScoreOfItsFormula() {
        String text = "Acuéstese boca arriba. Levante un pie y bájelo despacio.";

        assertThat(Readability.spanishScore(text)).isCloseTo(score(9, 2, 21), within(0.001));
    }

    @Test
    void longWordsInLongSentencesAreHarderToRead() {
        String hard = "Maintaining abdominal stabilisation, initiate contralateral upper extremity elevation "
                + "while simultaneously extending the ipsilateral lower extremity.";
        String difficult = "Manteniendo la estabilización abdominal, inicie simultáneamente la elevación de la "
                + "extremidad superior contralateral y la extensión de la extremidad inferior ipsilateral.";

        assertThat(Readability.englishGrade(hard)).isGreaterThan(15);
        assertThat(Readability.spanishScore(difficult)).isLessThan(20);
    }

    @Test
    void sentencesEndAtStopsAndNotAtCommas() {
        assertThat(Readability.sentences("Sit tall, feet flat. Breathe. Ready?"))
                .containsExactly("Sit tall, feet flat.", "Breathe.", "Ready?");
    }

    private static double grade(double words, double sentences, double syllables) {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static double score(double words, double sentences, double syllables) {
        return 206.835 - 62.3 * syllables / words - words / sentences;
    }
}
