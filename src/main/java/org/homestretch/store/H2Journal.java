package org.homestretch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.Coded;
import org.homestretch.patient.Journal;
import org.homestretch.store.Event.Change;
import org.homestretch.store.Event.Subject;

/** The patients' histories as the clinic's file tells them. */
final class H2Journal implements Journal {

    private static final String OF_PATIENT =
            "select happened, person, what, subject, thing from history where patient = ? order by sequence desc";
    private static final String OF_SETTING =
            "select happened, person, what, subject, thing from history where subject = 'setting' and thing = ?"
                    + " order by sequence desc";

    private final Books books;

    H2Journal(Books books) {
        this.books = books;
    }

    @Override
    public void note(Note note) {
        String thing = (note.act().code() + " " + note.about()).strip();
        books.keep(Change.nothing(Subject.NOTE, thing, Optional.of(note.patient())), note.words());
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
            entries.add(entry(rows));
        }
        return List.copyOf(entries);
    }

    /** The thing of a note is the code of its act, then what the act was about. */
    private static Entry entry(ResultSet rows) throws SQLException {
        var happened = rows.getObject(1, OffsetDateTime.class).toInstant();
        boolean note = rows.getString(4).equals(Subject.NOTE.code());
        String[] thing = rows.getString(5).split(" ", 2);
        return new Entry(
                happened,
                rows.getString(2),
                rows.getString(3),
                note ? Coded.find(Act.class, thing[0]) : Optional.empty(),
                note && thing.length > 1 ? thing[1] : "");
    }
}
