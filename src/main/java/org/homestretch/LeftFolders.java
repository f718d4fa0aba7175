package org.homestretch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders with papers in clear that runs of the program left behind when they crashed or were killed. */
final class LeftFolders {

    private static final Logger LOG = LoggerFactory.getLogger(LeftFolders.class);

    private static final String OURS = "homestretch-";

    /** With the process that made it; folders of version 0.1.0 have a number alone. */
    private static final Pattern NAME = Pattern.compile(OURS + "(\\d+)-\\d+|homestretch\\d+");

    /** A viewer or a printer may still be reading what is younger than this. */
    private static final Duration IN_USE = Duration.ofMinutes(15);

    /** Of a folder that names no process: nobody leaves the window open with one paper for so long. */
    private static final Duration OLD = Duration.ofDays(2);

    private final Path among;

    LeftFolders(Path among) {
        this.among = among;
    }

    static String nameOf(ProcessHandle process) {
        return OURS + process.pid() + "-";
    }

    void sweep() {
        try (var all = Files.newDirectoryStream(among, "homestretch*")) {
            for (Path folder : all) {
                sweep(folder);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("Papers left by an earlier run could not be looked for.", unreadable);
        }
    }

    /** What does not look like our folder in every way is left alone. */
    private void sweep(Path folder) throws IOException {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !mine(folder)) {
            return;
        }
        List<Path> papers = list(folder);
        if (papers.stream().allMatch(LeftFolders::paper) && left(folder, papers, Optional.ofNullable(name.group(1)))) {
            for (Path paper : papers) {
                Files.deleteIfExists(paper);
            }
            Files.deleteIfExists(folder);
        }
    }

    private boolean mine(Path folder) throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isReadable(folder)
                && Files.isWritable(folder)
                && (!Files.exists(home) || Files.getOwner(folder).equals(Files.getOwner(home)));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean paper(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.getFileName().toString().endsWith(".pdf");
    }

    private static boolean left(Path folder, List<Path> papers, Optional<String> process) throws IOException {
        Instant touched = touched(folder);
        for (Path paper : papers) {
            Instant written = touched(paper);
            touched = written.isAfter(touched) ? written : touched;
        }
        Duration age = Duration.between(touched, Instant.now());
        boolean ended = process.map(number -> ended(number, folder)).orElse(age.compareTo(OLD) > 0);
        return ended && age.compareTo(IN_USE) > 0;
    }

    /** A process that began after the folder was made only has the same number. */
    private static boolean ended(String process, Path folder) {
        return ProcessHandle.of(Long.parseLong(process))
                .flatMap(running -> running.info().startInstant())
                .map(begun -> begun.isAfter(madeAt(folder)))
                .orElse(true);
    }

    private static Instant madeAt(Path folder) {
        try {
            return touched(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Instant touched(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }
}
