package org.homestretch.print.sheet.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.print.sheet.text.Run;
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

    @Test
    void theNumbersAreThePatientsOwn() {
        SafetyWords usuallySeven = of(ENGLISH, new SheetFacts(9, 10, true, false, Optional.empty()), "");

        assertThat(said(usuallySeven.carryOn())).contains("Pain is 0 to 8,");
        assertThat(said(usuallySeven.easeOff())).contains("Pain reaches 9,");
        assertThat(said(usuallySeven.pause())).contains("Pain of 10. Pain further");
    }

    @Test
    void aNumberToCallStandsWhereItSaysCall() {
        SafetyWords reached = of(ENGLISH, SheetFacts.UNKNOWN, "(555) 0142");
        SafetyWords unreached = of(ENGLISH, SheetFacts.UNKNOWN, "");

        assertThat(said(reached.easeOff())).contains("Call us if it lasts");
        assertThat(said(reached.pause())).contains("today at (555) 0142:");
        assertThat(reached.call("flare.call")).isEqualTo("Call us at (555) 0142 if it does not ease.");
        assertThat(said(unreached.pause())).contains("Call us today:");
        assertThat(said(of(SPANISH, SheetFacts.UNKNOWN, "(555) 0142").pause())).contains("hoy al (555) 0142:");
    }

    @Test
    void theEmergencyBoxNamesAllSignsOfTheCaudaEquina() {
        assertThat(said(of(ENGLISH, SheetFacts.UNKNOWN, "").emergency()))
                .contains("between your legs", "bladder, bowels or sex", "both legs", "weaker fast", "Fever and");
        assertThat(said(of(SPANISH, SheetFacts.UNKNOWN, "").emergency()))
                .contains("entre las piernas", "orinar, evacuar o en el sexo", "las dos piernas", "deprisa", "Fiebre");
    }

    @Test
    void theClinicsOwnEmergencyLineStandsInTheBoxWhereItHasOne() {
        var own = new SafetyWords(ENGLISH, SheetFacts.UNKNOWN, false, "", "Call 112.");

        assertThat(said(own.emergency())).endsWith(" Call 112.").doesNotContain("emergency department");
        assertThat(said(of(ENGLISH, SheetFacts.UNKNOWN, "").emergency())).endsWith("Go to the emergency department.");
    }

    @Test
    void painThatMovesUpIsGoodNewsOnlyWhereADirectionWasFound() {
        assertThat(said(new SafetyWords(ENGLISH, SheetFacts.UNKNOWN, true, "").carryOn()))
                .contains("moves up toward");
        assertThat(said(new SafetyWords(ENGLISH, SheetFacts.UNKNOWN, false, "").carryOn()))
                .doesNotContain("moves up");
    }

    @ParameterizedTest
    @MethodSource("org.homestretch.basics.Language#offered")
    void sentencesAreShort(Language language) {
        SafetyWords said = new SafetyWords(Words.ofSheets(language), SheetFacts.UNKNOWN, true, "");
        String all = Stream.of(said.carryOn(), said.easeOff(), said.pause(), said.emergency())
                .map(SafetyWordsTest::said)
                .collect(Collectors.joining(" "));
        String[] sentences = (all + " " + said.call("flare.call")).split("(?<=[.:?!])\\s");

        assertThat(sentences)
                .hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(sentence.strip().split("\\s+"))
                        .as(sentence)
                        .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    private static String said(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static SafetyWords of(Words words, SheetFacts facts, String phone) {
        return new SafetyWords(words, facts, false, phone);
    }
}
