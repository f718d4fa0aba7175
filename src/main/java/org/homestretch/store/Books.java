package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.homestretch.basics.Refusal;
import org.homestretch.store.Event.Change;
import org.homestretch.vault.Folder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal and the database as one: a save is in both, and it is done once it is in the journal. */
final class Books {

    private static final Logger LOG = LoggerFactory.getLogger(Books.class);
    private static final int LONGEST_DOCUMENT = 1_000_000;
    private static final int LONGEST_LINE = 1_000;

    private final Folder folder;
    private final String user;
    private final Json json;
    private final SealedJournal journal;
    private final Alignment alignment;
    private final List<Consumer<Optional<UUID>>> watchers = new ArrayList<>();
    private Optional<Database> database = Optional.empty();
    private boolean closed;

    /** Work with the database's connection. */
    @FunctionalInterface
    interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private interface Work<T> {
        T on(Database database) throws SQLException;
    }

    Books(Folder folder, String user, Json json, SealedJournal journal, Alignment alignment) {
        this.folder = folder;
        this.user = user;
        this.json = json;
        this.journal = journal;
        this.alignment = alignment;
    }

    synchronized void open(Optional<Mark> mark) {
        try {
            database = Optional.of(alignment.bring(journal, mark));
        } catch (IOException | SQLException refused) {
            throw Trouble.disk(refused);
        }
    }

    /** Calls with the patient whose record changed, or with nothing when anything may have changed. */
    synchronized void watch(Consumer<Optional<UUID>> watcher) {
        watchers.add(watcher);
    }

    /** Returns once the change is on disk. */
    synchronized void keep(Change change, String what) {
        refuseTooLong(change.after());
        String line = what.length() <= LONGEST_LINE ? what : what.substring(0, LONGEST_LINE);
        var event = new Event(journal.end().sequence() + 1, folder.now(), user, change, line);
        byte[] bytes = json.bytes(event);
        var sealed = ready().seal(bytes);
        // The tables take the change first, uncommitted: what they refuse must not be in the journal.
        withDatabase(tables -> {
            tables.apply(event, sealed.place());
            return event;
        });
        append(sealed);
        commit();
        watchers.forEach(watcher -> watcher.accept(change.patient()));
    }

    synchronized <T> T read(Query<T> query) {
        ready();
        return withDatabase(tables -> query.on(tables.connection()));
    }

    synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (journal) {
            if (database.isPresent()) {
                alignment.close(database.get(), journal.end());
            }
        } catch (SQLException | IOException refused) {
            LOG.warn("The clinic was not closed in good order. Opening it again will mend that.", Scrubbed.of(refused));
            lose();
        }
    }

    private SealedJournal ready() {
        if (closed) {
            throw Trouble.closed();
        }
        return journal;
    }

    /** A database that fails is let go, opened or made anew from the journal, and asked once more. */
    private <T> T withDatabase(Work<T> work) {
        try {
            return work.on(current());
        } catch (SQLException first) {
            LOG.warn("The database failed and is opened again.", Scrubbed.of(first));
            lose();
        }
        try {
            return work.on(current());
        } catch (SQLException again) {
            lose();
            throw Trouble.disk(again);
        }
    }

    private Database current() {
        if (database.isEmpty()) {
            open(Optional.empty());
            watchers.forEach(watcher -> watcher.accept(Optional.empty()));
        }
        return database.orElseThrow();
    }

    private void lose() {
        database.ifPresent(Database::abandon);
        database = Optional.empty();
    }

    private void append(SealedJournal.Sealed sealed) {
        try {
            journal.append(sealed);
        } catch (IOException refused) {
            undo();
            throw Trouble.disk(refused);
        }
    }

    private void undo() {
        try {
            database.orElseThrow().rollback();
        } catch (SQLException broken) {
            LOG.warn("The database failed and will be opened again.", Scrubbed.of(broken));
            lose();
        }
    }

    /** The change is in the journal, so it is saved; tables that miss it are caught up when they are next asked. */
    private void commit() {
        try {
            database.orElseThrow().commit();
        } catch (SQLException broken) {
            LOG.warn("The database failed and will be caught up from the journal.", Scrubbed.of(broken));
            lose();
        }
    }

    private static void refuseTooLong(JsonNode document) {
        if (document.toString().length() > LONGEST_DOCUMENT) {
            throw new Refusal("The text is too long to keep. Shorten it.");
        }
    }
}
