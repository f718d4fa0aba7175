package org.homestretch.figure.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path out;
    private Watch watch;

    @BeforeEach
    void watch() {
        file = folder.resolve("mine.yaml");
        out = folder.resolve("out");
        watch = new Watch(file, out);
    }

    @Test
    void aSavedPoseIsDrawnAndItsFindingsAreSaid() throws IOException {
        save("{props: [floor], panel: portrait, phases: [{pose: {root: standing, hip: [0, -30, 0]}}]}");

        List<String> said = watch.step();

        assertThat(said.getFirst()).contains("1 pictures");
        assertThat(said).anySatisfy(line -> assertThat(line).contains("mine 1").contains("runs"));
        assertThat(out.resolve("mine-1.svg")).exists();
        assertThat(out.resolve("mine.png")).exists();
    }

    @Test
    void aMistakeInTheFileIsASentenceAndTheNextSaveIsDrawn() throws IOException {
        save("phases: [{pose: {root: standing, hipp: [20]}}]");
        assertThat(watch.step())
                .singleElement()
                .asString()
                .contains("mine.yaml cannot be drawn")
                .contains("hipp");

        save("phases: [{pose: {root: stand");
        assertThat(watch.step()).singleElement().asString().contains("is not YAML");

        save("{props: [floor], panel: portrait, phases: [{pose: {root: standing}}]}");
        assertThat(watch.step()).singleElement().asString().contains("0 findings");
    }

    @Test
    void onlyTheWatchedFileCounts() {
        assertThat(watch.concerns(List.of(saved("other.yaml")))).isFalse();
        assertThat(watch.concerns(List.of(saved("other.yaml"), saved("mine.yaml"))))
                .isTrue();
    }

    private void save(String text) throws IOException {
        Files.writeString(file, text);
    }

    private static WatchEvent<Path> saved(String name) {
        return new WatchEvent<>() {
            @Override
            public Kind<Path> kind() {
                return StandardWatchEventKinds.ENTRY_MODIFY;
            }

            @Override
            public int count() {
                return 1;
            }

            @Override
            public Path context() {
                return Path.of(name);
            }
        };
    }
}
