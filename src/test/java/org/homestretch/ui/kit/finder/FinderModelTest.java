package org.homestretch.ui.kit.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Filter;
import org.homestretch.exercise.ForPatient;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.StartPosition;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.SomeExercises;
import org.homestretch.testing.Spanish;
import org.junit.jupiter.api.Test;

/** Looking for exercises by words and filters. */
@ChangesLanguage
class FinderModelTest {

    private static final Whom ELENA =
            new Whom("Elena", new ForPatient(exercise -> !exercise.sided(), Set.of(Equipment.MAT)));

    private final ObjectProperty<Optional<Whom>> whom = new SimpleObjectProperty<>(Optional.empty());
    private final FinderModel finder = new FinderModel(SomeExercises.library(), whom);

    @Test
    void theWholeLibraryIsThereAtFirst() {
        assertThat(finder.found()).isEqualTo(SomeExercises.library().all());
        assertThat(finder.count().get()).isEqualTo("17 exercises");
    }

    @Test
    void inSpanishItCountsAndAdvisesInWholeSentences() {
        String advice = Spanish.of(() -> {
            finder.words().set("xyz");
            finder.change(filter -> filter.in(Optional.of(Area.STRENGTHENING)).advanced(true));
            return finder.advice().get();
        });

        assertThat(advice).isEqualTo("Están activos “Fuerza” y “Avanzados”.");
        assertThat(finder.nothing().get()).isEqualTo("Ningún ejercicio coincide con “xyz”");
        assertThat(finder.count().get()).isEqualTo("0 de 17 ejercicios");
    }

    @Test
    void wordsAndFiltersNarrowTogetherAndAreCounted() {
        finder.words().set("puente");
        finder.change(filter -> filter.in(Optional.of(Area.STRENGTHENING)));

        assertThat(finder.found()).extracting(Exercise::id).startsWith("bridge");
        assertThat(finder.count().get()).isEqualTo(finder.found().size() + " of 17 exercises");
    }

    @Test
    void advancedExercisesStandBackAreCountedAndCanBeAskedFor() {
        var whole = Catalogue.everything();
        var large = new FinderModel(whole, whom);
        int back = (int) whole.all().stream().filter(Exercise::advanced).count();
        assertThat(large.found()).isNotEmpty().noneMatch(Exercise::advanced);
        assertThat(large.heldBack().get()).isEqualTo(back).isPositive();

        large.change(filter -> filter.advanced(true));

        assertThat(large.found()).hasSize(whole.all().size());
        assertThat(large.heldBack().get()).isZero();
    }

    @Test
    void eachPartThatIsSetCanBeTakenBackByItself() {
        whom.set(Optional.of(ELENA));
        finder.change(filter -> filter.fitting(true)
                .from(Filter.LYING)
                .needing(Filter.Home.NOTHING)
                .with(Kind.NEURAL, true)
                .withLevel(2, true)
                .suiting(Optional.of(Condition.SACROILIAC))
                .advanced(true));
        assertThat(finder.parts())
                .extracting(Part::words)
                .containsExactly(
                        "Fits Elena",
                        "Sacroiliac joint",
                        "Nerve glide",
                        "Lying",
                        "No equipment",
                        "Level 2",
                        "Advanced");

        finder.parts().forEach(part -> finder.change(part.without()));

        assertThat(finder.filter().get()).isEqualTo(Filter.NONE);
    }

    @Test
    void positionsAreNamedOneByOneUnlessTheyComeToLying() {
        finder.change(filter -> filter.from(Filter.LYING).with(StartPosition.PRONE, false));

        assertThat(finder.parts()).extracting(Part::words).containsExactly("On the back", "Side-lying");
        assertThat(finder.parts()).isNotEmpty().noneMatch(Part::usual);
    }

    @Test
    void whenNothingMatchesWhatIsOnIsNamedAndCanBeCleared() {
        finder.words().set(" plank bosu ");
        assertThat(finder.nothing().get()).isEqualTo("No exercise matches “plank bosu”");
        assertThat(finder.advice().get()).isEqualTo("Try a shorter word, a muscle or a position.");

        finder.change(filter ->
                filter.in(Optional.of(Area.STRETCHING)).from(Filter.LYING).needing(Filter.Home.NOTHING));
        assertThat(finder.advice().get()).isEqualTo("“Stretch”, “Lying” and “No equipment” are on.");

        finder.clear();
        assertThat(finder.found()).hasSize(17);
    }

    @Test
    void escapeClearsTheWordsThenTheFiltersThenHasNothingToClear() {
        finder.words().set("bridge");
        finder.change(filter -> filter.from(Filter.LYING));

        assertThat(finder.clearNext()).isTrue();
        assertThat(finder.words().get()).isEmpty();
        assertThat(finder.filter().get().lying()).isTrue();
        assertThat(finder.clearNext()).isTrue();
        assertThat(finder.filter().get()).isEqualTo(Filter.NONE);
        assertThat(finder.clearNext()).isFalse();
    }

    @Test
    void aChangedRecordIsAskedAgainOnlyWhereItMatters() {
        whom.set(Optional.of(ELENA));
        finder.change(filter -> filter.fitting(true));
        assertThat(finder.found()).isNotEmpty().noneMatch(Exercise::sided);

        whom.set(Optional.of(new Whom("Elena", new ForPatient(Exercise::sided, Set.of()))));

        assertThat(finder.found()).isNotEmpty().allMatch(Exercise::sided);
    }

    @Test
    void anExerciseAskedForIsBroughtInWhateverWasLookedForBefore() {
        var whole = Catalogue.everything();
        var large = new FinderModel(whole, whom);
        large.words().set("bridge");

        large.bring(whole.get("elliptical"));

        assertThat(large.words().get()).isEmpty();
        assertThat(large.found()).contains(whole.get("elliptical"));
    }
}
