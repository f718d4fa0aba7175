package org.homestretch.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The folder a clinic is kept in, with the disk under it and the clock its times are read from. */
public record Folder(Path path, Disk disk, Clock clock) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    public Folder {
        path = path.toAbsolutePath().normalize();
    }

    public static Folder at(Path path) {
        return new Folder(path, Disk.local(), Clock.systemUTC());
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /** The time now, to the microsecond: what databases can hold. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The moment as part of a file name, in UTC. */
    public String stamp() {
        return STAMP.format(now());
    }

    public Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    /** Puts a whole new content in a file's place: after a crash it holds the old content or the new one. */
    public void replace(String name, byte[] content) throws IOException {
        String fresh = name + ".new";
        try {
            write(file(fresh), content);
            move(fresh, name);
        } catch (IOException refused) {
            Files.deleteIfExists(file(fresh));
            throw refused;
        }
    }

    public void move(String from, String to) throws IOException {
        Files.move(file(from), file(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceNames();
    }

    public void delete(String name) throws IOException {
        if (Files.deleteIfExists(file(name))) {
            forceNames();
        }
    }

    private void write(Path fresh, byte[] content) throws IOException {
        try (var file = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            protect(fresh);
            disk.write(file, ByteBuffer.wrap(content));
            disk.force(file);
        }
    }

    /** Makes the folder where there is none, readable by its owner only. */
    public void make() throws IOException {
        Files.createDirectories(path);
        protect(path);
    }

    /** Takes every right to a file or folder from all but its owner, where the system has such rights. */
    public void protect(Path which) throws IOException {
        if (posix()) {
            String rights = Files.isDirectory(which) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(which, PosixFilePermissions.fromString(rights));
        }
    }

    /** A moved or deleted name is only safe from a power cut once its folder is on disk; Windows sees to it itself. */
    private void forceNames() throws IOException {
        if (posix()) {
            try (var names = FileChannel.open(path, StandardOpenOption.READ)) {
                disk.force(names);
            }
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
