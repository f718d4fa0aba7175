package org.homestretch.print.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.homestretch.basics.Language;
import org.homestretch.print.words.Words;
import org.homestretch.program.SheetFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every sheet says of pain and alarm. */
class SafetyWordsTest {

    private static final Words ENGLISH = Words.ofSheets(Language.EN);
    private static final Words SPANISH = Words.ofSheets(new Language("es"));
    private static final int LONGEST_SENTENCE = 14;
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    @Test
    void theNumbersAreThePatientsOwn() {
        SafetyWords usuallySeven = of(ENGLISH, new SheetFacts(9, 10, true, false, Optional.empty()), "");

        assertThat(usuallySeven.carryOn()).contains("Pain is 0 to 8,");
        assertThat(usuallySeven.easeOff()).contains("Pain reaches 9,").contains("Pain of 10. Pain further");
    }

    @Test
    void aNumberToCallStandsWhereItSaysCall() {
        SafetyWords reached = of(ENGLISH, SheetFacts.UNKNOWN, "(555) 0142");
        SafetyWords unreached = of(ENGLISH, SheetFacts.UNKNOWN, "");

        assertThat(reached.easeOff()).contains("Call us if it lasts").contains("today at (555) 0142:");
        assertThat(reached.call("flare.call")).isEqualTo("Call us at (555) 0142 if it does not ease.");
        assertThat(unreached.easeOff()).contains("Call us if it lasts").contains("Call us today:");
        assertThat(of(SPANISH, SheetFacts.UNKNOWN, "(555) 0142").easeOff()).contains("hoy al (555) 0142:");
    }

    @Test
    void theEmergencyBoxNamesAllSignsOfTheCaudaEquina() {
        assertThat(of(ENGLISH, SheetFacts.UNKNOWN, "").emergency())
                .contains("between your legs", "bladder, bowels or sex", "both legs", "weaker fast", "Fever and");
        assertThat(of(SPANISH, SheetFacts.UNKNOWN, "").emergency())
                .contains("entre las piernas", "orinar, evacuar o en el sexo", "las dos piernas", "deprisa", "Fiebre");
    }

    @Test
    void painThatMovesUpIsGoodNewsOnlyWhereADirectionWasFound() {
        assertThat(new SafetyWords(ENGLISH, SheetFacts.UNKNOWN, true, "").carryOn())
                .contains("moves up toward");
        assertThat(new SafetyWords(ENGLISH, SheetFacts.UNKNOWN, false, "").carryOn())
                .doesNotContain("moves up");
    }

    @ParameterizedTest
    @MethodSource("org.homestretch.basics.Language#offered")
    void sentencesAreShort(Language language) {
        SafetyWords said = new SafetyWords(Words.ofSheets(language), SheetFacts.UNKNOWN, true, "");
        String all = String.join(" ", said.carryOn(), said.easeOff(), said.emergency(), said.call("flare.call"));
        String[] sentences = MARKUP.matcher(all).replaceAll("").split("(?<=[.:?!])\\s|\\n");

        assertThat(sentences)
                .hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(sentence.strip().split("\\s+"))
                        .as(sentence)
                        .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    private static SafetyWords of(Words words, SheetFacts facts, String phone) {
        return new SafetyWords(words, facts, false, phone);
    }
}
