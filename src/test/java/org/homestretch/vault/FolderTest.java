package org.homestretch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a clinic's folder are whole, old or new, whatever the disk does, and nobody else's to read. */
class FolderTest {

    @TempDir
    private Path path;

    /** Writes half of what it is given, then fails. */
    private static final class HalfADisk implements Disk {

        @Override
        public void write(FileChannel file, ByteBuffer bytes) throws IOException {
            file.write(bytes.slice(0, bytes.remaining() / 2));
            throw new IOException("No space left on device");
        }

        @Override
        public void force(FileChannel file) {}

        @Override
        public String scheme() {
            return "";
        }
    }

    @Test
    void aFileIsReplacedWholeAndForNobodyElseToRead() throws IOException {
        Folder folder = Folder.at(path);
        folder.replace("keys", bytes("old and longer"));
        folder.replace("keys", bytes("new"));

        assertThat(folder.read("keys").map(FolderTest::text)).contains("new");
        assertThat(names()).containsExactly("keys");
        assertThat(Files.getPosixFilePermissions(folder.file("keys"))).hasSize(2);
    }

    @Test
    void aReplacementThatFailsLeavesTheOldFileAndNothingBeside() throws IOException {
        Folder.at(path).replace("keys", bytes("old"));
        var failing = new Folder(path, new HalfADisk(), Clock.systemUTC());

        assertThatThrownBy(() -> failing.replace("keys", bytes("new")))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(Folder.at(path).read("keys").map(FolderTest::text)).contains("old");
        assertThat(names()).containsExactly("keys");
    }

    @Test
    void whatIsNotThereIsReadAsNothingAndDeletedWithoutHarm() throws IOException {
        Folder folder = Folder.at(path);

        assertThat(folder.read("none")).isEmpty();
        assertThat(folder.has("none")).isFalse();
        folder.delete("none");
        folder.replace("one", bytes("1"));
        folder.move("one", "other");
        assertThat(names()).containsExactly("other");
        folder.delete("other");
        assertThat(names()).isEmpty();
    }

    @Test
    void aNewFolderIsItsOwnersAlone() throws IOException {
        Folder folder = Folder.at(path.resolve("deep").resolve("clinic"));

        folder.make();

        assertThat(Files.getPosixFilePermissions(folder.path())).hasSize(3);
    }

    @Test
    void timesAreToTheMicrosecondAndMakeNamesThatSortAndSuitEverySystem() {
        var clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00.123456789Z"), ZoneOffset.ofHours(9));
        var folder = new Folder(path, Disk.local(), clock);

        assertThat(folder.now()).isEqualTo(Instant.parse("2026-11-22T09:00:00.123456Z"));
        assertThat(folder.stamp()).isEqualTo("20261122T090000.123Z");
    }

    private List<String> names() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(path)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
