package org.homestretch.store;

import java.nio.file.Path;
import java.util.List;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Journal;
import org.homestretch.patient.Patients;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Programs;
import org.homestretch.progress.Visits;
import org.homestretch.vault.KdfCost;
import org.homestretch.vault.Person;

/** An unlocked clinic: the one way in to all that is kept in its folder. */
public final class ClinicFile implements AutoCloseable {

    /** A clinic just made, unlocked, and the code that opens it when the password is lost. */
    public record Created(ClinicFile clinic, String recoveryCode) {}

    private ClinicFile() {}

    public static boolean exists(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Who can unlock the clinic, to choose from before the password is typed. */
    public static List<Person> people(Path folder) {
        throw new UnsupportedOperationException();
    }

    public static Created create(Path folder, Library library, String owner, String password) {
        return create(folder, library, owner, password, KdfCost.USUAL);
    }

    public static Created create(Path folder, Library library, String owner, String password, KdfCost cost) {
        throw new UnsupportedOperationException();
    }

    public static ClinicFile open(Path folder, Library library, String person, String password) {
        throw new UnsupportedOperationException();
    }

    /** Gives the owner a new password by the recovery code; the clinic is then opened as usual. */
    public static Person recover(Path folder, String code, String newPassword) {
        throw new UnsupportedOperationException();
    }

    public Person user() {
        throw new UnsupportedOperationException();
    }

    public Patients patients() {
        throw new UnsupportedOperationException();
    }

    public Programs programs() {
        throw new UnsupportedOperationException();
    }

    public Visits visits() {
        throw new UnsupportedOperationException();
    }

    public ClinicSettings settings() {
        throw new UnsupportedOperationException();
    }

    public Journal journal() {
        throw new UnsupportedOperationException();
    }

    public void changePassword(String current, String changed) {
        throw new UnsupportedOperationException();
    }

    /** Lets go of the clinic; what was saved is on disk already. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
