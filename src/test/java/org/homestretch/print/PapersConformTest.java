package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Citations;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.figure.Figures;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper can be read aloud and kept: PDF/UA-1 and PDF/A-2a, in the order in which it is seen, small, and the same each time. */
@Beside
class PapersConformTest {

    /** A paper and how it is made. */
    record Made(String name, Supplier<byte[]> pdf, int most) {

        Made(String name, Supplier<byte[]> pdf) {
            this(name, pdf, MOST_BYTES);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final int MOST_BYTES = 150_000;

    /** Of more than six exercises the large figures alone come to more. */
    private static final int BYTES_A_FIGURE = 24_000;

    private static final JasperSheets SHEETS = new JasperSheets(new Figures());
    private static final JasperCards CARDS = new JasperCards();
    private static final JasperReviewPapers RULES = new JasperReviewPapers(Citations.load()::graded);
    private static final Language SPANISH = new Language("es");

    /** Latin, Arabic, Han, Hangul, Devanagari, Thai, Greek and Cyrillic with a zero-width space. */
    private static final List<String> NAMES = List.of(
            "Elena Marsh",
            "Łucja Ćwiklińska-Żółć",
            "نور الهدى",
            "王小明",
            "김민수",
            "मीना शर्मा",
            "สมชาย",
            "Ελένη Юлія\u200b Ö");

    static Stream<Made> some() {
        List<Made> some = new ArrayList<>();
        List<SheetStyle> styles = SheetSamples.styles().toList();
        for (int i = 0; i < NAMES.size(); i++) {
            some.add(sheet(NAMES.get(i), i + 1, styles.get(i % styles.size())));
        }
        some.add(sheet(NAMES.getFirst(), 12, SheetStyle.USUAL));
        some.add(cards(SheetStyle.USUAL.in(SPANISH)));
        some.add(plan(SheetStyle.USUAL));
        some.add(report(0));
        some.add(report(5));
        some.add(rules(Paper.LETTER));
        return some.stream();
    }

    static Stream<Made> all() {
        List<Made> all = new ArrayList<>();
        for (SheetStyle style : SheetSamples.styles().toList()) {
            for (int exercises = 1; exercises <= 12; exercises++) {
                all.add(sheet(NAMES.get(exercises % NAMES.size()), exercises, style));
            }
            all.add(cards(style));
            all.add(plan(style));
        }
        Stream.of(0, 1, 2, 16, 30).map(PapersConformTest::report).forEach(all::add);
        Stream.of(Paper.values()).map(PapersConformTest::rules).forEach(all::add);
        return all.stream();
    }

    private static Made sheet(String patient, int exercises, SheetStyle style) {
        var order = SheetSamples.order(patient, SheetSamples.program(exercises), style);
        return new Made(
                named("sheet of " + exercises + " for " + patient, style),
                () -> SHEETS.make(order).pdf(),
                Math.max(MOST_BYTES, exercises * BYTES_A_FIGURE));
    }

    private static Made cards(SheetStyle style) {
        return new Made(
                named("cards", style),
                () -> CARDS.make(CardSamples.order(style)).pdf());
    }

    private static Made plan(SheetStyle style) {
        return new Made(
                named("plan", style), () -> CARDS.make(CardSamples.plan(style)).pdf());
    }

    private static Made report(int visits) {
        var order = ReportSamples.order(ReportSamples.visits(visits), Paper.A4);
        return new Made("report of " + visits + " visits", () -> new JasperProgressReports().make(order));
    }

    private static Made rules(Paper paper) {
        var order = new ReviewOrder(RuleReview.all(ReviewTable.read()), "0.1.0", LocalDate.of(2026, 12, 1), paper);
        return new Made("rules on " + paper, () -> RULES.pdf(order));
    }

    private static String named(String paper, SheetStyle style) {
        return paper + ", " + style.language() + ", " + style.paper() + ", " + style.ink();
    }

    @ParameterizedTest
    @MethodSource("some")
    void aPaperConforms(Made paper) {
        byte[] pdf = paper.pdf().get();

        assertThat(Conformity.faults(pdf)).isEmpty();
        var heard = ReadAloud.of(pdf);
        assertThat(heard.everyWord()).isNotEmpty();
        assertThat(ReadingOrder.leaps(heard)).isEmpty();
        assertThat(heard.all("Figure"))
                .extracting(ReadAloud.Mark::alt)
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .allSatisfy(seen -> assertThat(seen).isNotBlank());
        assertThat(pdf.length).isLessThanOrEqualTo(paper.most());
        assertThat(Arrays.equals(paper.pdf().get(), pdf)).as("the same bytes").isTrue();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("all")
    void everyPaperConforms(Made paper) {
        aPaperConforms(paper);
    }

    @Test
    void aSheetIsHeardUnderItsHeadings() {
        var heard = ReadAloud.of(SHEETS.make(SheetSamples.order(3)).pdf());

        assertThat(heard.all("H1")).extracting(ReadAloud.Mark::text).containsExactly("Your home exercises");
        assertThat(heard.all("H2"))
                .extracting(mark -> mark.text().strip())
                .startsWith("Bridge")
                .contains("Tummy brace", "Clamshell", "Stop and get help now", "My two weeks");
        assertThat(heard.text()).contains("Lie on your back, knees bent, feet flat. Squeeze your buttocks and lift");
    }

    @Test
    void theLogIsATableWithDaysAboveAndExercisesInFront() {
        var log = ReadAloud.of(SHEETS.make(SheetSamples.order(3)).pdf())
                .all("Table")
                .getFirst();

        assertThat(log.all("TR")).hasSize(6);
        assertThat(log.all("TH"))
                .filteredOn(head -> head.fact("Scope").equals("Row"))
                .extracting(ReadAloud.Mark::text)
                .startsWith("1 Bridge 6 days a week", "2 Tummy brace twice a day", "3 Clamshell 6 days a week");
        assertThat(log.all("TR").get(2).all("TD")).hasSize(14);
    }

    @Test
    void theVisitsOfAReportAreATable() {
        byte[] report = report(5).pdf().get();

        var visits = ReadAloud.of(report).all("Table").getFirst();

        assertThat(visits.all("TR")).hasSize(6);
        assertThat(visits.all("TR").getFirst().all("TH"))
                .hasSize(6)
                .allSatisfy(head -> assertThat(head.fact("Scope")).isEqualTo("Column"));
        assertThat(visits.all("TR").getLast().all("TH").getFirst().fact("Scope"))
                .isEqualTo("Row");
    }

    @Test
    void aFaceIsEmbeddedWithTheLettersItIsUsedFor() {
        byte[] black = SHEETS.make(SheetSamples.order(SheetSamples.program(1), SheetSamples.black()))
                .pdf();

        assertThat(black).hasSizeLessThan(60_000);
        assertThat(Pdf.read(black).looseFonts()).isEmpty();
    }
}
