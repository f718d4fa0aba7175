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
import org.homestretch.store.Event.Change;
import org.homestretch.store.Event.Subject;

/** Reads documents from the tables as the clinic's things, and keeps changed ones with what was before. */
final class Documents {

    private final Books books;
    private final Json json;

    /** Whose a document is: its id, and the patient whose history it belongs to. */
    record Owner(Subject subject, String id, Optional<UUID> patient) {}

    /** Says in words what was done, for the history; the first text is of something new, the second of a change. */
    record Words(String fresh, String changed) {}

    Documents(Books books, Json json) {
        this.books = books;
        this.json = json;
    }

    <T> Optional<T> one(Class<T> type, String sql, Object key) {
        return all(type, sql, key).stream().findFirst();
    }

    <T> List<T> all(Class<T> type, String sql, Object key) {
        return documents(sql, key).stream().map(text -> json.read(text, type)).toList();
    }

    List<String> documents(String sql, Object key) {
        return books.read(connection -> documents(connection, sql, key));
    }

    /** Keeps a thing unless it is the same already; before is the query that finds what was kept so far. */
    void keep(Owner owner, String before, Object thing, Words words) {
        keep(
                owner,
                before,
                thing,
                change -> change.fresh()
                        ? words.fresh()
                        : words.changed() + Differences.inWords(change.before(), change.after()));
    }

    /** The same, in words that say by themselves what changed. */
    void keep(Owner owner, String before, Object thing, String words) {
        keep(owner, before, thing, change -> words);
    }

    private void keep(Owner owner, String before, Object thing, Function<Change, String> words) {
        JsonNode was = before(before, owner);
        JsonNode is = json.tree(thing);
        if (!was.equals(is)) {
            var change = new Change(owner.subject(), owner.id(), owner.patient(), was, is);
            books.keep(change, words.apply(change));
        }
    }

    /** Takes a thing out of the tables; the journal keeps what it was. */
    void remove(Owner owner, String before, String words) {
        JsonNode was = before(before, owner);
        if (!was.isNull()) {
            books.keep(new Change(owner.subject(), owner.id(), owner.patient(), was, NullNode.instance), words);
        }
    }

    private JsonNode before(String sql, Owner owner) {
        Object key = owner.subject() == Subject.SETTING ? owner.id() : UUID.fromString(owner.id());
        return documents(sql, key).stream()
                .findFirst()
                .map(text -> json.read(text, JsonNode.class))
                .orElse(NullNode.instance);
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
