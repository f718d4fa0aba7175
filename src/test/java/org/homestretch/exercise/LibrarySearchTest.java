package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** What is found in the library, and in which order. */
class LibrarySearchTest {

    private final LibrarySearch search = new LibrarySearch(SomeExercises.library());

    @Test
    void nothingTypedFindsTheWholeLibraryInItsOrder() {
        assertThat(search.find(LibraryFilter.ALL))
                .isEqualTo(SomeExercises.library().all());
    }

    @Test
    void everyWordMustBeThereInAnyOrderAndCase() {
        assertThat(found("CHAIR ham")).containsExactly("hamstring-seated-chair");
        assertThat(found("bridge water")).isEmpty();
    }

    @Test
    void aNameThatBeginsWithTheWordsComesFirst() {
        assertThat(found("bri").getFirst()).isEqualTo("bridge");
        assertThat(found("ham")).startsWith("hamstring-supine-towel").contains("hamstring-seated-chair");
    }

    @Test
    void namesInEitherLanguageAreFoundWithoutTheirAccents() {
        assertThat(found("gluteus")).contains("bridge");
        assertThat(found("puente")).contains("bridge");
    }

    @Test
    void musclesPositionsAndEquipmentAreFound() {
        assertThat(found("piriformis")).contains("figure-four-supine");
        assertThat(found("face down")).contains("prone-lying", "prone-press-up");
        assertThat(found("firm chair")).contains("hamstring-seated-chair").doesNotContain("bridge");
    }

    @Test
    void theAreaAndWhatElseMustBeTrueNarrowTheFinding() {
        var aerobic = new LibraryFilter("", Optional.of(Area.AEROBIC), List.of());
        var easy = new LibraryFilter("", Optional.empty(), List.of(exercise -> exercise.level() == 1));

        assertThat(search.find(aerobic)).isNotEmpty().allMatch(exercise -> exercise.area() == Area.AEROBIC);
        assertThat(search.find(easy)).isNotEmpty().allMatch(exercise -> exercise.level() == 1);
    }

    @Test
    void twoThousandExercisesAreSearchedWithinAFrame() {
        var large = new LibrarySearch(SomeExercises.many(2000));
        for (int warm = 0; warm < 200; warm++) {
            large.find(LibraryFilter.ALL.with("hamstr"));
        }

        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long begun = System.nanoTime();
            large.find(LibraryFilter.ALL.with("hamstr"));
            best = Math.min(best, System.nanoTime() - begun);
        }

        assertThat(best / 1_000_000.0).isLessThan(16);
    }

    private List<String> found(String words) {
        return search.find(LibraryFilter.ALL.with(words)).stream()
                .map(Exercise::id)
                .toList();
    }
}
