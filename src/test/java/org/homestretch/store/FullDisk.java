package org.homestretch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.homestretch.vault.Disk;

/** A disk that fills up at the write it is told to, under the journal, the keys and the database alike. */
final class FullDisk implements Disk {

    private static final String FULL = "No space left on device";
    private static final FullDisk ONLY = new FullDisk();

    private final Disk real = Disk.local();
    private long writesLeft = Long.MAX_VALUE;

    private FullDisk() {}

    /** The database finds its file system by name, so there is one such disk for all. */
    static FullDisk mounted() {
        FilePath.register(new FullFiles());
        ONLY.freeSpace();
        return ONLY;
    }

    synchronized void fillUpAfter(long writes) {
        writesLeft = writes;
    }

    synchronized void freeSpace() {
        writesLeft = Long.MAX_VALUE;
    }

    private synchronized void count() throws IOException {
        if (writesLeft <= 0) {
            throw new IOException(FULL);
        }
        writesLeft--;
    }

    @Override
    public void write(FileChannel file, ByteBuffer bytes) throws IOException {
        if (writesLeft <= 0 && bytes.remaining() > 3) {
            // A disk that runs full takes a part of what it is given.
            real.write(file, bytes.slice(bytes.position(), bytes.remaining() / 3));
        }
        count();
        real.write(file, bytes);
    }

    @Override
    public void force(FileChannel file) throws IOException {
        real.force(file);
    }

    @Override
    public String scheme() {
        return "full:";
    }

    /** The same disk as the database sees it; public because the database makes its own copies of it. */
    public static final class FullFiles extends FilePathWrapper {

        @Override
        public String getScheme() {
            return "full";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new FullFile(super.open(mode));
        }
    }

    private static final class FullFile extends FileBaseDefault {

        private final FileChannel file;

        FullFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            ONLY.count();
            return file.write(from, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
