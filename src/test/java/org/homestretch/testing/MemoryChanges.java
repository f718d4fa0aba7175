package org.homestretch.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.homestretch.progress.Changes;

/** Tells whoever watches the records in memory, on the thread that changed them, as the store does. */
final class MemoryChanges implements Changes {

    private final List<Consumer<Optional<UUID>>> watchers = new ArrayList<>();

    @Override
    public void watch(Consumer<Optional<UUID>> watcher) {
        watchers.add(watcher);
    }

    void tell(UUID patient) {
        List.copyOf(watchers).forEach(watcher -> watcher.accept(Optional.of(patient)));
    }
}
