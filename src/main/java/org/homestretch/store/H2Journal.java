package org.homestretch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Journal;
import org.homestretch.store.Event.Change;
import org.homestretch.store.Event.Subject;

/** The patients' histories as the clinic's file tells them. */
final class H2Journal implements Journal {

    private static final String OF_PATIENT =
            "select happened, person, what, subject, thing from history where patient = ? order by sequence desc";
    private static final String OF_SETTING =
            "select happened, person, what, subject, thing from history where subject = 'setting' and thing = ?"
                    + " order by sequence desc";

    private static final String WORKED_ON = """
            select distinct patient from history
            where happened >= ? and happened < ? and patient is not null
                and not (subject = 'note' and thing like ? || '%')""";

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

    @Override
    public Set<UUID> workedOn(Instant from, Instant until) {
        return books.read(connection -> {
            try (var query = connection.prepareStatement(WORKED_ON)) {
                query.setObject(1, from.atOffset(ZoneOffset.UTC));
                query.setObject(2, until.atOffset(ZoneOffset.UTC));
                query.setString(3, Act.VIEWED.code());
                try (var rows = query.executeQuery()) {
                    return ids(rows);
                }
            }
        });
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        var ids = new HashSet<UUID>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return Set.copyOf(ids);
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
