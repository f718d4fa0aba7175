package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.basics.Require;
import org.homestretch.basics.Unable;
import org.homestretch.patient.PersonName;
import org.homestretch.testing.InlineTasks;
import org.homestretch.ui.kit.work.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The log tells where something went wrong, and of whom it never does. */
class LogFileTest {

    private static final List<String> GIVEN = List.of("Ann", "Zoë", "Włodzimierz", "小明", "Fatima");

    @TempDir
    private Path folder;

    private final Notices notices = new Notices();
    private final InlineTasks tasks = new InlineTasks(notices);

    private final Logger root = Logger.getLogger("");
    private final List<Handler> console = List.of(root.getHandlers());

    /** Thousands of failures on purpose would hide the one on the console that is none. */
    @BeforeEach
    void begin() {
        console.forEach(root::removeHandler);
        LogFile.in(folder.resolve("log"));
    }

    @AfterEach
    void end() {
        LogFile.close();
        console.forEach(root::addHandler);
    }

    @Test
    void fiftyNamesAndNotesGoThroughFailingWorkAndNoneIsWritten() throws IOException {
        List<String> secrets = IntStream.range(0, 50)
                .mapToObj(number -> GIVEN.get(number % GIVEN.size()) + " Secretname" + number)
                .toList();

        secrets.forEach(this::failWith);
        LogFile.close();

        String written = written();
        assertThat(written).contains("org.homestretch.basics.Unable", "LogFileTest.failWith");
        assertThat(secrets).isNotEmpty().noneMatch(written::contains);
        assertThat(written).doesNotContain("Secretname", "Zoë", "小明");
    }

    /** The ways in which words reach a log: a task's name, a message, its cause, a library, a thread that ends. */
    private void failWith(String name) {
        tasks.run("save " + name, () -> {
            throw new Unable("Not saved: " + name);
        });
        tasks.run("print the sheet of " + name, () -> {
            throw new IllegalStateException(new IOException("/home/ann/" + name + ".pdf"));
        });
        tasks.run("read " + name, () -> new PersonName(name, " "), read -> {});
        tasks.run("score " + name, () -> Require.inRange(name, 11, 0, 10), read -> {});
        LoggerFactory.getLogger("net.sf.jasperreports").error("No font for {}", name, new RuntimeException(name));
        Mishaps.log(new AssertionError(name));
    }

    @Test
    void itIsClosedToOthersAndNoLargerThanPromised() throws IOException {
        for (int entry = 0; entry < 3_000; entry++) {
            Mishaps.log(new IllegalStateException());
        }
        LogFile.close();

        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            List<Path> logs = files.toList();
            assertThat(logs).isNotEmpty().hasSizeLessThanOrEqualTo(5);
            for (Path log : logs) {
                assertThat(Files.size(log)).isLessThan(1_100_000);
            }
        }
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("log"))).hasSize(3);
        }
    }

    private String written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            var all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
