package org.homestretch.desktop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** A file of a result: written beside its place, brought to disk, then moved there whole, or not at all. */
public record WholeFile(Path file, boolean anyKind) {

    private static final RoomWords WORDS = RoomWords.of(WholeFile.class);

    /** One that takes the place of its own kind only: a PDF that of a PDF. */
    public static WholeFile at(Path file) {
        return new WholeFile(file, false);
    }

    /** One that takes the place of whatever file is there. */
    public static WholeFile replacing(Path file) {
        return new WholeFile(file, true);
    }

    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] content) {
        try {
            put(place(content), content);
        } catch (IOException refused) {
            throw new Unable(WORDS.say("file.not.written", file), refused);
        }
    }

    /** Refuses as writing would, and writes nothing yet. */
    public void refuseAnother(byte[] content) {
        try {
            place(content);
        } catch (IOException refused) {
            throw new Unable(WORDS.say("file.not.written", file), refused);
        }
    }

    private Path place(byte[] content) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        refuseAnother(place, content);
        return place;
    }

    /** A link is followed, and the file it leads to is looked at: a folder, a device, a letter to the bank stay. */
    private void refuseAnother(Path place, byte[] content) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isRegularFile(place)) {
            throw new AnotherFile(WORDS.say("file.none", file), false);
        }
        boolean same = Files.size(place) == 0 || FileKind.of(place).equals(FileKind.of(content));
        if (!anyKind && !same) {
            throw new AnotherFile(WORDS.say("file.another", file), true);
        }
    }

    private static void put(Path place, byte[] content) throws IOException {
        Path unfinished = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                keepRights(place, unfinished);
                var rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        forceName(place.getParent());
    }

    /** What only we could read before, only we can read after. */
    private static void keepRights(Path place, Path unfinished) throws IOException {
        if (posix() && Files.exists(place)) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(place));
        }
    }

    /** A moved name is only safe from a power cut once its folder is on disk; Windows sees to it itself. */
    private static void forceName(Path folder) throws IOException {
        if (posix()) {
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
