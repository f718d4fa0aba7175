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
import org.homestretch.basics.Act;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.SealedJournal;
import org.homestretch.store.json.Json;
import org.homestretch.store.refusal.Refusals;
import org.homestretch.store.refusal.Scrubbed;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.vault.Folder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal and the database as one: a save is in both, and it is done once it is in the journal. */
final class Ledger {

    private static final RoomWords WORDS = RoomWords.of(Ledger.class);
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int LONGEST_DOCUMENT = 1_000_000;

    private final Folder folder;
    private final String user;
    private final Json json;
    private final SealedJournal journal;
    private final CatchUp catchUp;
    private final List<Consumer<Optional<UUID>>> watchers = new ArrayList<>();
    private Optional<Database> database = Optional.empty();
    private boolean closed;
    private boolean remade;

    /** Work with the database's connection. */
    @FunctionalInterface
    interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private interface Work<T> {
        T on(Database database) throws SQLException;
    }

    Ledger(Folder folder, String user, Json json, SealedJournal journal, CatchUp catchUp) {
        this.folder = folder;
        this.user = user;
        this.json = json;
        this.journal = journal;
        this.catchUp = catchUp;
    }

    synchronized void open(Optional<CleanClosing> closing) {
        try {
            database = Optional.of(catchUp.bring(journal, closing));
        } catch (IOException | SQLException refused) {
            throw Refusals.disk(refused);
        }
    }

    /** Calls with the patient whose record changed, or with nothing when anything may have changed. */
    synchronized void watch(Consumer<Optional<UUID>> watcher) {
        watchers.add(watcher);
    }

    /** Returns once the change is on disk. */
    synchronized void keep(Change change, Act act) {
        refuseTooLong(change.after());
        var event = new Event(journal.end().sequence() + 1, folder.now(), user, change, act);
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
                catchUp.close(database.get(), journal.end());
            }
        } catch (SQLException | IOException refused) {
            LOG.warn("The clinic was not closed in good order. Opening it again will mend that.", Scrubbed.of(refused));
            lose();
        }
    }

    private SealedJournal ready() {
        if (closed) {
            throw Refusals.closed();
        }
        return journal;
    }

    /** A database that fails is let go and opened again, then made anew from the journal, and asked once more. */
    private <T> T withDatabase(Work<T> work) {
        try {
            return work.on(current());
        } catch (SQLException first) {
            LOG.warn("The database failed and is opened again.", Scrubbed.of(first));
            lose();
        }
        try {
            return work.on(current());
        } catch (SQLException second) {
            lose();
            remakeAfter(second);
        }
        try {
            return work.on(current());
        } catch (SQLException again) {
            lose();
            throw Refusals.disk(again);
        }
    }

    /** Only once while a clinic is open, and not for want of space: a disk that refuses everything is not mended so. */
    private void remakeAfter(SQLException failure) {
        var refusal = Refusals.disk(failure);
        if (remade || refusal.kind() == Kind.DISK_FULL) {
            throw refusal;
        }
        LOG.warn("The database failed again and is made anew from the journal.", Scrubbed.of(failure));
        remade = true;
        try {
            database = Optional.of(catchUp.rebuilt(journal));
        } catch (IOException | SQLException refused) {
            throw Refusals.disk(refused);
        }
        watchers.forEach(watcher -> watcher.accept(Optional.empty()));
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
            throw Refusals.disk(refused);
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
            throw new Refusal(WORDS.say("too.long"));
        }
    }
}
