package org.homestretch.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.basics.Coded;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientKey;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sought;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;

/** All patients' lines in memory, in the order of the list, so that a search of a large clinic takes no time. */
final class PatientList {

    private static final String LINES = """
            select patient.document, patient.condition, patient.leg, last_visit, visits, program, episode.document
            from patient left join episode on episode.id = patient.id""";
    private static final String LINE = LINES + " where patient.id = ?";

    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(Row::order).thenComparing(Row::number).thenComparing(Row::id);

    private final Books books;
    private final Json json;
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

    /** What a line reads of an episode: as the list keeps no copy of a screen, none can be older than the record. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Screens(List<RedFlagScreen> screens) {

        Optional<RedFlagScreen> newest() {
            return screens.isEmpty() ? Optional.empty() : Optional.of(screens.getLast());
        }
    }

    PatientList(Books books, Json json) {
        this.books = books;
        this.json = json;
        books.watch(this::changed);
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
        rows.addAll(books.read(connection -> read(connection, Optional.empty())));
        rows.sort(BY_NAME);
        rows.forEach(row -> byId.put(row.id(), row));
        loaded = true;
    }

    private void reload(UUID patient) {
        Row old = byId.remove(patient);
        if (old != null) {
            rows.remove(Collections.binarySearch(rows, old, BY_NAME));
        }
        books.read(connection -> read(connection, Optional.of(patient))).forEach(this::insert);
    }

    private void insert(Row row) {
        rows.add(-Collections.binarySearch(rows, row, BY_NAME) - 1, row);
        byId.put(row.id(), row);
    }

    private List<Row> read(Connection connection, Optional<UUID> only) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(only.isPresent() ? LINE : LINES)) {
            if (only.isPresent()) {
                query.setObject(1, only.get());
            }
            try (ResultSet found = query.executeQuery()) {
                var all = new ArrayList<Row>();
                while (found.next()) {
                    all.add(row(found));
                }
                return all;
            }
        }
    }

    private Optional<RedFlagScreen> screen(String episode) {
        return json.read(episode, Screens.class).newest();
    }

    private Row row(ResultSet found) throws SQLException {
        var patient = json.read(found.getString(1), Patient.class);
        var condition = Coded.of(Condition.class, found.getString(2));
        var line = new PatientLine(
                patient,
                condition,
                Coded.of(Side.class, found.getString(3)),
                Optional.ofNullable(found.getObject(4, LocalDate.class)),
                found.getInt(5),
                PatientLine.ProgramMark.valueOf(found.getString(6).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(found.getString(7)).flatMap(this::screen));
        return new Row(new PatientKey(patient, condition), line);
    }
}
