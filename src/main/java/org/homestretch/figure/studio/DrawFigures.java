package org.homestretch.figure.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homestretch.desktop.WholeFile;
import org.homestretch.figure.Figure;
import org.homestretch.figure.FigureIndex;
import org.homestretch.figure.check.PoseCheck;
import org.homestretch.figure.draw.Framing;
import org.homestretch.figure.prop.PoseException;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;

/**
 * Draws pose files to picture files: DrawFigures [--check | --frames] [--out DIR] [--poses DIR] [ids...]. Ends with status 1 when
 * a check finds something.
 */
public final class DrawFigures {

    private Path out = Path.of("icons/exercises");
    private Path poses = Path.of("src/main/resources/org/homestretch/figure/poses");
    private boolean checkOnly;
    private boolean framesOnly;
    private final List<String> ids = new ArrayList<>();

    private DrawFigures() {}

    public static void main(String[] args) throws IOException {
        if (run(args) > 0) {
            System.exit(1);
        }
    }

    /** Draws or checks, and tells how many findings there were. */
    public static int run(String... args) throws IOException {
        DrawFigures program = new DrawFigures();
        program.read(List.of(args));
        List<String> findings = program.findings();
        findings.forEach(finding -> System.out.println("  " + finding));
        return findings.size();
    }

    private List<String> findings() throws IOException {
        if (framesOnly) {
            frame();
            return List.of();
        }
        return checkOnly ? check() : draw();
    }

    private void read(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--out" -> out = Path.of(args.get(++i));
                case "--poses" -> poses = Path.of(args.get(++i));
                case "--check" -> checkOnly = true;
                case "--frames" -> framesOnly = true;
                default -> ids.add(args.get(i));
            }
        }
    }

    private List<String> check() throws IOException {
        List<Path> files = files();
        List<String> findings =
                files.parallelStream().flatMap(DrawFigures::findings).toList();
        System.out.printf(Locale.ROOT, "%d exercises checked, %d findings%n", files.size(), findings.size());
        return findings;
    }

    private static Stream<String> findings(Path file) {
        try {
            return PoseCheck.findings(sketch(file)).stream();
        } catch (PoseException wrong) {
            return Stream.of(wrong.getMessage());
        }
    }

    /** Writes the frames of the kept pictures anew and leaves the pictures alone. */
    private void frame() throws IOException {
        Map<String, Figure> index = keptIndex();
        files().parallelStream()
                .map(DrawFigures::sketch)
                .map(sketch -> sketch.figure().in(Framing.of(sketch)))
                .toList()
                .forEach(figure -> index.put(figure.id(), figure));
        WholeFile.at(out.resolve(FigureIndex.FILE)).write(FigureIndex.text(index.values()));
    }

    private static Sketch sketch(Path file) {
        try {
            return PoseReader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> draw() throws IOException {
        long begun = System.nanoTime();
        Files.createDirectories(out);
        Map<String, Figure> index = keptIndex();
        Studio studio = new Studio(out);
        List<Path> files = files();
        List<Studio.Work> works =
                files.parallelStream().map(file -> draw(studio, file)).toList();
        works.forEach(work -> index.put(work.figure().id(), work.figure()));
        WholeFile.at(out.resolve(FigureIndex.FILE)).write(FigureIndex.text(index.values()));
        PoseMarks.write(out, files, !ids.isEmpty());
        int pictures = works.stream().mapToInt(work -> work.pictures().size()).sum();
        System.out.printf(
                Locale.ROOT,
                "%d exercises, %d pictures in %.1f s%n",
                works.size(),
                pictures,
                (System.nanoTime() - begun) / 1e9);
        return works.stream().flatMap(work -> work.findings().stream()).toList();
    }

    private static Studio.Work draw(Studio studio, Path file) {
        try {
            Studio.Work work = studio.draw(file);
            work.pictures().forEach(System.out::println);
            return work;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PoseException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalStateException("Cannot draw " + file.getFileName(), e);
        }
    }

    /** Drawing a few leaves the others in the list. */
    private Map<String, Figure> keptIndex() throws IOException {
        Path file = out.resolve(FigureIndex.FILE);
        if (ids.isEmpty() || !Files.exists(file)) {
            return new TreeMap<>();
        }
        try (var in = Files.newInputStream(file)) {
            return FigureIndex.read(in);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(poses)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> ids.isEmpty() || ids.contains(idOf(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String idOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }
}
