package org.homestretch.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.patient.Journal;

/** A journal kept in memory, of one user, for tests of everything above the store. */
public final class MemoryJournal implements Journal {

    private final Map<UUID, List<Entry>> entries = new HashMap<>();
    private final String user;
    private final Clock clock;

    public MemoryJournal(String user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void note(Act act, UUID patient, String what) {
        entries.computeIfAbsent(patient, first -> new ArrayList<>())
                .addFirst(new Entry(clock.instant(), user, act.words() + " " + what));
    }

    @Override
    public List<Entry> of(UUID patient) {
        return List.copyOf(entries.getOrDefault(patient, List.of()));
    }
}
