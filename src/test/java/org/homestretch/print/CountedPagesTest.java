package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.figure.Figures;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.words.Words;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that are counted are the pages that are printed, and each says so. */
@Beside
final class CountedPagesTest {

    private static final Figures FIGURES = new Figures();
    private static final Library LIBRARY = Catalogue.library(FIGURES.ids());
    private static final JasperSheets SHEETS = new JasperSheets(FIGURES);
    private static final String LONG_NAME =
            "Maria Magdalena Theodora von Hohenlohe-Schillingsfürst-Oberndorf y García de la Vega y Fernández de Córdoba";

    /** A sheet: how many exercises, on what, in which words, with what else that takes room. */
    record Case(
            int exercises,
            int kind,
            Paper paper,
            Language language,
            boolean letterhead,
            boolean notes,
            boolean longName) {

        static Case of(int exercises, int kind) {
            return new Case(
                    exercises,
                    kind,
                    Paper.values()[kind & 1],
                    Language.offered().get(kind >> 1 & 1),
                    (kind & 4) > 0,
                    (kind & 8) > 0,
                    (kind & 16) > 0);
        }
    }

    /** Some counts, each bare on A4 and with an eighth of the other styles, so that all styles come round. */
    static Stream<Case> some() {
        List<Case> all = every().toList();
        List<Case> some = IntStream.of(1, 2, 3, 5, 8, 13, 22, 40)
                .boxed()
                .flatMap(exercises -> all.stream()
                        .filter(one -> one.exercises == exercises)
                        .filter(one -> one.kind() % 16 == exercises % 16 || one.kind() == 0))
                .toList();
        assertThat(some).extracting(Case::kind).contains(0, 1, 2, 3, 5, 8, 13, 17, 24, 29);
        return some.stream();
    }

    static Stream<Case> every() {
        List<Case> all = new ArrayList<>();
        for (int exercises = 1; exercises <= 40; exercises++) {
            for (int kind = 0; kind < 32; kind++) {
                all.add(Case.of(exercises, kind));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("some")
    void whatIsCountedIsPrinted(Case one) {
        SheetOrder order = order(one);

        int counted = SHEETS.pages(order);
        Pdf pdf = Pdf.read(SHEETS.make(order).pdf());

        assertThat(pdf.pages()).hasSize(counted);
        assertThat(pdf.flat(counted - 1)).contains(Words.ofSheets(one.language).say("footer.page", counted, counted));
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("every")
    void whatIsCountedIsPrintedAlways(Case one) {
        whatIsCountedIsPrinted(one);
    }

    private static SheetOrder order(Case one) {
        return new SheetOrder(
                one.letterhead ? SheetSamples.CLINIC : Letterhead.NONE,
                one.longName ? LONG_NAME : "Elena Marsh",
                one.letterhead ? "Dr Nadia Brandt, DC" : "",
                SheetSamples.DAY,
                program(one),
                SheetStyle.USUAL.on(one.paper).in(one.language));
    }

    private static Program program(Case one) {
        List<String> ids = new ArrayList<>(FIGURES.ids());
        Collections.shuffle(ids, new Random(one.exercises));
        Program program = Program.first(UUID.randomUUID());
        for (String id : ids.subList(0, one.exercises)) {
            Side side = LIBRARY.get(id).sided() ? Side.LEFT : Side.NONE;
            var usual = Prescription.usual(LIBRARY.get(id), side);
            boolean noted = one.notes && program.inOrder().size() % 3 == 0;
            program = program.add(
                    noted ? usual.noted("Slowly and with care, as we did it. ".repeat(1 + id.length() % 7)) : usual);
        }
        return program;
    }
}
