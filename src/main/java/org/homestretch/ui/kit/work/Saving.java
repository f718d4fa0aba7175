package org.homestretch.ui.kit.work;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something to save, and what follows on the screen either way.
 *
 * @param key whose place it takes: of two with the same key only the newer one counts
 * @param thing as it should be kept, so that other views can show it while it is not; nothing for a removal
 * @param what in words, for a notice
 */
public record Saving(Object key, Optional<Object> thing, String what, Runnable work, Runnable kept, Runnable refused) {

    public static Saving of(Object key, Object thing, String what, Runnable work) {
        return new Saving(key, Optional.of(thing), what, work, () -> {}, () -> {});
    }

    public static Saving removal(Object key, String what, Runnable work) {
        return new Saving(key, Optional.empty(), what, work, () -> {}, () -> {});
    }

    /** The same with its work done by somebody who does something around it. */
    Saving by(Consumer<Runnable> doing) {
        return new Saving(key, thing, what, () -> doing.accept(work), kept, refused);
    }

    public Saving then(Runnable kept, Runnable refused) {
        return new Saving(key, thing, what, work, kept, refused);
    }
}
