package org.homestretch.print;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A vector picture of a wished size for an image of a template. */
final class Drawing extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private static final long serialVersionUID = 1L;

    private final int width;
    private final int height;
    /** Drawings live only while a sheet is made; they are never written as objects. */
    private final transient Painter painter;

    Drawing(int width, int height, Painter painter) {
        this.width = width;
        this.height = height;
        this.painter = painter;
    }

    /** Room without anything in it. */
    static Drawing room(int width, int height) {
        return new Drawing(width, height, (paper, wide, high) -> {});
    }

    /** The same picture in a box of another height. */
    Drawing high(int points) {
        return new Drawing(width, points, painter);
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(width, height);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
        Graphics2D paper = (Graphics2D) graphics.create();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.translate(box.getX(), box.getY());
        painter.paint(paper, box.getWidth(), box.getHeight());
        paper.dispose();
    }
}
