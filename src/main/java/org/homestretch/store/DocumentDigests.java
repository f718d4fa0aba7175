package org.homestretch.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.journal.JournalPlace;

/** What the tables hold, or must hold by the journal: a digest of every document, and how many records there were. */
final class DocumentDigests {

    private record Table(Subject subject, String query) {}

    private static final List<Table> TABLES = List.of(
            new Table(Subject.PATIENT, "select cast(id as varchar(40)), document from patient"),
            new Table(Subject.EPISODE, "select cast(id as varchar(40)), document from episode"),
            new Table(Subject.PROGRAM, "select cast(id as varchar(40)), document from program"),
            new Table(Subject.VISIT, "select cast(id as varchar(40)), document from visit"),
            new Table(Subject.SETTING, "select name, document from setting"));

    private final Map<String, String> digests = new HashMap<>();
    private long records;

    /** What is in the tables. */
    static DocumentDigests of(Connection connection) throws SQLException {
        var contents = new DocumentDigests();
        for (var table : TABLES) {
            contents.read(connection, table);
        }
        try (var query = connection.prepareStatement("select count(*) from history");
                var rows = query.executeQuery()) {
            rows.next();
            contents.records = rows.getLong(1);
        }
        return contents;
    }

    /** Follows the journal, record by record. */
    void follow(Event event) {
        records++;
        Change change = event.change();
        switch (change.subject()) {
            case PATIENT, EPISODE, PROGRAM, VISIT, SETTING -> {
                String key = key(change.subject(), change.id());
                if (change.gone()) {
                    digests.remove(key);
                } else {
                    digests.put(key, digest(change.after().toString()));
                }
            }
            case CLINIC, NOTE -> {}
        }
    }

    boolean same(DocumentDigests other) {
        return records == other.records && digests.equals(other.digests);
    }

    private void read(Connection connection, Table table) throws SQLException {
        try (var query = connection.prepareStatement(table.query());
                var rows = query.executeQuery()) {
            while (rows.next()) {
                digests.put(key(table.subject(), rows.getString(1)), digest(rows.getString(2)));
            }
        }
    }

    private static String key(Subject subject, String id) {
        return subject.code() + " " + id;
    }

    private static String digest(String document) {
        return JournalPlace.hex(JournalPlace.sha256(document.getBytes(StandardCharsets.UTF_8)));
    }
}
