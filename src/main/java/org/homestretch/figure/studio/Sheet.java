package org.homestretch.figure.studio;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.paint.Easel;

/** Named pictures in rows on one image. */
final class Sheet {

    private static final int GAP = 12;
    private static final int CAPTION = 20;
    private static final double LONGEST = 900;

    private final int across;
    private final int width;
    private final List<Cell> cells = new ArrayList<>();

    /** A sheet with so many pictures in a row, each with so many pixels for its longest side. */
    Sheet(int across, int width) {
        this.across = across;
        this.width = width;
    }

    void add(String name, Picture picture) {
        cells.add(new Cell(name, picture, width / LONGEST));
    }

    /** An image of one of the kinds of {@link BufferedImage}. */
    BufferedImage image(int kind) {
        List<List<Cell>> rows = rows();
        int height = rows.stream().mapToInt(Sheet::height).sum();
        BufferedImage sheet = new BufferedImage(across * (width + GAP), Math.max(1, height), kind);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        int y = 0;
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Graphics2D own = (Graphics2D) g.create(i * (width + GAP), y, width + 1, height(row));
                row.get(i).paint(own, width);
                own.dispose();
            }
            y += height(row);
        }
        g.dispose();
        return sheet;
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += across) {
            rows.add(cells.subList(i, Math.min(cells.size(), i + across)));
        }
        return rows;
    }

    private static int height(List<Cell> row) {
        return row.stream().mapToInt(Cell::height).max().orElse(0) + CAPTION + GAP;
    }

    /** One picture with its name, at a scale. */
    private record Cell(String name, Picture picture, double scale) {

        int height() {
            return (int) Math.ceil(picture.height() * scale);
        }

        void paint(Graphics2D g, int width) {
            g.setColor(new Color(0xDDDDDD));
            g.drawRect(0, 0, width, height() + CAPTION);
            g.setColor(Color.BLACK);
            g.drawString(name, 6, height() + 15);
            g.scale(scale, scale);
            new Easel(g).paint(picture);
        }
    }
}
