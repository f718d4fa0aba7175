package org.homestretch.figure.studio;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.homestretch.figure.Picture;
import org.homestretch.figure.SvgPicture;

/**
 * Shows kept pictures side by side: ContactSheet OUT.png [--across N] [--width PX] [--grey] [--black] [--mirror]
 * [--before DIR] SVG or folder. With a folder of earlier pictures it shows only what changed, earlier beside now.
 */
public final class ContactSheet {

    private final List<Path> files = new ArrayList<>();
    private Path out;
    private Optional<Path> before = Optional.empty();
    private int across = 4;
    private int width = 480;
    private int kind = BufferedImage.TYPE_INT_RGB;
    private boolean black;
    private boolean mirror;

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        ContactSheet sheet = new ContactSheet();
        sheet.read(List.of(args));
        sheet.write();
    }

    private void read(List<String> args) throws IOException {
        out = Path.of(args.getFirst());
        for (int i = 1; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--across" -> across = Integer.parseInt(args.get(++i));
                case "--width" -> width = Integer.parseInt(args.get(++i));
                case "--grey" -> kind = BufferedImage.TYPE_BYTE_GRAY;
                case "--black" -> black = true;
                case "--mirror" -> mirror = true;
                case "--before" -> before = Optional.of(Path.of(args.get(++i)));
                default -> addFiles(Path.of(args.get(i)));
            }
        }
    }

    private void addFiles(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        try (Stream<Path> found = Files.list(path)) {
            found.filter(file -> file.toString().endsWith(".svg")).sorted().forEach(files::add);
        }
    }

    private void write() throws IOException {
        Sheet sheet = before.isPresent() ? changes(before.get()) : kept();
        ImageIO.write(sheet.image(kind), "png", out.toFile());
    }

    private Sheet kept() throws IOException {
        Sheet sheet = new Sheet(across, width);
        for (Path file : files) {
            add(sheet, "", file);
        }
        return sheet;
    }

    /** Pairs fill whole rows, so that a picture is never parted from its earlier self. */
    private Sheet changes(Path folder) throws IOException {
        Sheet sheet = new Sheet(Math.max(2, across / 2 * 2), width);
        List<Change> changes = Change.among(files, folder);
        for (Change change : changes) {
            if (change.earlier().isPresent()) {
                add(sheet, "before: ", change.earlier().get());
            } else {
                sheet.add("before: none", new Picture("", 900, 560, List.of()));
            }
            add(sheet, "now: ", change.now());
        }
        System.out.printf("%d of %d pictures changed%n", changes.size(), files.size());
        return sheet;
    }

    private void add(Sheet sheet, String when, Path file) throws IOException {
        Picture picture = SvgPicture.read(Files.readString(file));
        Picture turned = mirror ? picture.mirrored() : picture;
        String name = file.getFileName().toString().replace(".svg", "") + "  " + picture.title();
        sheet.add(when + name, black ? turned.inBlack() : turned);
    }
}
