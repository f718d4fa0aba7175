package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.homestretch.desktop.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers left in clear by runs that crashed go at the next start, and nothing else does. */
class LeftFoldersTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /** No system counts processes so far. */
    private static final String GONE = "homestretch-4194999-1";

    @TempDir
    private Path temp;

    @Test
    void aFolderWhoseProcessIsGoneIsRemoved() throws IOException {
        Path left = folder(GONE, "marsh-program-2.pdf", HOUR);

        sweep();

        assertThat(left).doesNotExist();
    }

    @Test
    void whatIsStillInUseIsSpared() throws IOException {
        Path running = folder("homestretch-" + ProcessHandle.current().pid() + "-1", "marsh.pdf", Duration.ZERO);
        Path spooled = folder(GONE, "marsh.pdf", Duration.ofMinutes(1));
        Path recent = folder("homestretch77001", "marsh.pdf", HOUR);

        sweep();

        assertThat(running).isDirectory();
        assertThat(spooled).isDirectory();
        assertThat(recent).isDirectory();
    }

    @Test
    void aFolderOfAnEarlierVersionGoesOnceItIsOld() throws IOException {
        Path old = folder("homestretch77001", "marsh.pdf", WEEK);

        sweep();

        assertThat(old).doesNotExist();
    }

    @Test
    void foldersThatOnlyLookAlikeAreLeftAlone() throws IOException {
        Path others = folder("homestretch-backup", "marsh.pdf", WEEK);
        Path notes = folder("homestretch-4194999-2", "notes.txt", WEEK);
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createSymbolicLink(temp.resolve("homestretch-4194999-3"), elsewhere);

        sweep();

        assertThat(others).isDirectory();
        assertThat(notes.resolve("notes.txt")).exists();
        assertThat(elsewhere).isDirectory();
    }

    @Test
    void aPaperOnItsWayIsClosedToOthersAndGoesWithTheFolder() throws IOException {
        Path paper;
        try (var day = new DayFolder()) {
            paper = day.file("marsh.pdf");
            WholeFile.at(paper).write(new byte[] {1});
            if (Files.getFileStore(paper).supportsFileAttributeView("posix")) {
                assertThat(Files.getPosixFilePermissions(paper)).hasSize(2);
                assertThat(Files.getPosixFilePermissions(paper.getParent())).hasSize(3);
            }
        }
        assertThat(paper.getParent()).doesNotExist();
    }

    private void sweep() {
        new LeftFolders(temp).sweep();
    }

    private Path folder(String name, String paper, Duration age) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(name));
        Path file = Files.createFile(folder.resolve(paper));
        FileTime then = FileTime.from(Instant.now().minus(age));
        Files.setLastModifiedTime(file, then);
        Files.setLastModifiedTime(folder, then);
        return folder;
    }
}
