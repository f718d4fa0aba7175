package org.homestretch.progress;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells that something of a record was kept, whoever kept it: this window, a verb, an import or another computer. */
@FunctionalInterface
public interface Changes {

    /** Nobody else changes these records. */
    Changes NONE = watcher -> {};

    /** Calls with the patient whose record changed, or with nothing when any may have; on the thread that kept it. */
    void watch(Consumer<Optional<UUID>> watcher);
}
