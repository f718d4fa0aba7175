package org.homestretch.figure.studio;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a pose file anew each time it is saved: Watch POSE.yaml [FOLDER]. The pictures appear as FOLDER/POSE.png too. */
public final class Watch {

    private final Path file;
    private final Path out;

    Watch(Path file, Path out) {
        this.file = file.toAbsolutePath();
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args.length > 1 ? args[1] : "target/figures");
        Watch watch = new Watch(Path.of(args[0]), folder);
        watch.report();
        watch.goOn();
    }

    private void goOn() throws IOException, InterruptedException {
        try (WatchService watcher = FileSystems.getDefault().newWatchService()) {
            file.getParent()
                    .register(watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            boolean watching = true;
            while (watching) {
                WatchKey key = watcher.take();
                if (concerns(key.pollEvents())) {
                    report();
                }
                watching = key.reset();
            }
        }
    }

    /** Whether the watched file was among those saved; a lost event may have been ours. */
    boolean concerns(List<WatchEvent<?>> events) {
        return events.stream()
                .anyMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW
                        || file.getFileName().equals(event.context()));
    }

    private void report() {
        step().forEach(System.out::println);
    }

    /** Draws once and says in sentences what came of it; whatever is wrong with the file is said, not thrown. */
    List<String> step() {
        long begun = System.nanoTime();
        try {
            Files.createDirectories(out);
            Studio.Work work = new Studio(out).draw(file);
            Path sheet = out.resolve(work.figure().id() + ".png");
            ContactSheet.main(sheetOf(sheet, work.pictures()));
            List<String> lines = new ArrayList<>();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: %d pictures, %d findings, %d ms.",
                    sheet,
                    work.pictures().size(),
                    work.findings().size(),
                    (System.nanoTime() - begun) / 1_000_000));
            work.findings().forEach(finding -> lines.add("  " + finding));
            return lines;
        } catch (IOException | RuntimeException wrong) {
            return List.of(file.getFileName() + " cannot be drawn: " + wrong.getMessage());
        }
    }

    private static String[] sheetOf(Path sheet, List<Path> pictures) {
        List<String> words = new ArrayList<>(List.of(sheet.toString(), "--across", "2", "--width", "640"));
        pictures.forEach(picture -> words.add(picture.toString()));
        return words.toArray(String[]::new);
    }
}
