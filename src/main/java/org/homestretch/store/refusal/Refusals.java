package org.homestretch.store.refusal;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.vault.VaultException;

/** What is said when the clinic's files make trouble: what happened, what is safe, what to do. */
public final class Refusals {

    private static final RoomWords WORDS = RoomWords.of(Refusals.class);

    private Refusals() {}

    public static StoreException inUse() {
        return new StoreException(Kind.IN_USE, WORDS.say("in.use"));
    }

    public static StoreException alreadyThere() {
        return new StoreException(Kind.ALREADY_A_CLINIC, WORDS.say("already.there"));
    }

    public static StoreException journalDamaged(long record) {
        return new StoreException(Kind.DAMAGED, WORDS.say("journal.damaged", record));
    }

    public static StoreException journalNotOurs() {
        return new StoreException(Kind.DAMAGED, WORDS.say("journal.strange"));
    }

    public static StoreException journalMissing(String name) {
        return new StoreException(Kind.DAMAGED, WORDS.say("journal.missing", name));
    }

    public static StoreException journalTooShort(long has, long had) {
        return new StoreException(Kind.DAMAGED, WORDS.say("journal.short", has, had));
    }

    public static StoreException newer() {
        return new StoreException(Kind.NEWER_FORMAT, WORDS.say("newer"));
    }

    /** The parser's own message would quote the document, so it goes no further. */
    public static StoreException unreadable(Class<?> what) {
        String code = "stored." + what.getSimpleName().toLowerCase(Locale.ROOT);
        String stored = WORDS.find(code).orElseGet(() -> WORDS.say("stored.other"));
        return new StoreException(Kind.DAMAGED, WORDS.say("unreadable", stored));
    }

    public static StoreException unknownExercise(String id) {
        return new StoreException(Kind.UNKNOWN_EXERCISE, WORDS.say("unknown.exercise", id));
    }

    public static StoreException closed() {
        return new StoreException(Kind.CLOSED, WORDS.say("closed"));
    }

    public static StoreException frozen(int number) {
        return new StoreException(Kind.FROZEN, WORDS.say("frozen", number));
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
                ? new StoreException(Kind.DISK_FULL, WORDS.say("disk.full"), failure)
                : new StoreException(Kind.DISK_FAILED, WORDS.say("disk.failed"), failure);
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
