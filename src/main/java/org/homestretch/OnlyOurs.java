package org.homestretch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders nobody else on the computer can look into, where the system knows such a thing. */
final class OnlyOurs {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OnlyOurs() {}

    static void folder(Path folder) throws IOException {
        if (posix()) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    /** Closed to others from its first byte on. */
    static void emptyFile(Path file) throws IOException {
        FileAttribute<?>[] closed =
                posix() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)} : new FileAttribute<?>[0];
        Files.deleteIfExists(file);
        Files.createFile(file, closed);
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
