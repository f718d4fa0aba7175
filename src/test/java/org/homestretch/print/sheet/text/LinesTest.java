package org.homestretch.print.sheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.figure.Figures;
import org.homestretch.print.face.Faces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines are broken before they are printed: no word is lost, none is too long, none is left over. */
final class LinesTest {

    private static final Measure MEASURE = new Measure(new Faces());
    private static final double SIZE = 12;
    private static final double COLUMN = 319;

    /** Of the texts of all exercises a handful has words too long for company. */
    private static final int FEW = 8;

    @ParameterizedTest
    @MethodSource("org.homestretch.basics.Language#offered")
    void whatIsSaidOfEveryExerciseStandsInItsColumnWithoutALonelyWord(Language language) {
        List<String> texts = Catalogue.library(new Figures().ids()).all().stream()
                .map(exercise -> exercise.in(language).instruction())
                .toList();

        assertThat(texts).hasSizeGreaterThan(200).allSatisfy(said -> {
            Text text = new Lines(MEASURE, SIZE, COLUMN).running(List.of(Run.plain(said)));
            assertThat(String.join(" ", text.words())).isEqualTo(said);
            assertThat(text.width()).isLessThanOrEqualTo(COLUMN);
        });
        assertThat(texts)
                .filteredOn(said -> new Lines(MEASURE, SIZE, COLUMN)
                        .running(List.of(Run.plain(said)))
                        .lonely())
                .hasSizeLessThan(FEW);
    }

    @Test
    void aSentenceIsWholeOnItsLine() {
        List<Run> sentences = List.of(
                Run.strong("2 rounds of 10 each side."), Run.strong("Hold each 5 seconds."), Run.plain("Rest."));

        Text text = new Lines(MEASURE, SIZE, 160).sentences(sentences);

        assertThat(text.words()).containsExactly("2 rounds of 10 each side.", "Hold each 5 seconds. Rest.");
    }

    @Test
    void aSentenceLongerThanItsLineBreaksLikeAnyText() {
        Text text = new Lines(MEASURE, SIZE, 90).sentences(List.of(Run.plain("2 rounds of 10, counting both sides.")));

        assertThat(text.lines()).hasSizeGreaterThan(1);
        assertThat(text.lonely()).isFalse();
    }

    @Test
    void aWordLongerThanItsLineBreaksSomewhereAndLosesNoLetter() {
        String name = IntStream.range(0, 80).mapToObj(i -> "Wolfe").collect(Collectors.joining());

        Text text = new Lines(MEASURE, SIZE, 100).running(List.of(Run.strong(name)));

        assertThat(String.join("", text.words())).isEqualTo(name);
        assertThat(text.width()).isLessThanOrEqualTo(100);
    }

    @Test
    void aLookMayChangeInsideAWord() {
        Text text = new Lines(MEASURE, SIZE, 300).running(List.of(Run.strong("Dr Brandt"), Run.plain(": slowly.")));

        assertThat(text.words()).containsExactly("Dr Brandt: slowly.");
    }

    @Test
    void whateverTheWidthEveryWordComesOnceAndInOrder() {
        var random = new Random(11);
        String said = "Lie on your back, knees bent. Rest a hand on your tummy and firm it gently as you breathe.";
        for (int i = 0; i < 200; i++) {
            double width = 70 + random.nextInt(400);
            assertThat(String.join(
                            " ",
                            new Lines(MEASURE, SIZE, width)
                                    .running(List.of(Run.plain(said)))
                                    .words()))
                    .isEqualTo(said);
        }
    }
}
