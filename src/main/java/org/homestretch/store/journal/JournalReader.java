package org.homestretch.store.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.homestretch.store.refusal.Refusals;
import org.homestretch.vault.Seal;

/** Reads the journal from its first record to its last and checks that each one is whole and in its place. */
public final class JournalReader {

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final Seal seal;
    private final byte[] opening;

    /** Is told of every sound record: its place and its JSON. */
    @FunctionalInterface
    public interface Each<X extends Exception> {
        void record(JournalPlace place, byte[] json) throws X;
    }

    /** How the file ends after its last sound record. */
    public enum Tail {
        CLEAN,
        /** The beginning of a record: its writing was cut short, so it was never acknowledged. */
        TORN,
        /** A last record of full length that does not open: cut short by a power cut, or damaged since. */
        DOUBTFUL
    }

    /** Where the sound records end, as a place in the chain and in bytes, and what comes after. */
    public record Found(JournalPlace end, long bytes, Tail tail) {}

    JournalReader(Path file, Seal seal, byte[] opening) {
        this.file = file;
        this.seal = seal;
        this.opening = opening;
    }

    <X extends Exception> Found read(Each<X> each) throws IOException, X {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            checkOpening(in.readNBytes(RecordFrame.OPENING_BYTES));
            return records(in, each);
        }
    }

    private void checkOpening(byte[] found) {
        if (RecordFrame.version(found).orElseThrow(Refusals::journalNotOurs) > RecordFrame.VERSION) {
            throw Refusals.newer();
        }
        if (!Arrays.equals(found, opening)) {
            throw Refusals.journalNotOurs();
        }
    }

    private <X extends Exception> Found records(InputStream in, Each<X> each) throws IOException, X {
        var place = JournalPlace.start(opening);
        long bytes = opening.length;
        while (true) {
            byte[] start = in.readNBytes(RecordFrame.HEAD_BYTES);
            if (start.length < RecordFrame.HEAD_BYTES) {
                return new Found(place, bytes, start.length == 0 ? Tail.CLEAN : Tail.TORN);
            }
            Optional<RecordFrame.Head> head = RecordFrame.Head.read(start);
            if (head.isEmpty()) {
                return new Found(place, bytes, onlyZeros(start, in, place));
            }
            byte[] sealed = in.readNBytes(head.get().length());
            if (sealed.length < head.get().length()) {
                return new Found(place, bytes, Tail.TORN);
            }
            var json = head.get().sequence() == place.sequence() + 1
                    ? seal.open(sealed, place.context())
                    : Optional.<byte[]>empty();
            if (json.isEmpty()) {
                return new Found(place, bytes, last(in, place));
            }
            place = place.next(RecordFrame.of(head.get().sequence(), sealed));
            bytes += RecordFrame.HEAD_BYTES + sealed.length;
            each.record(place, json.get());
        }
    }

    /** Some file systems lengthen a file before they fill it: zeros to the end are a record that never came. */
    private static Tail onlyZeros(byte[] start, InputStream in, JournalPlace place) throws IOException {
        byte[] rest = start;
        while (rest.length > 0) {
            for (byte one : rest) {
                if (one != 0) {
                    throw Refusals.journalDamaged(place.sequence() + 1);
                }
            }
            rest = in.readNBytes(BUFFER);
        }
        return Tail.TORN;
    }

    private static Tail last(InputStream in, JournalPlace place) throws IOException {
        if (in.read() >= 0) {
            throw Refusals.journalDamaged(place.sequence() + 1);
        }
        return Tail.DOUBTFUL;
    }
}
