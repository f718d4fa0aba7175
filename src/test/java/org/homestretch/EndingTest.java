package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void eachStepIsTakenWhateverBecameOfTheOthers() {
        assertThatThrownBy(() -> Ending.all(
                        () -> done.add("saves"),
                        () -> {
                            throw new IllegalStateException("a drawing hangs");
                        },
                        () -> {
                            throw new StackOverflowError("deep");
                        },
                        () -> done.add("lock"),
                        () -> done.add("papers")))
                .hasMessage("a drawing hangs")
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));

        assertThat(done).containsExactly("saves", "lock", "papers");
    }

    @Test
    void whereNothingFailsNothingIsThrown() {
        Ending.all(() -> done.add("saves"), () -> done.add("lock"));

        assertThat(done).hasSize(2);
    }
}
