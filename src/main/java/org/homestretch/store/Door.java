package org.homestretch.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.Library;
import org.homestretch.store.ClinicFile.Created;
import org.homestretch.store.Event.Change;
import org.homestretch.store.Event.Subject;
import org.homestretch.store.StoreException.Kind;
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
final class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    /** The journal's name until a new clinic is complete. */
    private static final String BEGUN = SealedJournal.NAME + ".begun";

    private final Folder folder;

    private interface Work<T> {
        T run() throws IOException;
    }

    Door(Folder folder) {
        this.folder = folder;
    }

    static Door to(Path path) {
        return new Door(Folder.at(path));
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
                    throw Trouble.alreadyThere();
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
            throw Trouble.journalMissing();
        }
        folder.make();
        var json = new Json(library);
        var books = books(vault, json);
        noteOpened(books);
        return new ClinicFile(lock, vault, books, json);
    }

    private Books books(Vault vault, Json json) throws IOException {
        Seal seal = vault.journalSeal();
        var mark = Mark.read(folder, seal, json);
        var found = SealedJournal.check(folder, vault.clinic(), seal);
        if (mark.isPresent() && mark.get().end().sequence() > found.end().sequence()) {
            throw Trouble.journalTooShort(
                    found.end().sequence(), mark.get().end().sequence());
        }
        folder.delete(Mark.NAME);
        var journal = SealedJournal.open(folder, vault.clinic(), seal, found);
        var alignment = new Alignment(folder, vault, json, Migrations.all());
        var books = new Books(folder, vault.person().name(), json, journal, alignment);
        try {
            books.open(mark);
            return books;
        } catch (RuntimeException refused) {
            journal.close();
            throw refused;
        }
    }

    /** A full disk keeps nobody from reading, so the note may be missing then. */
    private static void noteOpened(Books books) {
        try {
            books.keep(Change.nothing(Subject.CLINIC, "opened", Optional.empty()), "Clinic opened");
        } catch (StoreException full) {
            if (full.kind() != Kind.DISK_FULL) {
                books.close();
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
            throw Trouble.locked(refusal);
        } catch (IOException refused) {
            throw Trouble.disk(refused);
        }
    }
}
