package org.homestretch.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.Act;
import org.homestretch.exercise.Library;
import org.homestretch.store.ClinicFile.Created;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.journal.SealedJournal;
import org.homestretch.store.json.Json;
import org.homestretch.store.json.Lifting;
import org.homestretch.store.refusal.Refusals;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.vault.Folder;
import org.homestretch.vault.KdfCost;
import org.homestretch.vault.Person;
import org.homestretch.vault.Role;
import org.homestretch.vault.Seal;
import org.homestretch.vault.Vault;
import org.homestretch.vault.VaultException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way into a folder with a clinic: makes one, unlocks it, or says why it stays shut. */
final class ClinicFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ClinicFolder.class);

    /** The journal's name until a new clinic is complete. */
    private static final String BEGUN = SealedJournal.NAME + ".begun";

    private final Folder folder;

    private interface Work<T> {
        T run() throws IOException;
    }

    ClinicFolder(Folder folder) {
        this.folder = folder;
    }

    static ClinicFolder to(Path path) {
        return new ClinicFolder(Folder.at(path));
    }

    /** A making that was cut short has left nothing worth keeping: it is no clinic yet. */
    boolean exists() {
        boolean onlyBegun = Vault.in(folder) && folder.has(BEGUN);
        return folder.has(SealedJournal.NAME) || folder.has(Database.FILE) || Vault.in(folder) && !onlyBegun;
    }

    List<Person> people() {
        return tried(() -> Vault.people(folder));
    }

    Created create(Library library, String owner, String password, KdfCost cost) {
        var person = new Person(owner, Role.OWNER);
        Vault.refuseShort(password);
        return tried(() -> {
            folder.make();
            return behindLock(lock -> {
                if (exists()) {
                    throw Refusals.alreadyThere();
                }
                folder.replace(BEGUN, new byte[0]);
                var made = Vault.create(folder, person, password, cost);
                SealedJournal.create(folder, made.vault().clinic(), BEGUN);
                folder.move(BEGUN, SealedJournal.NAME);
                return new Created(unlocked(lock, made.vault(), library), made.recoveryCode());
            });
        });
    }

    ClinicFile open(Library library, String person, String password) {
        return tried(() -> {
            Vault.people(folder);
            return behindLock(lock -> unlocked(lock, Vault.open(folder, person, password), library));
        });
    }

    Person recover(String code, String newPassword) {
        return tried(() -> {
            Vault.people(folder);
            return behindLock(lock -> {
                Person owner = Vault.recover(folder, code, newPassword);
                lock.close();
                return owner;
            });
        });
    }

    private ClinicFile unlocked(Lock lock, Vault vault, Library library) throws IOException {
        if (!folder.has(SealedJournal.NAME)) {
            throw Refusals.journalMissing(SealedJournal.NAME);
        }
        folder.make();
        var json = new Json(library);
        var ledger = ledger(vault, json);
        noteOpened(ledger);
        return new ClinicFile(lock, vault, ledger, json);
    }

    private Ledger ledger(Vault vault, Json json) throws IOException {
        Seal seal = vault.journalSeal();
        var closing = CleanClosing.read(folder, seal, json);
        var found =
                SealedJournal.check(folder, vault.clinic(), seal, (place, record) -> Lifting.TODAY.refuseNewer(record));
        if (closing.isPresent() && closing.get().end().sequence() > found.end().sequence()) {
            throw Refusals.journalTooShort(
                    found.end().sequence(), closing.get().end().sequence());
        }
        folder.delete(CleanClosing.NAME);
        var journal = SealedJournal.open(folder, vault.clinic(), seal, found);
        var catchUp = new CatchUp(folder, vault, json, Migrations.all());
        var ledger = new Ledger(folder, vault.person().name(), json, journal, catchUp);
        try {
            ledger.open(closing);
            return ledger;
        } catch (RuntimeException refused) {
            journal.close();
            throw refused;
        }
    }

    /** A full disk keeps nobody from reading, so the note may be missing then. */
    private static void noteOpened(Ledger ledger) {
        try {
            ledger.keep(Change.nothing(Subject.CLINIC, "opened", Optional.empty()), Act.of(Act.Kind.CLINIC_OPENED));
        } catch (StoreException full) {
            if (full.kind() != Kind.DISK_FULL) {
                ledger.close();
                throw full;
            }
            LOG.warn("The opening of the clinic could not be noted.", full);
        }
    }

    /** Work that needs the clinic for itself, and lets go of it when it fails. */
    private interface Locked<T> {
        T run(Lock lock) throws IOException;
    }

    private <T> T behindLock(Locked<T> work) throws IOException {
        var lock = Lock.take(folder);
        try {
            return work.run(lock);
        } catch (IOException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static <T> T tried(Work<T> work) {
        try {
            return work.run();
        } catch (VaultException refusal) {
            throw Refusals.locked(refusal);
        } catch (IOException refused) {
            throw Refusals.disk(refused);
        }
    }
}
