package org.homestretch.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.homestretch.vault.Seal;

/** Reads the journal from its first record to its last and checks that each one is whole and in its place. */
final class JournalReader {

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final Seal seal;
    private final byte[] opening;

    /** Is told of every sound record: its place and its JSON. */
    @FunctionalInterface
    interface Each<X extends Exception> {
        void record(Chain place, byte[] json) throws X;
    }

    /** How the file ends after its last sound record. */
    enum Tail {
        CLEAN,
        /** The beginning of a record: its writing was cut short, so it was never acknowledged. */
        TORN,
        /** A last record of full length that does not open: cut short by a power cut, or damaged since. */
        DOUBTFUL
    }

    /** Where the sound records end, as a place in the chain and in bytes, and what comes after. */
    record Found(Chain end, long bytes, Tail tail) {}

    JournalReader(Path file, Seal seal, byte[] opening) {
        this.file = file;
        this.seal = seal;
        this.opening = opening;
    }

    <X extends Exception> Found read(Each<X> each) throws IOException, X {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            checkOpening(in.readNBytes(Frame.OPENING_BYTES));
            return records(in, each);
        }
    }

    private void checkOpening(byte[] found) {
        if (Frame.version(found).orElseThrow(Trouble::journalNotOurs) > Frame.VERSION) {
            throw Trouble.newer();
        }
        if (!Arrays.equals(found, opening)) {
            throw Trouble.journalNotOurs();
        }
    }

    private <X extends Exception> Found records(InputStream in, Each<X> each) throws IOException, X {
        var place = Chain.start(opening);
        long bytes = opening.length;
        while (true) {
            byte[] start = in.readNBytes(Frame.HEAD_BYTES);
            if (start.length < Frame.HEAD_BYTES) {
                return new Found(place, bytes, start.length == 0 ? Tail.CLEAN : Tail.TORN);
            }
            Optional<Frame.Head> head = Frame.Head.read(start);
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
            place = place.next(Frame.of(head.get().sequence(), sealed));
            bytes += Frame.HEAD_BYTES + sealed.length;
            each.record(place, json.get());
        }
    }

    /** Some file systems lengthen a file before they fill it: zeros to the end are a record that never came. */
    private static Tail onlyZeros(byte[] start, InputStream in, Chain place) throws IOException {
        byte[] rest = start;
        while (rest.length > 0) {
            for (byte one : rest) {
                if (one != 0) {
                    throw Trouble.journalDamaged(place.sequence() + 1);
                }
            }
            rest = in.readNBytes(BUFFER);
        }
        return Tail.TORN;
    }

    private static Tail last(InputStream in, Chain place) throws IOException {
        if (in.read() >= 0) {
            throw Trouble.journalDamaged(place.sequence() + 1);
        }
        return Tail.DOUBTFUL;
    }
}
