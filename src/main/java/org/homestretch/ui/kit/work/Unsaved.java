package org.homestretch.ui.kit.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.homestretch.basics.Unable;

/** What was to be saved and could not be: it waits here as it was typed until it is tried again. */
final class Unsaved {

    /** A save with where to try it again and why it was refused. */
    private record Refused(Saving saving, Tasks tasks, Throwable why) {}

    /** The newest of each key, from when it is asked for until it is kept. */
    private final Map<Object, Saving> newest = new LinkedHashMap<>();

    private final Map<Object, Refused> refused = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    <T> Stream<T> things(Class<T> kind) {
        return refused.values().stream()
                .flatMap(one -> one.saving().thing().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    void asked(Saving saving) {
        newest.put(saving.key(), saving);
        refused.remove(saving.key());
        count.set(refused.size());
    }

    void kept(Saving saving) {
        newest.remove(saving.key(), saving);
    }

    /** An older one that is refused while a newer one is on its way is past. */
    void refused(Saving saving, Tasks tasks, Throwable why) {
        if (newest.get(saving.key()) == saving) {
            refused.put(saving.key(), new Refused(saving, tasks, why));
            count.set(refused.size());
        }
    }

    void tryAgain(Desk desk) {
        again(desk, List.copyOf(refused.values()));
    }

    /** What the disk refused may go now; a value that is refused for itself waits until it is changed. */
    void tryWhatMayGoNow(Desk desk) {
        again(
                desk,
                refused.values().stream()
                        .filter(one -> one.why() instanceof Unable)
                        .toList());
    }

    /** One of them that goes through may have taken others along. */
    private void again(Desk desk, List<Refused> those) {
        those.stream()
                .filter(one -> refused.get(one.saving().key()) == one)
                .forEach(one -> desk.save(one.tasks(), one.saving()));
    }
}
