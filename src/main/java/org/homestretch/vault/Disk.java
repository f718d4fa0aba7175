package org.homestretch.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** How bytes reach the disk; tests put one in its place that fills up or fails. */
public interface Disk {

    /** Writes all the bytes at the file's position. */
    void write(FileChannel file, ByteBuffer bytes) throws IOException;

    /** Returns once what was written would survive a power cut. */
    void force(FileChannel file) throws IOException;

    /** What stands before the path in a database's address; empty for the ordinary file system. */
    String scheme();

    static Disk local() {
        return new LocalDisk();
    }
}
