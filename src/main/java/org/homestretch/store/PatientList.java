package org.homestretch.store;

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
import java.util.function.Predicate;
import org.homestretch.patient.Coded;
import org.homestretch.patient.Condition;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Side;

/** All patients' lines in memory, in the order of the list, so that a search of a large clinic takes no time. */
final class PatientList {

    private static final String LINES = """
            select document, family_key, search_key, condition, leg, last_visit, visits, program
            from patient""";
    private static final String LINE = LINES + " where id = ?";

    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(Row::name).thenComparing(Row::number).thenComparing(Row::id);

    private final Books books;
    private final Json json;
    private final List<Row> rows = new ArrayList<>();
    private final Map<UUID, Row> byId = new HashMap<>();
    private final Set<UUID> stale = new HashSet<>();
    private boolean loaded;

    /** A line, the folded name it is ordered by and the folded text it is found by. */
    private record Row(String name, PatientLine line, String key) {

        int number() {
            return line.patient().number();
        }

        UUID id() {
            return line.patient().id();
        }
    }

    PatientList(Books books, Json json) {
        this.books = books;
        this.json = json;
        books.watch(this::changed);
    }

    List<PatientLine> fitting(Wanted wanted) {
        refresh();
        List<PatientLine> found = new ArrayList<>();
        for (Row row : rows) {
            if (wanted.fits(row.key(), row.line().patient().born())) {
                found.add(row.line());
            }
        }
        return numberedFirst(Collections.unmodifiableList(found), wanted);
    }

    List<Patient> alike(Likeness sought, LocalDate born) {
        refresh();
        return rows.stream()
                .filter(row -> sought.samePerson(row.name(), row.line().patient(), born))
                .map(row -> row.line().patient())
                .toList();
    }

    /** A patient whose very number was typed comes before those whose name or number merely holds it. */
    private static List<PatientLine> numberedFirst(List<PatientLine> lines, Wanted wanted) {
        if (wanted.words().size() != 1) {
            return lines;
        }
        String word = wanted.words().getFirst();
        Predicate<PatientLine> exact =
                line -> Integer.toString(line.patient().number()).equals(word);
        return lines.stream()
                .sorted(Comparator.comparing(line -> !exact.test(line)))
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

    private Row row(ResultSet found) throws SQLException {
        var patient = json.read(found.getString(1), Patient.class);
        var condition = Coded.of(Condition.class, found.getString(4));
        var line = new PatientLine(
                patient,
                condition,
                Coded.of(Side.class, found.getString(5)),
                Optional.ofNullable(found.getObject(6, LocalDate.class)),
                found.getInt(7),
                PatientLine.ProgramMark.valueOf(found.getString(8).toUpperCase(Locale.ROOT)));
        return new Row(found.getString(2), line, found.getString(3) + " " + Folded.text(condition.words()));
    }
}
