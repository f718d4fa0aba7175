package org.homestretch.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.homestretch.vault.Folder;
import org.homestretch.vault.Seal;

/** The file every change is written to first: sealed, chained, only ever added to, and on disk before a save returns. */
public final class SealedJournal implements AutoCloseable {

    public static final String NAME = "clinic.journal";

    private final Folder folder;
    private final Seal seal;
    private final byte[] opening;
    private final FileChannel file;
    private JournalPlace end;
    private long bytes;
    private boolean tailUncertain;
    private boolean tailToKeep;

    /** A record ready to be written, and the place in the chain it will have. */
    public record Sealed(JournalPlace place, byte[] frame) {}

    private SealedJournal(Folder folder, Seal seal, byte[] opening, FileChannel file, JournalReader.Found found) {
        this.folder = folder;
        this.seal = seal;
        this.opening = opening;
        this.file = file;
        this.end = found.end();
        this.bytes = found.bytes();
        this.tailUncertain = found.tail() != JournalReader.Tail.CLEAN;
        this.tailToKeep = found.tail() == JournalReader.Tail.DOUBTFUL;
    }

    /** Writes a journal with nothing but its opening, under another name until the new clinic is complete. */
    public static void create(Folder folder, UUID clinic, String name) throws IOException {
        folder.replace(name, RecordFrame.opening(clinic));
    }

    /** Reads and checks the whole journal; the file is not changed. */
    public static <X extends Exception> JournalReader.Found check(
            Folder folder, UUID clinic, Seal seal, JournalReader.Each<X> each) throws IOException, X {
        return new JournalReader(folder.file(NAME), seal, RecordFrame.opening(clinic)).read(each);
    }

    /** Opens a journal that was checked; what lies after its last sound record is cut off by the next one written. */
    public static SealedJournal open(Folder folder, UUID clinic, Seal seal, JournalReader.Found found)
            throws IOException {
        var file = FileChannel.open(folder.file(NAME), StandardOpenOption.WRITE);
        return new SealedJournal(folder, seal, RecordFrame.opening(clinic), file, found);
    }

    public JournalPlace end() {
        return end;
    }

    public Sealed seal(byte[] json) {
        byte[] frame = RecordFrame.of(end.sequence() + 1, seal.close(json, end.context()));
        return new Sealed(end.next(frame), frame);
    }

    /** Returns once the record is on disk; a record that does not get there whole is taken back. */
    public void append(Sealed sealed) throws IOException {
        if (tailUncertain) {
            cutTail();
        }
        try {
            file.position(bytes);
            folder.disk().write(file, ByteBuffer.wrap(sealed.frame()));
            folder.disk().force(file);
        } catch (IOException refused) {
            takeBack(refused);
            throw refused;
        }
        bytes += sealed.frame().length;
        end = sealed.place();
    }

    public <X extends Exception> void read(JournalReader.Each<X> each) throws IOException, X {
        new JournalReader(folder.file(NAME), seal, opening).read(each);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void takeBack(IOException refused) {
        tailUncertain = true;
        try {
            cutTail();
        } catch (IOException again) {
            refused.addSuppressed(again);
        }
    }

    private void cutTail() throws IOException {
        if (tailToKeep) {
            keepAside(folder, bytes);
            tailToKeep = false;
        }
        file.truncate(bytes);
        folder.disk().force(file);
        tailUncertain = false;
    }

    /** A last record that may have been damaged, not cut short, is kept for whoever looks into it, sealed as it is. */
    private static void keepAside(Folder folder, long from) throws IOException {
        try (var whole = FileChannel.open(folder.file(NAME), StandardOpenOption.READ)) {
            var tail = ByteBuffer.allocate((int) (whole.size() - from));
            whole.position(from);
            while (tail.hasRemaining() && whole.read(tail) >= 0) {
                continue;
            }
            folder.replace("journal-tail-" + folder.stamp() + ".bin", tail.array());
        }
    }
}
