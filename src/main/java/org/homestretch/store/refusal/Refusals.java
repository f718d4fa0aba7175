package org.homestretch.store.refusal;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.vault.VaultException;

/** What is said when the clinic's files make trouble: what happened, what is safe, what to do. */
public final class Refusals {

    private static final String FROM_BACKUP = " Nothing was written to it. Put the whole folder back from a backup.";

    private Refusals() {}

    public static StoreException inUse() {
        return new StoreException(
                Kind.IN_USE,
                "The data file is in use. Another Homestretch window has it open, here or on the shared drive."
                        + " Close that one. Nothing is lost.");
    }

    public static StoreException alreadyThere() {
        return new StoreException(
                Kind.ALREADY_A_CLINIC,
                "There is a clinic in this folder already. It was left alone. Choose another folder.");
    }

    public static StoreException journalDamaged(long record) {
        return new StoreException(
                Kind.DAMAGED,
                "The journal of this clinic is damaged, or was changed by another program, at record " + record + "."
                        + FROM_BACKUP);
    }

    public static StoreException journalNotOurs() {
        return new StoreException(
                Kind.DAMAGED,
                "The journal of this clinic is damaged at its beginning, or belongs to another clinic." + FROM_BACKUP);
    }

    public static StoreException journalMissing(String name) {
        return new StoreException(
                Kind.DAMAGED, "The journal, file " + name + ", is missing from the clinic's folder." + FROM_BACKUP);
    }

    public static StoreException journalTooShort(long has, long had) {
        return new StoreException(
                Kind.DAMAGED,
                "The journal of this clinic ends at record " + has + ", but " + had + " were kept." + FROM_BACKUP);
    }

    public static StoreException newer() {
        return new StoreException(
                Kind.NEWER_FORMAT,
                "This clinic was last used with a newer Homestretch. Nothing was changed."
                        + " Install that version on this computer, then open it again.");
    }

    /** The parser's own message would quote the document, so it goes no further. */
    public static StoreException unreadable(Class<?> what) {
        return new StoreException(
                Kind.DAMAGED,
                "The stored " + what.getSimpleName().toLowerCase(Locale.ROOT)
                        + " cannot be read. It was not changed. Close Homestretch and open it again.");
    }

    public static StoreException unknownExercise(String sentence) {
        return new StoreException(Kind.UNKNOWN_EXERCISE, sentence);
    }

    public static StoreException closed() {
        return new StoreException(Kind.CLOSED, "The clinic is closed. What was saved is safe. Unlock it again.");
    }

    public static StoreException frozen(int number) {
        return new StoreException(
                Kind.FROZEN, "Program " + number + " is printed and stays as it is. Change the next version instead.");
    }

    public static StoreException locked(VaultException refusal) {
        Kind kind = switch (refusal.kind()) {
            case WRONG_PASSWORD -> Kind.WRONG_PASSWORD;
            case WAIT -> Kind.WAIT;
            case DAMAGED -> Kind.DAMAGED;
            case NOT_A_CLINIC -> Kind.NOT_A_CLINIC;
            case NEWER_FORMAT -> Kind.NEWER_FORMAT;
        };
        return new StoreException(kind, refusal.getMessage());
    }

    /** The disk, or the database on it, refused. */
    public static StoreException disk(Throwable failure) {
        return full(failure)
                ? new StoreException(
                        Kind.DISK_FULL,
                        "The disk is full. What was saved before is safe. Free some space and try again.",
                        failure)
                : new StoreException(
                        Kind.DISK_FAILED,
                        "The disk did not take or give the data. What was saved before is safe."
                                + " Check that the folder is there and can be written to, and try again.",
                        failure);
    }

    private static boolean full(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, one -> one.map(Throwable::getCause))
                .map(Optional::get)
                .filter(cause -> cause instanceof IOException)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(text ->
                        text.contains("no space left") || text.contains("not enough space") || text.contains("quota"));
    }
}
