package org.homestretch.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientKey;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sought;
import org.homestretch.store.json.Json;

/** All patients' lines in memory, in the order of the list, so that a search of a large clinic takes no time. */
final class PatientList {

    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(Row::order).thenComparing(Row::number).thenComparing(Row::id);

    private final Ledger ledger;
    private final PatientRows lines;
    private final List<Row> rows = new ArrayList<>();
    private final Map<UUID, Row> byId = new HashMap<>();
    private final Set<UUID> stale = new HashSet<>();
    private boolean loaded;

    /** A line, and what it is found and ordered by. */
    private record Row(PatientKey key, PatientLine line) {

        String order() {
            return key.order();
        }

        int number() {
            return line.patient().number();
        }

        UUID id() {
            return line.patient().id();
        }
    }

    PatientList(Ledger ledger, Json json) {
        this.ledger = ledger;
        this.lines = new PatientRows(json);
        ledger.watch(this::changed);
    }

    List<PatientLine> fitting(Sought sought) {
        refresh();
        List<Row> found = new ArrayList<>();
        for (Row row : rows) {
            if (sought.fits(row.key())) {
                found.add(row);
            }
        }
        found.sort(Comparator.comparing(Row::key, sought.numberedFirst()));
        return found.stream().map(Row::line).toList();
    }

    Optional<PatientLine> of(UUID patient) {
        refresh();
        return Optional.ofNullable(byId.get(patient)).map(Row::line);
    }

    List<Patient> alike(PersonName name, Born born) {
        refresh();
        return rows.stream()
                .filter(row -> row.key().like(name, born))
                .map(row -> row.line().patient())
                .toList();
    }

    private void changed(Optional<UUID> patient) {
        if (patient.isPresent()) {
            stale.add(patient.get());
        } else {
            loaded = false;
        }
    }

    private void refresh() {
        if (loaded) {
            stale.forEach(this::reload);
        } else {
            load();
        }
        stale.clear();
    }

    private void load() {
        rows.clear();
        byId.clear();
        rows.addAll(read(Optional.empty()));
        rows.sort(BY_NAME);
        rows.forEach(row -> byId.put(row.id(), row));
        loaded = true;
    }

    private void reload(UUID patient) {
        Row old = byId.remove(patient);
        if (old != null) {
            rows.remove(Collections.binarySearch(rows, old, BY_NAME));
        }
        read(Optional.of(patient)).forEach(this::insert);
    }

    private void insert(Row row) {
        rows.add(-Collections.binarySearch(rows, row, BY_NAME) - 1, row);
        byId.put(row.id(), row);
    }

    private List<Row> read(Optional<UUID> only) {
        return ledger.read(connection -> lines.read(connection, only)).stream()
                .map(line -> new Row(new PatientKey(line.patient(), line.condition()), line))
                .toList();
    }
}
