package org.homestretch.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Precaution;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.Severity;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence that is kept changes its language with the screens, and so does everything that fills it. */
@ChangesLanguage
class SaidTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final RoomWords RULES = RoomWords.of(Severity.class);

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @Test
    void theChoicesInASentenceChangeTheirLanguageWithIt() {
        Said kept = RULES.said("D01", List.of(Condition.SPINAL_STENOSIS, Condition.DISC_HERNIATION));
        assertThat(kept.words()).isEqualTo("Usually avoided: disc-related sciatica, spinal stenosis.");

        ScreenLanguage.use(SPANISH);
        assertThat(kept.words()).isEqualTo("Se suele evitar: ciática por el disco, estenosis espinal.");
    }

    @Test
    void aSentenceMayStandInAnotherOne() {
        Precaution early = Precaution.of("disc_herniation:" + Stage.ACUTE.code());
        Said kept = RULES.said("D03", List.of(early.inSentence()));
        assertThat(kept.words())
                .isEqualTo("Use with care (disc-related sciatica in the acute stage): watch the first try.");

        ScreenLanguage.use(SPANISH);
        assertThat(kept.words())
                .isEqualTo("Usar con cuidado (ciática por el disco en la etapa aguda): observe el primer intento.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, one day, un día",
        "7, one week, una semana",
        "10, ten days, diez días",
        "28, four weeks, cuatro semanas",
        "15, 15 days, 15 días"
    })
    void aSpanOfDaysIsSaidAsPeopleSayIt(int days, String english, String spanish) {
        Said kept = Phrases.days(days);
        assertThat(kept.words()).isEqualTo(english);

        ScreenLanguage.use(SPANISH);
        assertThat(kept.words()).isEqualTo(spanish);
    }

    @Test
    void aSeriesEndsWithAWordOfItsOwn() {
        assertThat(Series.and(List.of(1)).words()).isEqualTo("1");
        assertThat(Series.and(List.of(1, 3)).words()).isEqualTo("1 and 3");
        assertThat(Series.and(List.of(1, 3, 6, 12)).words()).isEqualTo("1, 3, 6 and 12");
        assertThat(Series.and(List.of(List.of(Area.AEROBIC), List.of(Area.STRETCHING)))
                        .words())
                .isEqualTo("aerobic and stretching");

        ScreenLanguage.use(SPANISH);
        assertThat(Series.and(List.of(1, 3, 6)).words()).isEqualTo("1, 3 y 6");
    }

    @Test
    void whatIsFilledInIsTakenAsItIs() {
        assertThat(RULES.said("D02", "it's {0} 'so'").words()).isEqualTo("Not suitable: it's {0} 'so'.");
        assertThat(RULES.say("N01", 1234, 6)).startsWith("1234 exercises");
    }

    @Test
    void twoSentencesOfTheSameKeyAndFillingsAreTheSame() {
        assertThat(RULES.said("N09", List.of(Side.LEFT))).isEqualTo(RULES.said("N09", List.of(Side.LEFT)));
        assertThat(RULES.said("N09", List.of(Side.LEFT))).isNotEqualTo(RULES.said("N09", List.of(Side.RIGHT)));
    }

    @Test
    void aRefusalNamesTheValueAndItsLimits() {
        assertThat(Require.inRange("Pain", 10, 0, 10)).isEqualTo(10);
        assertThatThrownBy(() -> Require.inRange("Pain", 11, 0, 10))
                .isInstanceOf(Refusal.class)
                .hasMessage("Pain must be between 0 and 10, not 11.");
        assertThatThrownBy(() -> Require.notBlank("A name", " \t"))
                .isInstanceOf(Refusal.class)
                .hasMessage("A name must not be empty.");
        assertThatThrownBy(() -> Coded.of(Stage.class, "late"))
                .isInstanceOf(Refusal.class)
                .hasMessage("'late' is not one of acute, subacute, chronic.");
    }

    @Test
    void theFirstLetterIsChangedAloneWhateverItIs() {
        assertThat(FirstLetter.small("Área")).isEqualTo("área");
        assertThat(FirstLetter.large("éstas")).isEqualTo("Éstas");
        assertThat(FirstLetter.large("𐐨𐐨")).isEqualTo("𐐀𐐨");
        assertThat(FirstLetter.small("")).isEmpty();
    }
}
