package org.homestretch.print.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.homestretch.basics.Language;
import org.homestretch.figure.TreatedSide;

/** Draws the panels of all exercises to look at them: PanelPictures FOLDER SCALE. */
final class PanelPictures {

    private static final int WIDE = 1900;
    private static final int TALL = 1500;
    private static final double ZOOM = 1.1;
    private static final int NAME = 14;

    private final Path folder;
    private BufferedImage sheet;
    private Graphics2D pen;
    private int number;
    private double left;
    private double top;
    private double highest;

    private PanelPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        var pictures = new PanelPictures(Files.createDirectories(Path.of(args[0])));
        double scale = Double.parseDouble(args[1]);
        pictures.fresh();
        for (String exercise : Kept.FIGURES.ids()) {
            List<Shown> shown = Kept.shown(exercise, TreatedSide.RIGHT, Language.EN);
            pictures.add(exercise, FigurePanels.of(shown, Kept.style(exercise, scale), Kept.ROOM));
        }
        pictures.write();
    }

    private void add(String exercise, FigurePanels panels) throws IOException {
        if (left + panels.width() > WIDE / ZOOM) {
            left = 0;
            top += highest + NAME + 4;
            highest = 0;
        }
        if (top + panels.height() + NAME > TALL / ZOOM) {
            write();
            fresh();
        }
        Graphics2D here = (Graphics2D) pen.create();
        here.translate(left, top);
        here.setColor(Color.BLUE);
        here.drawString(exercise, 0, NAME - 3);
        here.translate(0, NAME);
        panels.paint(here, panels.width(), panels.height());
        here.dispose();
        left += panels.width() + 8;
        highest = Math.max(highest, panels.height());
    }

    private void fresh() {
        sheet = new BufferedImage(WIDE, TALL, BufferedImage.TYPE_INT_RGB);
        pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDE, TALL);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(ZOOM, ZOOM);
        left = 0;
        top = 0;
        highest = 0;
    }

    private void write() throws IOException {
        number++;
        ImageIO.write(sheet, "png", folder.resolve("panels-" + number + ".png").toFile());
        pen.dispose();
    }
}
