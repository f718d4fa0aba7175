package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** Looking for exercises beside the program. */
class LibraryModelTest {

    private final Bench bench = new Bench().open();
    private final LibraryModel library = bench.builder.library();

    @Test
    void theWholeLibraryIsThereAtFirst() {
        assertThat(library.found()).isEqualTo(SomeExercises.library().all());
        assertThat(library.count().get()).isEqualTo("17 exercises");
    }

    @Test
    void typingFiltersAtOnceAndTheBestMatchIsChosen() {
        library.words().set("bridge");

        assertThat(library.chosen()).contains(Bench.exercise("bridge"));
        assertThat(library.count().get()).endsWith("of 17 exercises");
    }

    @Test
    void advancedExercisesStandBackUntilTheyAreAskedFor() {
        var whole = Catalogue.everything();
        var large = new Bench(whole).open().builder.library();
        assertThat(large.found()).isNotEmpty().noneMatch(Exercise::advanced);

        large.advanced().set(true);

        assertThat(large.found()).hasSize(whole.all().size()).anyMatch(Exercise::advanced);
    }

    @Test
    void theArrowsMoveFromTileToTileAndStopAtTheEnds() {
        library.moveBy(-1);
        assertThat(library.highlighted().get()).isZero();

        library.moveBy(99);
        assertThat(library.chosen()).contains(SomeExercises.library().all().getLast());
    }

    @Test
    void anAreaIsOneSegmentAway() {
        library.tab().set(LibraryTab.AEROBIC);

        assertThat(library.found()).isNotEmpty().allMatch(exercise -> exercise.area() == Area.AEROBIC);
    }

    @Test
    void fittingLeavesOutWhatTheRecordRulesOut() {
        library.fitting().set(true);

        assertThat(library.found())
                .extracting(Exercise::id)
                .contains("bridge")
                .doesNotContain("water-walking", "recumbent-bike");
    }

    @Test
    void theChipsForLyingAndForNoEquipmentNarrowTheFinding() {
        library.lying().set(true);
        library.withoutEquipment().set(true);

        assertThat(library.found())
                .isNotEmpty()
                .allMatch(exercise -> exercise.movement().position().lying())
                .allMatch(exercise -> exercise.setting().needed().isEmpty());
    }

    @Test
    void whenNothingMatchesTheFiltersThatAreOnAreNamedAndCanBeCleared() {
        library.words().set(" plank bosu ");
        library.lying().set(true);
        library.withoutEquipment().set(true);

        assertThat(library.chosen()).isEmpty();
        assertThat(library.nothing().get()).isEqualTo("No exercise matches “plank bosu”");
        assertThat(library.filters().get()).isEqualTo("“Lying” and “No equipment” are on.");

        library.clear();
        assertThat(library.found()).hasSize(17);
    }

    @Test
    void addingTheChosenOneBringsItsRowIntoReach() {
        library.words().set("clam");
        library.chosen().ifPresent(bench.builder::add);

        assertThat(bench.order()).containsExactly("clam");
        assertThat(bench.builder.cursor().exercise()).contains(Bench.exercise("clam"));
    }
}
