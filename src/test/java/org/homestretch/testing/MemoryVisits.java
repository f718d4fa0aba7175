package org.homestretch.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.progress.Visit;
import org.homestretch.progress.Visits;

/** Visits kept in memory, for tests of everything above the store. */
public final class MemoryVisits implements Visits {

    final MemoryChanges changes = new MemoryChanges();

    private final Map<UUID, Visit> visits = new LinkedHashMap<>();

    @Override
    public List<Visit> of(UUID patient) {
        return visits.values().stream()
                .filter(visit -> visit.patient().equals(patient))
                .sorted(Comparator.comparing(Visit::date))
                .toList();
    }

    @Override
    public void save(Visit visit) {
        refuseSecondOfTheDay(visit);
        visits.put(visit.id(), visit);
        changes.tell(visit.patient());
    }

    @Override
    public void remove(Visit visit) {
        visits.remove(visit.id());
        changes.tell(visit.patient());
    }
}
