package org.homestretch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.Journal;
import org.homestretch.store.Event.Change;
import org.homestretch.store.Event.Subject;

/** The patients' histories as the clinic's file tells them. */
final class H2Journal implements Journal {

    private static final String OF_PATIENT =
            "select happened, person, what from history where patient = ? order by sequence desc";
    private static final String OF_SETTING =
            "select happened, person, what from history where subject = 'setting' and thing = ? order by sequence desc";

    private final Books books;

    H2Journal(Books books) {
        this.books = books;
    }

    @Override
    public void note(Act act, UUID patient, String what) {
        var change = Change.nothing(Subject.NOTE, act.code(), Optional.of(patient));
        books.keep(change, (act.words() + " " + what).strip());
    }

    @Override
    public List<Entry> of(UUID patient) {
        return entries(OF_PATIENT, patient);
    }

    /** What became of one setting, newest first. */
    List<Entry> ofSetting(String name) {
        return entries(OF_SETTING, name);
    }

    private List<Entry> entries(String sql, Object key) {
        return books.read(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, key);
                try (var rows = query.executeQuery()) {
                    return entries(rows);
                }
            }
        });
    }

    private static List<Entry> entries(ResultSet rows) throws SQLException {
        var entries = new ArrayList<Entry>();
        while (rows.next()) {
            var happened = rows.getObject(1, OffsetDateTime.class).toInstant();
            entries.add(new Entry(happened, rows.getString(2), rows.getString(3)));
        }
        return List.copyOf(entries);
    }
}
