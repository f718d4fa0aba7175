package org.homestretch;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes a thing when it is first asked for, and once. */
final class Later<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Later(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }
}
