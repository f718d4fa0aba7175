package org.homestretch.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.homestretch.basics.Journal;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Rulebook;
import org.homestretch.patient.Patients;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Programs;
import org.homestretch.progress.Changes;
import org.homestretch.progress.Visits;
import org.homestretch.store.json.Json;
import org.homestretch.vault.Folder;
import org.homestretch.vault.KdfCost;
import org.homestretch.vault.Person;
import org.homestretch.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An unlocked clinic: the one way in to all that is kept in its folder. */
public final class ClinicFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClinicFile.class);

    private final Lock lock;
    private final Vault vault;
    private final Ledger ledger;
    private final Patients patients;
    private final Programs programs;
    private final Visits visits;
    private final ClinicSettings settings;
    private final Rulebook rulebook;
    private final H2Journal journal;

    /** A clinic just made, unlocked, and the code that opens it when the password is lost. */
    public record Created(ClinicFile clinic, String recoveryCode) {}

    ClinicFile(Lock lock, Vault vault, Ledger ledger, Json json) {
        this.lock = lock;
        this.vault = vault;
        this.ledger = ledger;
        journal = new H2Journal(ledger, json);
        patients = new H2Patients(ledger, json, journal);
        programs = new H2Programs(ledger, json);
        visits = new H2Visits(ledger, json);
        settings = new H2Settings(ledger, json);
        rulebook = new H2Rulebook(ledger, json, journal);
    }

    public static boolean exists(Path folder) {
        return ClinicFolder.to(folder).exists();
    }

    /** Who can unlock the clinic, to choose from before the password is typed. */
    public static List<Person> people(Path folder) {
        return ClinicFolder.to(folder).people();
    }

    public static Created create(Path folder, Library library, String owner, String password) {
        return create(folder, library, owner, password, KdfCost.USUAL);
    }

    /** In a folder with a clock of its own, as for records entered as of earlier days. */
    public static Created create(Folder folder, Library library, String owner, String password) {
        return new ClinicFolder(folder).create(library, owner, password, KdfCost.USUAL);
    }

    /** With another cost of trying passwords than the usual one. */
    public static Created create(Path folder, Library library, String owner, String password, KdfCost cost) {
        return ClinicFolder.to(folder).create(library, owner, password, cost);
    }

    public static ClinicFile open(Path folder, Library library, String person, String password) {
        return ClinicFolder.to(folder).open(library, person, password);
    }

    /** Gives the owner a new password by the recovery code; the clinic is then opened as usual. */
    public static Person recover(Path folder, String code, String newPassword) {
        return ClinicFolder.to(folder).recover(code, newPassword);
    }

    public Person user() {
        return vault.person();
    }

    public Patients patients() {
        return patients;
    }

    public Programs programs() {
        return programs;
    }

    public Visits visits() {
        return visits;
    }

    public ClinicSettings settings() {
        return settings;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Who tells of what is kept, by whomever. */
    public Changes changes() {
        return ledger::watch;
    }

    public Journal journal() {
        return journal;
    }

    /** Lets go of the clinic; what was saved is on disk already. */
    @Override
    public void close() {
        try (lock) {
            ledger.close();
        } catch (IOException refused) {
            LOG.warn("The lock of the clinic could not be let go.", refused);
        }
    }
}
