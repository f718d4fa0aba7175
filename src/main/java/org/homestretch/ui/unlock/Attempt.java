package org.homestretch.ui.unlock;

import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.patient.Refusal;
import org.homestretch.patient.Unable;

/** How a try at the door ended: with a result, or with the sentence that says why not. */
record Attempt<T>(Optional<T> result, String refusal) {

    static <T> Attempt<T> at(Supplier<T> work) {
        try {
            return new Attempt<>(Optional.of(work.get()), "");
        } catch (Unable | Refusal refused) {
            return new Attempt<>(Optional.empty(), refused.getMessage());
        }
    }
}
