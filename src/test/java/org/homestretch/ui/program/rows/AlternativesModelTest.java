package org.homestretch.ui.program.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.suggest.Replacement;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** What may stand in for a row, and the swap. */
class AlternativesModelTest {

    private final Bench bench = new Bench();
    private final AlternativesModel model = bench.builder.alternatives();
    private final Exercise bridge = Bench.exercise("bridge");

    @Test
    void theListNamesTheExerciseAndAChoiceTakesItsPlace() {
        bench.with("bird-dog", "bridge", "walk-continuous");

        model.open(bridge);
        var offer = model.offer().get().orElseThrow();
        Replacement choice = offer.choices().getFirst();
        model.choose(choice);

        assertThat(offer.exercise()).isEqualTo(bridge);
        assertThat(bench.now().has(bridge)).isFalse();
        assertThat(bench.now().inOrder().get(1)).isEqualTo(choice.prescription());
        assertThat(model.offer().get()).isEmpty();
        assertThat(bench.builder.cursor().exercise())
                .contains(choice.prescription().exercise());
    }

    @Test
    void theSwapIsUndoneInOneStep() {
        bench.with("bridge");
        var before = bench.now();
        model.open(bridge);
        model.choose(model.offer().get().orElseThrow().choices().getFirst());

        bench.model.undo();

        assertThat(bench.now()).isEqualTo(before);
    }

    @Test
    void theListClosesWhenTheProgramChanges() {
        bench.with("bridge");
        model.open(bridge);
        assertThat(model.offer().get()).isPresent();

        bench.model.add(Bench.exercise("clam"));

        assertThat(model.offer().get()).isEmpty();
    }

    @Test
    void whatIsNotInTheProgramHasNoAlternatives() {
        bench.with("clam");

        model.open(bridge);

        assertThat(model.offer().get()).isEmpty();
    }
}
