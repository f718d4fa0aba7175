package org.homestretch.print.page;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A vector picture for an image of a template; it fills the image, or asks for a height of its own. */
public class Drawing extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    /** Drawings live only while a sheet is made; they are never written as objects. */
    private final transient Painter painter;

    public Drawing(Painter painter) {
        this.painter = painter;
    }

    /** The same picture asking for a size. */
    public Sized sized(int width, int height) {
        return new Sized(width, height, painter);
    }

    /** Room without anything in it. */
    public static Sized room(int height) {
        return new Sized(1, height, (paper, wide, high) -> {});
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

    /** Drawings of equal painters are equal, so that they stand in a file once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing that && painter.equals(that.painter);
    }

    @Override
    public int hashCode() {
        return painter.hashCode();
    }

    /** A picture that makes its image as tall as it asks for. */
    static final class Sized extends Drawing implements DimensionRenderable {
        private static final long serialVersionUID = 1L;

        private final int width;
        private final int height;

        private Sized(int width, int height, Painter painter) {
            super(painter);
            this.width = width;
            this.height = height;
        }

        @Override
        public Dimension2D getDimension(JasperReportsContext context) {
            return new Dimension(width, height);
        }
    }
}
