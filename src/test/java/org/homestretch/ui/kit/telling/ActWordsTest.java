package org.homestretch.ui.kit.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.homestretch.basics.Act;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Handing;
import org.homestretch.program.SheetPurpose;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of acts, made when they are shown. */
@ChangesLanguage
class ActWordsTest {

    private final ActWords words = new ActWords();
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void inEnglish() {
        ScreenLanguage.use(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @ParameterizedTest
    @EnumSource(Act.Kind.class)
    void everyActHasWordsWithNothingLeftOpen(Act.Kind kind) {
        Act full = new Handing(SheetPurpose.PROGRAM, 2, true, "1a", "2b")
                .act(kind)
                .with("date", "2026-11-22")
                .with("reason", "The screen is old.")
                .with("said", "As it was written")
                .with(Threshold.REST.code(), "2 1")
                .with(Act.PARTS, "given");

        ScreenLanguage.offered().forEach(language -> {
            ScreenLanguage.use(language);
            assertThat(words.of(full)).as(language.toString()).isNotBlank().doesNotContain("{", "}", "null");
        });
    }

    @Test
    void sheetsAreNamedByWhatTheyAreFor() {
        assertThat(words.of(new Handing(SheetPurpose.FLARE_UP, 2, false, "", "").act(Act.Kind.CONFIRMED)))
                .isEqualTo("Gave flare-up sheet beside program 2");
        assertThat(words.of(new Handing(SheetPurpose.PROGRAM, 7, false, "", "")
                        .act(Act.Kind.PASSED)
                        .with("reason", "The screen is {old}, $5\\.")))
                .isEqualTo("Let pass sheet of program 7, The screen is {old}, $5\\.");
    }

    @Test
    void theSameActIsToldInTheLanguageOfTheMoment() {
        Act act = Act.of(Act.Kind.PROGRAM_PRINTED).with("number", 2);
        assertThat(words.of(act)).isEqualTo("Program 2 printed");

        ScreenLanguage.use(Locale.of("es"));
        assertThat(words.of(act)).isEqualTo("Programa 2 impreso");
    }

    @Test
    void theCodesOfPartsBecomeNames() {
        Act changed = Act.of(Act.Kind.PERSON_CHANGED);

        assertThat(words.of(changed)).isEqualTo("Changed");
        assertThat(words.of(changed.with(Act.PARTS, "given,phone,outsideId,legPainBelowKnee")))
                .isEqualTo("Changed: first name, phone, number elsewhere, leg pain below knee");
    }

    @Test
    void numbersOfTheRulesAreToldInTheOrderOfTheSettings() {
        var changed = new Thresholds(Map.of(Threshold.SCREEN_VALID, 14, Threshold.REST, 1));

        assertThat(words.of(Thresholds.USUAL.changeTo(changed)))
                .isEqualTo("Rule numbers: A red-flag screen holds for: 28 to 14 days; Longest rest: 2 to 1 days");
    }
}
