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
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.json.Json;

/** The patients' histories as the clinic's file tells them. */
final class H2Journal implements Journal {

    private static final String OF_PATIENT =
            "select happened, person, act from history where patient = ? order by sequence desc";
    private static final String OF_SETTING =
            "select happened, person, act from history where subject = 'setting' and thing = ?"
                    + " order by sequence desc";

    private static final String CODED = """
            select history.patient, happened, person, act from coded join history using (sequence) where code = ?""";

    private static final String WORKED_ON = """
            select distinct patient from history
            where happened >= ? and happened < ? and patient is not null""";

    private final Ledger ledger;
    private final Json json;

    H2Journal(Ledger ledger, Json json) {
        this.ledger = ledger;
        this.json = json;
    }

    @Override
    public void note(UUID patient, Act act) {
        ledger.keep(Change.nothing(Subject.NOTE, act.kind().code(), Optional.of(patient)), act);
    }

    @Override
    public List<Entry> of(UUID patient) {
        return entries(OF_PATIENT, patient);
    }

    @Override
    public Optional<Whose> coded(String code) {
        return ledger.read(connection -> {
            try (var query = connection.prepareStatement(CODED)) {
                query.setString(1, code);
                try (var rows = query.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Whose(rows.getObject(1, UUID.class), entry(rows, 2)))
                            : Optional.<Whose>empty();
                }
            }
        });
    }

    @Override
    public Set<UUID> workedOn(Instant from, Instant until) {
        return ledger.read(connection -> {
            try (var query = connection.prepareStatement(WORKED_ON)) {
                query.setObject(1, from.atOffset(ZoneOffset.UTC));
                query.setObject(2, until.atOffset(ZoneOffset.UTC));
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
        return ledger.read(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, key);
                try (var rows = query.executeQuery()) {
                    return entries(rows);
                }
            }
        });
    }

    private List<Entry> entries(ResultSet rows) throws SQLException {
        var entries = new ArrayList<Entry>();
        while (rows.next()) {
            entries.add(entry(rows, 1));
        }
        return List.copyOf(entries);
    }

    /** From a column on: when, who and what. */
    private Entry entry(ResultSet rows, int from) throws SQLException {
        var happened = rows.getObject(from, OffsetDateTime.class).toInstant();
        return new Entry(happened, rows.getString(from + 1), json.read(rows.getString(from + 2), Act.class));
    }
}
