package org.homestretch.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.homestretch.store.refusal.Refusals;
import org.homestretch.vault.Folder;

/** Keeps a second window or program out of a clinic; the system lets go of it when this program ends in any way. */
final class Lock implements AutoCloseable {

    static final String NAME = "clinic.lock";

    private final FileChannel file;

    private Lock(FileChannel file) {
        this.file = file;
    }

    static Lock take(Folder folder) throws IOException {
        var file = FileChannel.open(folder.file(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held(file)) {
            return new Lock(file);
        }
        file.close();
        throw Refusals.inUse();
    }

    private static boolean held(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
