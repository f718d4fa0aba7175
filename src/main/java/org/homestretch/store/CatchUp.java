package org.homestretch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homestretch.store.Migrations.Migration;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.JournalPlace;
import org.homestretch.store.journal.SealedJournal;
import org.homestretch.store.json.Json;
import org.homestretch.store.refusal.Refusals;
import org.homestretch.store.refusal.Scrubbed;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.vault.Folder;
import org.homestretch.vault.Seal;
import org.homestretch.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the database in step with the journal: trusts it, catches it up, or makes it anew. The journal is right. */
final class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final String FRESH = "clinic-new";
    private static final String FRESH_FILE = FRESH + ".mv.db";
    private static final int RECORDS_PER_COMMIT = 500;
    private static final int ALREADY_OPEN = 90020;
    private static final long QUICKLY_COMPACTED_BYTES = 64L * 1024 * 1024;

    /** Left behind by a crash while files were changed, and of no further use. */
    private static final List<String> LEFTOVERS =
            List.of(FRESH_FILE, Database.FILE + ".tempFile", Database.FILE + ".newFile");

    private final Folder folder;
    private final String password;
    private final Seal seal;
    private final Json json;
    private final List<Migration> migrations;

    CatchUp(Folder folder, Vault vault, Json json, List<Migration> migrations) {
        this.folder = folder;
        this.password = vault.databasePassword();
        this.seal = vault.journalSeal();
        this.json = json;
        this.migrations = migrations;
    }

    /** The database, in step; the mark of a clean closing, where there is one, spares looking through all of it. */
    Database bring(SealedJournal journal, Optional<CleanClosing> closing) throws IOException, SQLException {
        for (String leftover : LEFTOVERS) {
            folder.delete(leftover);
        }
        boolean changedSinceClosing = closing.isPresent() && !closing.get().fits(folder, journal.end());
        if (folder.has(Database.FILE) && !changedSinceClosing) {
            var sound = opened(journal, closing);
            if (sound.isPresent()) {
                return sound.get();
            }
        }
        return rebuilt(journal);
    }

    /** The database file as it is, caught up with the journal; nothing when it cannot be used. */
    private Optional<Database> opened(SealedJournal journal, Optional<CleanClosing> closing) throws IOException {
        Optional<Database> database = Optional.empty();
        try {
            database = Optional.of(Database.open(folder, password, json));
            boolean inStep =
                    Migrations.fit(database.get().connection(), migrations) && inStep(database.get(), journal, closing);
            if (inStep) {
                return database;
            }
            LOG.warn("The database does not match the journal and is made anew from it.");
        } catch (SQLException | RuntimeException | StackOverflowError unusable) {
            database.ifPresent(Database::abandon);
            refuseWhatRebuildingCannotMend(unusable);
            LOG.warn("The database cannot be used and is made anew from the journal.", Scrubbed.of(unusable));
            return Optional.empty();
        }
        database.ifPresent(Database::abandon);
        return Optional.empty();
    }

    private static void refuseWhatRebuildingCannotMend(Throwable unusable) {
        if (unusable instanceof StoreException refusal) {
            throw refusal;
        }
        if (unusable instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
            throw Refusals.inUse();
        }
    }

    private boolean inStep(Database database, SealedJournal journal, Optional<CleanClosing> closing)
            throws SQLException, IOException {
        Migrations.run(database.connection(), migrations, folder.now());
        JournalPlace place = database.place();
        if (place.sequence() > journal.end().sequence()) {
            throw Refusals.journalTooShort(journal.end().sequence(), place.sequence());
        }
        return closing.isPresent() ? place.equals(journal.end()) : caughtUp(database, journal, place);
    }

    /** Applies what is missing, then compares every document with what the journal says it must be. */
    private boolean caughtUp(Database database, SealedJournal journal, JournalPlace from)
            throws SQLException, IOException {
        var expected = new DocumentDigests(json);
        var replay = new Replay(database);
        boolean[] forked = {false};
        journal.read((place, bytes) -> {
            var event = json.read(bytes, Event.class);
            expected.follow(event);
            forked[0] |= place.sequence() == from.sequence() && !place.equals(from);
            if (place.sequence() > from.sequence() && !forked[0]) {
                replay.apply(event, place);
            }
        });
        replay.finish();
        return !forked[0] && expected.same(DocumentDigests.of(database.connection(), json));
    }

    /** The database as the journal says it is; what was there is kept aside. */
    Database rebuilt(SealedJournal journal) throws IOException, SQLException {
        var fresh = Database.make(folder, FRESH, password, json);
        try {
            var replay = new Replay(fresh);
            journal.read((place, bytes) -> replay.apply(json.read(bytes, Event.class), place));
            replay.finish();
            fresh.shutdown("shutdown compact");
        } catch (SQLException | IOException | RuntimeException failed) {
            fresh.abandon();
            folder.delete(FRESH_FILE);
            throw failed;
        }
        if (folder.has(Database.FILE)) {
            folder.move(Database.FILE, "clinic-damaged-" + folder.stamp() + ".mv.db");
        }
        folder.move(FRESH_FILE, Database.FILE);
        folder.protect(folder.file(Database.FILE));
        return Database.open(folder, password, json);
    }

    /** Closes the database and leaves a mark of it; a small file is compacted, which a large one takes too long for. */
    void close(Database database, JournalPlace end) throws IOException, SQLException {
        boolean small = Files.size(folder.file(Database.FILE)) < QUICKLY_COMPACTED_BYTES;
        database.shutdown(small ? "shutdown compact" : "shutdown");
        folder.protect(folder.file(Database.FILE));
        new CleanClosing(end, CleanClosing.digest(folder)).write(folder, seal, json);
    }

    /** Applies records one after the other, some hundreds to a commit. */
    private static final class Replay {

        private final Database database;
        private int applied;
        private JournalPlace last;

        Replay(Database database) {
            this.database = database;
        }

        void apply(Event event, JournalPlace place) throws SQLException {
            database.tables().applyInBulk(event);
            last = place;
            applied++;
            if (applied % RECORDS_PER_COMMIT == 0) {
                commit();
            }
        }

        void finish() throws SQLException {
            if (applied > 0) {
                database.tables().sumUpAll();
                commit();
            }
        }

        private void commit() throws SQLException {
            database.tables().reach(last);
            database.commit();
        }
    }
}
