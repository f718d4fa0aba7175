package org.homestretch.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.Journal;
import org.homestretch.guidance.Rulebook;
import org.homestretch.guidance.Thresholds;

/** The numbers of a clinic's rules kept in memory. */
public final class MemoryRulebook implements Rulebook {

    private final List<Journal.Entry> changes = new ArrayList<>();
    private Thresholds kept = Thresholds.USUAL;

    @Override
    public Thresholds thresholds() {
        return kept;
    }

    @Override
    public List<Journal.Entry> changes() {
        return List.copyOf(changes);
    }

    @Override
    public void save(Thresholds thresholds) {
        changes.addFirst(new Journal.Entry(Instant.parse("2026-11-22T10:00:00Z"), "NB", kept.changeTo(thresholds)));
        kept = thresholds;
    }
}
