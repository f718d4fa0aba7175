package org.homestretch.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public void note(Note note) {
        entries.computeIfAbsent(note.patient(), first -> new ArrayList<>())
                .addFirst(new Entry(clock.instant(), user, note.words(), Optional.of(note.act()), note.about()));
    }

    @Override
    public List<Entry> of(UUID patient) {
        return List.copyOf(entries.getOrDefault(patient, List.of()));
    }
}
