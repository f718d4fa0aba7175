package org.homestretch.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;

/** A journal kept in memory, of one user, for tests of everything above the store. */
public final class MemoryJournal implements Journal {

    final MemoryChanges changes = new MemoryChanges();

    private final Map<UUID, List<Entry>> entries = new HashMap<>();
    private final String user;
    private final Clock clock;

    public MemoryJournal(String user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void note(UUID patient, Act act) {
        at(clock.instant(), patient, act);
    }

    /** Puts down what was done at another moment than now. */
    public void at(Instant moment, UUID patient, Act act) {
        entries.computeIfAbsent(patient, first -> new ArrayList<>()).addFirst(new Entry(moment, user, act));
        changes.tell(patient);
    }

    @Override
    public List<Entry> of(UUID patient) {
        return List.copyOf(entries.getOrDefault(patient, List.of()));
    }

    @Override
    public Optional<Whose> coded(String code) {
        return entries.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(entry -> new Whose(one.getKey(), entry)))
                .filter(whose -> whose.entry().act().kind() == Act.Kind.RESERVED)
                .filter(whose -> whose.entry().act().what(Act.CODE).equals(Optional.of(code)))
                .findFirst();
    }

    @Override
    public Set<UUID> workedOn(Instant from, Instant until) {
        return entries.keySet().stream()
                .filter(patient ->
                        of(patient).stream().map(Entry::at).anyMatch(at -> !at.isBefore(from) && at.isBefore(until)))
                .collect(Collectors.toSet());
    }
}
