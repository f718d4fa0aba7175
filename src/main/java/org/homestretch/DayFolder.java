package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** A private folder for papers on their way to a viewer; it is emptied when the clinic is locked or closed. */
final class DayFolder implements AutoCloseable {

    private static final RoomWords WORDS = RoomWords.of(DayFolder.class);

    private final Later<Path> folder = new Later<>(DayFolder::make);
    private boolean used;

    /** A place for a paper that only the user can read. */
    synchronized Path file(String name) {
        used = true;
        Path file = folder.get().resolve(name);
        try {
            Files.createDirectories(file.getParent());
            OnlyOurs.emptyFile(file);
            return file;
        } catch (IOException refused) {
            throw noRoom(refused);
        }
    }

    /** Takes away what runs of the program that crashed have left behind. */
    static void sweep() {
        new LeftFolders(Path.of(System.getProperty("java.io.tmpdir"))).sweep();
    }

    @Override
    public synchronized void close() {
        if (!used) {
            return;
        }
        used = false;
        try (var files = Files.walk(folder.get())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException kept) {
            throw new Unable(WORDS.say("papers.left", folder.get()), kept);
        }
    }

    /** Only the user can look into it; its name tells whose it is. */
    private static Path make() {
        try {
            Path made = Files.createTempDirectory(LeftFolders.nameOf(ProcessHandle.current()));
            OnlyOurs.folder(made);
            return made;
        } catch (IOException refused) {
            throw noRoom(refused);
        }
    }

    private static Unable noRoom(IOException refused) {
        return new Unable(WORDS.say("paper.noRoom"), refused);
    }
}
