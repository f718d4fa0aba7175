package org.homestretch.print.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Figures;
import org.homestretch.figure.TreatedSide;
import org.homestretch.print.JasperSheets;
import org.homestretch.print.Pdf;
import org.homestretch.print.SheetSamples;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Palette;
import org.homestretch.program.Ink;
import org.homestretch.program.SheetStyle;
import org.junit.jupiter.api.Test;

/** What is done in each picture, in the patient's language: over the picture and for a screen reader. */
class PictureWordsTest {

    private static final Language SPANISH = new Language("es");
    private static final int LONGEST = 22;

    /** Three panels of a card are too narrow for words: they say in which order they come. */
    private static final int WIDE_ENOUGH = 2;

    private static final Figures FIGURES = new Figures();
    private static final PictureStrip.Pen PEN =
            new PictureStrip.Pen(new Faces().face(Faces.REGULAR), Palette.of(Ink.COLOUR));

    @Test
    void everyPictureIsNamedInSpanishAndOnCardsTheNameOfOneOrTwoFitsItsPanel() {
        assertThat(FIGURES.ids()).hasSizeGreaterThan(200).allSatisfy(exercise -> {
            List<Figure.Phase> shown =
                    shown(FIGURES.figure(exercise).orElseThrow().phases());
            List<String> named = shown.stream()
                    .map(phase -> SPANISH.picture(phase.label()).orElse("no word for " + phase.label()))
                    .toList();
            assertThat(named).as(exercise).isNotEmpty().noneMatch(word -> word.startsWith("no word for"));
            if (named.size() <= WIDE_ENOUGH) {
                assertThat(fitting(exercise, named)).as(exercise).isEqualTo(named);
            }
        });
    }

    /** A word alone, such as "Lift", tells a patient too little; a long one stands on the figure. */
    @Test
    void everyPictureSaysWhatIsDoneWithWhatInFewLetters() {
        List<String> labels = FIGURES.ids().stream()
                .flatMap(id -> FIGURES.figure(id).orElseThrow().phases().stream())
                .map(Figure.Phase::label)
                .distinct()
                .toList();
        assertThat(labels).hasSizeGreaterThan(200).doesNotContain("Start").allSatisfy(label -> {
            assertThat(List.of(label, SPANISH.picture(label).orElseThrow()))
                    .as(label)
                    .allMatch(word -> word.length() <= LONGEST && word.contains(" "));
        });
    }

    @Test
    void aSpanishSheetSaysNothingInEnglishNotEvenToAScreenReader() {
        var order = SheetSamples.order(SheetSamples.program(9), SheetStyle.USUAL.in(SPANISH));
        byte[] bytes = new JasperSheets(FIGURES).make(order).pdf();
        Set<String> english = words(texts(Language.EN));
        english.removeAll(words(texts(SPANISH)));
        english.removeAll(words(Stream.of(order.letterhead().toString(), order.clinician(), order.patient())));
        assertThat(english).contains("lift", "exercises", "knee");

        assertThat(Pdf.alternatives(bytes))
                .contains("Puente: Acuéstese boca arriba, Suba la cadera")
                .allSatisfy(said -> assertThat(words(Stream.of(said))).doesNotContainAnyElementsOf(english));
        assertThat(words(Stream.of(Pdf.read(bytes).text())))
                .contains("puente", "suba")
                .doesNotContainAnyElementsOf(english);
    }

    /** As a sheet shows them: three at most. */
    private static List<Figure.Phase> shown(List<Figure.Phase> all) {
        return all.size() <= 3 ? all : List.of(all.getFirst(), all.get(all.size() / 2), all.getLast());
    }

    private static List<String> fitting(String exercise, List<String> named) {
        var pictures = FIGURES.phases(exercise, TreatedSide.RIGHT).subList(0, named.size());
        List<String> byOrder =
                IntStream.range(0, named.size()).mapToObj(Integer::toString).toList();
        return PictureStrip.of(pictures, named, PEN).fitting(SheetCards.STRIP_WIDTH, byOrder).phases().stream()
                .map(PictureStrip.Phase::label)
                .toList();
    }

    /** All that a sheet of these exercises may say in a language. */
    private static Stream<String> texts(Language language) {
        var sheet = language.sheetWords();
        Stream<String> words = sheet.keySet().stream().map(sheet::getString);
        Stream<String> exercises =
                SheetSamples.LIBRARY.all().stream().map(one -> one.in(language).toString());
        Stream<String> pictures = FIGURES.ids().stream()
                .flatMap(id -> FIGURES.figure(id).orElseThrow().phases().stream())
                .flatMap(phase -> language.picture(phase.label()).stream());
        return Stream.of(words, exercises, pictures).flatMap(all -> all);
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(
                        text -> Arrays.stream(text.toLowerCase(SPANISH.locale()).split("[^\\p{L}]+")))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }
}
