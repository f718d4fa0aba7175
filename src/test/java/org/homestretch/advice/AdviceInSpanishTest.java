package org.homestretch.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Program;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is advised about charts drawn by lot is said in Spanish where the screens are, nothing of it in English. */
@ChangesLanguage
class AdviceInSpanishTest {

    private static final int CASES = 15;
    private static final Library LIBRARY = Catalogue.everything();
    private static final Adviser ADVISER = Adviser.of(LIBRARY, () -> Thresholds.USUAL);
    private static final ProgramCheck CHECK = new ProgramCheck(
            ADVISER, Clock.fixed(AnyChart.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @Test
    void noSentenceIsLeftInEnglish() {
        Set<String> english = all(Locale.ENGLISH);
        Set<String> spanish = all(Locale.of("es"));

        assertThat(english).hasSizeGreaterThan(100);
        assertThat(spanish)
                .hasSizeGreaterThan(100)
                .doesNotContainAnyElementsOf(english)
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "null"));
    }

    @Test
    void aSentenceThatIsKeptChangesItsLanguageWithTheScreens() {
        Verdict nothing = Verdict.NOTHING;
        assertThat(nothing.sentence()).isEqualTo("There is nothing to print yet. Add an exercise first.");

        ScreenLanguage.use(Locale.of("es"));
        assertThat(nothing.sentence()).isEqualTo("Todavía no hay nada que imprimir. Añada antes un ejercicio.");
    }

    private static Set<String> all(Locale language) {
        ScreenLanguage.use(language);
        var said = new TreeSet<String>();
        LongStream.range(0, CASES).forEach(seed -> said(seed).forEach(said::add));
        said.remove("");
        return said;
    }

    private static Stream<String> said(long seed) {
        var any = new AnyChart(seed, LIBRARY.all());
        Program printed = any.printed();
        Program program = any.after(printed);
        Case patient = Case.of(any.chart(List.of(printed)), program, Thresholds.USUAL, AnyChart.TODAY);
        Findings found = Findings.of(CHECK.of(program, patient), program, patient.screen());
        var gate = new Gate(CHECK);
        return Stream.of(
                        RemedySearch.of(CHECK, patient, program, found).values().stream()
                                .flatMap(List::stream)
                                .flatMap(remedy -> Stream.of(remedy.words(), remedy.done())),
                        found.cautions().stream().map(Caution::spoken),
                        new Starts(ADVISER, ZoneOffset.UTC)
                                .choices(patient).stream().flatMap(AdviceInSpanishTest::words),
                        Stream.of(
                                gate.judge(program, patient).sentence(),
                                gate.judgeSet(printed, patient).sentence()))
                .flatMap(words -> words);
    }

    private static Stream<String> words(StartChoice choice) {
        return Stream.concat(Stream.of(choice.title(), choice.details()), choice.reasons().values().stream());
    }
}
