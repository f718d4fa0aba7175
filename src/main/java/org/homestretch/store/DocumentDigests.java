package org.homestretch.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.journal.JournalPlace;
import org.homestretch.store.json.Json;
import org.homestretch.store.refusal.StoreException;

/** What the tables hold, or must hold by the journal: a digest of every document, and one of all lines of history. */
final class DocumentDigests {

    private record Table(Subject subject, String query) {}

    private static final List<Table> TABLES = List.of(
            new Table(Subject.PATIENT, "select cast(id as varchar(40)), document from patient"),
            new Table(Subject.EPISODE, "select cast(id as varchar(40)), document from episode"),
            new Table(Subject.PROGRAM, "select cast(id as varchar(40)), document from program"),
            new Table(Subject.VISIT, "select cast(id as varchar(40)), document from visit"),
            new Table(Subject.SETTING, "select name, document from setting"));

    private static final String HISTORY =
            "select sequence, happened, person, patient, subject, thing, act from history order by sequence";

    private final Map<String, String> digests = new HashMap<>();
    private final MessageDigest history = JournalPlace.sha256();
    private final Json json;

    DocumentDigests(Json json) {
        this.json = json;
    }

    /** What is in the tables. */
    static DocumentDigests of(Connection connection, Json json) throws SQLException {
        var digests = new DocumentDigests(json);
        for (var table : TABLES) {
            digests.read(connection, table);
        }
        digests.readHistory(connection);
        return digests;
    }

    /** Follows the journal, record by record. */
    void follow(Event event) {
        Change change = event.change();
        line(
                event.sequence(),
                event.at(),
                event.by(),
                change.patient(),
                change.subject().code(),
                change.id(),
                json.text(json.tree(event.act())));
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
        return digests.equals(other.digests) && MessageDigest.isEqual(history.digest(), other.history.digest());
    }

    private void read(Connection connection, Table table) throws SQLException {
        try (var query = connection.prepareStatement(table.query());
                var rows = query.executeQuery()) {
            while (rows.next()) {
                digests.put(key(table.subject(), rows.getString(1)), digest(rows.getString(2)));
            }
        }
    }

    private void readHistory(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(HISTORY);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                line(
                        rows.getLong(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant(),
                        rows.getString(3),
                        Optional.ofNullable(rows.getObject(4, UUID.class)),
                        rows.getString(5),
                        rows.getString(6),
                        today(rows.getString(7)));
            }
        }
    }

    /** An act as it would be written today: a table that an older program filled has it in its own form. */
    private String today(String act) throws SQLException {
        try {
            return json.text(json.tree(json.read(act, Act.class)));
        } catch (StoreException damaged) {
            throw new SQLException("A line of history cannot be read.", damaged);
        }
    }

    private void line(Object... parts) {
        for (Object part : parts) {
            history.update(part.toString().getBytes(StandardCharsets.UTF_8));
            history.update((byte) 0);
        }
    }

    private static String key(Subject subject, String id) {
        return subject.code() + " " + id;
    }

    private static String digest(String document) {
        return JournalPlace.hex(JournalPlace.sha256(document.getBytes(StandardCharsets.UTF_8)));
    }
}
