package org.homestretch.ui.kit.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.figure.motion.Movements;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Tasks;
import org.junit.jupiter.api.Test;

class AheadTest {

    private final Movements movements = new Movements(new Figures());
    private final Waiting drawing = new Waiting();
    private final Ahead ahead =
            new Ahead(new Showing(movements, new InlineTasks(new Notices()), drawing, () -> Language.EN));

    @Test
    void theFirstFrameOfTheChosenExerciseIsDrawn() {
        ahead.want(exercise("bridge"));
        drawing.doNext();

        assertThat(underWay("bridge")).isTrue();
        assertThat(drawing.waiting).isEmpty();
    }

    @Test
    void exercisesPassedOverWhileOneIsDrawnAreLeftOut() {
        ahead.want(exercise("bridge"));
        ahead.want(exercise("bird-dog"));
        ahead.want(exercise("clam"));
        assertThat(drawing.waiting).hasSize(1);

        drawing.doNext();
        drawing.doNext();

        assertThat(underWay("clam")).isTrue();
        assertThat(underWay("bird-dog")).isFalse();
        assertThat(drawing.waiting).isEmpty();
    }

    @Test
    void whatMovesAlreadyIsNotDrawnAgain() {
        ahead.want(exercise("bridge"));
        drawing.doNext();

        ahead.want(exercise("bridge"));

        assertThat(drawing.waiting).isEmpty();
    }

    @Test
    void nothingIsBegunOnceTheWindowCloses() {
        ahead.want(exercise("bridge"));
        ahead.want(exercise("clam"));
        ahead.rest();

        drawing.doNext();

        assertThat(drawing.waiting).isEmpty();
        assertThat(underWay("clam")).isFalse();
    }

    private static Exercise exercise(String id) {
        return SomeExercises.get(id);
    }

    private boolean underWay(String id) {
        return movements.of(id).orElseThrow().isUnderWay();
    }

    /** Work that is done when the test says so. */
    private static final class Waiting implements Tasks {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final List<Throwable> failures = new ArrayList<>();

        void doNext() {
            waiting.remove().run();
            assertThat(failures).isEmpty();
        }

        @Override
        public <T> void run(String what, Work<T> work, Consumer<T> done) {
            run(what, work, done, failures::add);
        }

        @Override
        public <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> done.accept(work.get()));
        }

        @Override
        public void later(String key, Runnable work) {
            throw new IllegalStateException("Nothing is put off here");
        }
    }
}
