package org.homestretch.figure.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homestretch.figure.Figure;
import org.homestretch.figure.FigureIndex;
import org.homestretch.figure.SvgPicture;
import org.homestretch.figure.check.PictureCheck;
import org.homestretch.figure.check.PoseCheck;
import org.homestretch.figure.draw.Drawing;
import org.homestretch.figure.prop.PoseException;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;

/** Draws pose files to picture files: DrawFigures [--check] [--out DIR] [--poses DIR] [ids...]. */
public final class DrawFigures {

    private Path out = Path.of("icons/exercises");
    private Path poses = Path.of("src/main/resources/org/homestretch/figure/poses");
    private boolean checkOnly;
    private final List<String> ids = new ArrayList<>();

    private DrawFigures() {}

    public static void main(String[] args) throws IOException {
        DrawFigures program = new DrawFigures();
        program.read(List.of(args));
        program.run();
    }

    private void read(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--out" -> out = Path.of(args.get(++i));
                case "--poses" -> poses = Path.of(args.get(++i));
                case "--check" -> checkOnly = true;
                default -> ids.add(args.get(i));
            }
        }
    }

    private void run() throws IOException {
        if (checkOnly) {
            for (Path file : files()) {
                report(PoseCheck.findings(PoseReader.read(file)));
            }
            return;
        }
        Files.createDirectories(out);
        Map<String, Figure> index = keptIndex();
        files().parallelStream().map(this::draw).toList().forEach(figure -> index.put(figure.id(), figure));
        FigureIndex.write(out, index.values());
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

    private Figure draw(Path file) {
        try {
            Sketch sketch = PoseReader.read(file);
            Drawing drawing = Drawing.of(sketch);
            for (int i = 0; i < drawing.pictures().size(); i++) {
                write(sketch.id(), i + 1, SvgPicture.write(drawing.pictures().get(i)));
            }
            report(drawing);
            return sketch.figure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PoseException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalStateException("Cannot draw " + file.getFileName(), e);
        }
    }

    private void write(String id, int phase, String svg) throws IOException {
        Path file = out.resolve(FigureIndex.fileOf(id, phase));
        Files.writeString(file, svg, StandardCharsets.UTF_8);
        System.out.printf(Locale.ROOT, "%s %d kB%n", file, svg.length() / 1024);
    }

    private static void report(Drawing drawing) {
        report(PoseCheck.findings(drawing.sketch()));
        report(PictureCheck.findings(drawing));
    }

    private static void report(List<String> findings) {
        findings.forEach(finding -> System.out.println("  " + finding));
    }
}
