package org.homestretch.figure.studio;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.homestretch.figure.Picture;
import org.homestretch.figure.SvgPicture;

/** Shows kept pictures side by side: ContactSheet OUT.png [--across N] [--width PX] [--grey] [--black] [--mirror] SVG or folder. */
public final class ContactSheet {

    private static final int GAP = 12;
    private static final int CAPTION = 20;

    private final List<Path> files = new ArrayList<>();
    private Path out;
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
        ImageIO.write(sheet.image(), "png", sheet.out.toFile());
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

    private BufferedImage image() throws IOException {
        List<List<Cell>> rows = rows();
        int height = rows.stream().mapToInt(ContactSheet::height).sum();
        BufferedImage sheet = new BufferedImage(across * (width + GAP), height, kind);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, sheet.getWidth(), height);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        int y = 0;
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                row.get(i).paint(g, i * (width + GAP), y, width);
            }
            y += height(row);
        }
        return sheet;
    }

    private List<List<Cell>> rows() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (i % across == 0) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(cell(files.get(i)));
        }
        return rows;
    }

    private Cell cell(Path file) throws IOException {
        Picture picture = SvgPicture.read(Files.readString(file));
        Picture turned = mirror ? picture.mirrored() : picture;
        String name = file.getFileName().toString().replace(".svg", "") + "  " + picture.title();
        return new Cell(name, black ? turned.inBlack() : turned, width / 900.0);
    }

    private static int height(List<Cell> row) {
        return row.stream().mapToInt(Cell::height).max().orElse(0) + CAPTION + GAP;
    }

    /** One picture with its name, at a scale. */
    private record Cell(String name, Picture picture, double scale) {

        int height() {
            return (int) Math.ceil(picture.height() * scale);
        }

        void paint(Graphics2D g, int x, int y, int width) {
            g.setColor(new Color(0xDDDDDD));
            g.drawRect(x, y, width, height() + CAPTION);
            g.setColor(Color.BLACK);
            g.drawString(name, x + 6, y + height() + 15);
            Graphics2D own = (Graphics2D) g.create(x, y, width, height());
            own.scale(scale, scale);
            new Easel(own).paint(picture);
            own.dispose();
        }
    }
}
