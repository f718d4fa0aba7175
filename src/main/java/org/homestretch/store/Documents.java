package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.basics.Act;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.json.Json;

/** Reads documents from the tables as the clinic's things, and keeps changed ones with what was before. */
final class Documents {

    private final Ledger ledger;
    private final Json json;

    /** Whose a document is: its id, and the patient whose history it belongs to. */
    record Owner(Subject subject, String id, Optional<UUID> patient) {}

    /** What is noted of a thing that is kept: the first when it is new, the second when it was changed. */
    record Acts(Act fresh, Act changed) {}

    Documents(Ledger ledger, Json json) {
        this.ledger = ledger;
        this.json = json;
    }

    <T> Optional<T> one(Class<T> type, String sql, Object key) {
        return all(type, sql, key).stream().findFirst();
    }

    <T> List<T> all(Class<T> type, String sql, Object key) {
        return ledger.read(connection -> documents(connection, sql, key)).stream()
                .map(text -> json.read(text, type))
                .toList();
    }

    /** Keeps a thing unless it is the same already; before is the query that finds what was kept so far. */
    void keep(Owner owner, String before, Object thing, Acts acts) {
        keep(owner, before, thing, change -> change.fresh() ? acts.fresh() : Differences.in(change, acts.changed()));
    }

    /** The same, with an act that says by itself what changed. */
    void keep(Owner owner, String before, Object thing, Act act) {
        keep(owner, before, thing, change -> act);
    }

    private void keep(Owner owner, String before, Object thing, Function<Change, Act> act) {
        JsonNode was = before(before, owner, thing.getClass());
        JsonNode is = json.tree(thing);
        if (!was.equals(is)) {
            var change = new Change(owner.subject(), owner.id(), owner.patient(), was, is);
            ledger.keep(change, act.apply(change));
        }
    }

    /** Takes a thing out of the tables; the journal keeps what it was. */
    void remove(Owner owner, String before, Object thing, Act act) {
        JsonNode was = before(before, owner, thing.getClass());
        if (!was.isNull()) {
            ledger.keep(new Change(owner.subject(), owner.id(), owner.patient(), was, NullNode.instance), act);
        }
    }

    /** As it would be written today; what cannot be read is refused here, and so never written over. */
    private JsonNode before(String sql, Owner owner, Class<?> type) {
        Object key = owner.subject() == Subject.SETTING ? owner.id() : UUID.fromString(owner.id());
        return one(type, sql, key).map(json::tree).orElse(NullNode.instance);
    }

    private static List<String> documents(Connection connection, String sql, Object key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, key);
            try (ResultSet rows = query.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
