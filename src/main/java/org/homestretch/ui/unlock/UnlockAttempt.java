package org.homestretch.ui.unlock;

import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.Unable;

/** How a try at the door ended: with a result, or with the sentence that says why not. */
record UnlockAttempt<T>(Optional<T> result, String refusal) {

    static <T> UnlockAttempt<T> at(Supplier<T> work) {
        try {
            return new UnlockAttempt<>(Optional.of(work.get()), "");
        } catch (Unable | Refusal refused) {
            return new UnlockAttempt<>(Optional.empty(), refused.getMessage());
        }
    }
}
