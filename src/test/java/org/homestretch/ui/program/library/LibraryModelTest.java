package org.homestretch.ui.program.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Filter;
import org.homestretch.guidance.Finding;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Side;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.finder.FinderModel;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** Looking for exercises beside the program, for the patient whose program it is. */
class LibraryModelTest {

    private final Bench bench = new Bench().open();
    private final LibraryModel library = bench.builder.library();
    private final FinderModel finder = library.finder();

    @Test
    void typingFindsAtOnceAndTheBestMatchIsChosen() {
        finder.words().set("bridge");

        assertThat(library.chosen()).contains(Bench.exercise("bridge"));
    }

    @Test
    void enterAddsOnlyWhatSomebodyLookedForOrWentTo() {
        assertThat(library.meant().get()).isEmpty();

        library.moveBy(1);
        assertThat(library.meant().get()).isPresent().isEqualTo(library.chosen());

        finder.words().set("bridge");
        assertThat(library.meant().get()).contains(Bench.exercise("bridge"));
        finder.words().set("");
        assertThat(library.meant().get()).isEmpty();

        finder.change(filter -> filter.fitting(true));
        assertThat(library.meant().get()).isPresent().isEqualTo(library.chosen());
    }

    @Test
    void theArrowsMoveFromTileToTileAndStopAtTheEnds() {
        library.moveBy(-1);
        assertThat(library.highlighted().get()).isZero();

        library.moveBy(99);
        assertThat(library.chosen()).contains(SomeExercises.library().all().getLast());
    }

    @Test
    void whenNothingIsFoundNothingIsChosen() {
        finder.words().set("zzzzzz");

        assertThat(library.chosen()).isEmpty();
        assertThat(library.highlighted().get()).isEqualTo(-1);
    }

    @Test
    void fittingLeavesOutWhatTheRecordRulesOut() {
        finder.change(filter -> filter.fitting(true));

        assertThat(finder.found())
                .extracting(Exercise::id)
                .contains("bridge")
                .doesNotContain("water-walking", "recumbent-bike");
    }

    @Test
    void nothingThatFitsIsBlockedByARuleAsThePatientIs() {
        var large = new Bench(Catalogue.everything()).open().builder;
        large.library().finder().change(filter -> filter.fitting(true).advanced(true));

        assertThat(large.library().finder().found())
                .hasSizeGreaterThan(20)
                .noneMatch(one -> large.findings().of(one).stream().anyMatch(Finding::blocks));
    }

    @Test
    void whatIsAtHomeIsWhatTheRecordSays() {
        finder.change(filter -> filter.needing(Filter.Home.AT_HOME));
        assertThat(finder.found())
                .extracting(Exercise::id)
                .contains("wall-squat")
                .doesNotContain("recumbent-bike");

        bench.patients.save(bench.episode().with(Circumstances.UNKNOWN.withAtHome(Set.of(Equipment.RECUMBENT_BIKE))));
        bench.desk.place().set(View.PROGRAM);

        assertThat(finder.found())
                .extracting(Exercise::id)
                .contains("recumbent-bike")
                .doesNotContain("wall-squat");
    }

    @Test
    void anotherPatientIsAskedForAtOnce() {
        finder.change(filter -> filter.fitting(true));
        Patient rosa = Patient.register(2, new PersonName("Rosa", "Jiménez"), LocalDate.of(1970, 1, 1), Sex.F);
        bench.patients.save(rosa);

        bench.desk.chosen().set(Optional.of(rosa));

        assertThat(finder.whom().getValue())
                .hasValueSatisfying(whom -> assertThat(whom.name()).isEqualTo("Rosa"));
        assertThat(finder.found()).isNotEmpty().noneMatch(one -> one.id().equals("recumbent-bike"));
    }

    @Test
    void withoutAPatientNothingClaimsToFit() {
        finder.change(filter -> filter.fitting(true).needing(Filter.Home.AT_HOME));

        bench.desk.chosen().set(Optional.empty());

        assertThat(finder.found()).hasSize(17);
    }

    @Test
    void addingTheChosenOneBringsItsRowIntoReach() {
        finder.words().set("clam");
        library.chosen().ifPresent(bench.builder.cursor()::add);

        assertThat(bench.order()).containsExactly("clam");
        assertThat(bench.builder.cursor().exercise()).contains(Bench.exercise("clam"));
    }

    @Test
    void theSideShownIsThePrescribedOneElseThePainfulOne() {
        assertThat(bench.model.sideOf(Bench.exercise("clam"))).isEqualTo(Side.LEFT);

        bench.with("clam").model.side(Bench.exercise("clam"), Side.RIGHT);

        assertThat(bench.model.sideOf(Bench.exercise("clam"))).isEqualTo(Side.RIGHT);
    }
}
