package org.homestretch.testing;

import org.homestretch.progress.Records;
import org.homestretch.progress.Visits;

/** Puts the fakes in memory together, so that whoever has a record open is told of their changes. */
public final class MemoryRecords {

    private MemoryRecords() {}

    public static Records of(
            MemoryPatients patients, MemoryVisits visits, MemoryPrograms programs, MemoryJournal journal) {
        return new Records(patients, visits, programs, journal, watcher -> {
            patients.changes.watch(watcher);
            visits.changes.watch(watcher);
            programs.changes.watch(watcher);
            journal.changes.watch(watcher);
        });
    }

    /** With visits of the test's own, which tell nobody. */
    public static Records of(MemoryPatients patients, Visits visits, MemoryPrograms programs, MemoryJournal journal) {
        return new Records(patients, visits, programs, journal, watcher -> {
            patients.changes.watch(watcher);
            programs.changes.watch(watcher);
            journal.changes.watch(watcher);
        });
    }
}
