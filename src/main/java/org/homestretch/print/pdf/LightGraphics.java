package org.homestretch.print.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Draws shapes into a PDF in few bytes: whole tenths of a point, and no curve where a line is as good. */
final class LightGraphics extends PdfGraphics2D {

    /** In a point: the finest step on the paper is 0.035 mm. */
    private static final int STEPS = 10;

    /** In steps: nobody sees that an outline is off by 0.07 mm. */
    private static final double UNSEEN = 2;

    /** Letters are small: of them more is seen. */
    private static final double UNSEEN_IN_LETTERS = 0.3;

    /** Nor is seen, under a line, what is off by this part of its width. */
    private static final double PART_OF_PEN = 1.0 / 4;

    private final PdfTemplate template;
    private final boolean ready;
    private Color filled;
    private Color drawn;
    private BasicStroke pen;
    /** What was filled last, where that began and where it ended. */
    private Shape inside;

    private int insideFrom;
    private int insideTo;
    private boolean letters;

    private LightGraphics(PdfTemplate template) {
        super(template, template.getWidth(), template.getHeight(), null, true, false, 0);
        this.template = template;
        ready = true;
    }

    static LightGraphics on(PdfTemplate template) {
        var graphics = new LightGraphics(template);
        double step = 1.0 / STEPS;
        template.concatCTM((float) step, 0, 0, (float) -step, 0, template.getHeight());
        return graphics;
    }

    /** For a part of the picture: it is drawn in one go, before anything else is. */
    @Override
    public Graphics create() {
        var part = new LightGraphics(template);
        part.setRenderingHints(getRenderingHints());
        part.setTransform(getTransform());
        part.setColor(getColor());
        part.setStroke(getStroke());
        part.setFont(getFont());
        return part;
    }

    @Override
    public void clip(Shape shape) {
        if (ready) {
            template.setLiteral(
                    outline(shape, false, letters ? UNSEEN_IN_LETTERS : UNSEEN) == PathIterator.WIND_EVEN_ODD
                            ? "W* n\n"
                            : "W n\n");
        }
    }

    @Override
    public void fill(Shape shape) {
        if (!getColor().equals(filled)) {
            filled = opaque(getColor());
            template.setColorFill(filled);
        }
        insideFrom = written();
        template.setLiteral(
                outline(shape, false, letters ? UNSEEN_IN_LETTERS : UNSEEN) == PathIterator.WIND_EVEN_ODD
                        ? "f*\n"
                        : "f\n");
        inside = shape;
        insideTo = written();
    }

    @Override
    public void drawGlyphVector(GlyphVector words, float x, float y) {
        letters = true;
        super.drawGlyphVector(words, x, y);
        letters = false;
    }

    /** The edge of what was filled just before is drawn with it: its outline is written once. */
    @Override
    public void draw(Shape shape) {
        if (!(getStroke() instanceof BasicStroke wanted)) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        boolean edge = shape == inside && written() == insideTo;
        if (edge) {
            template.getInternalBuffer().setSize(insideFrom);
        }
        if (!getColor().equals(drawn)) {
            drawn = opaque(getColor());
            template.setColorStroke(drawn);
        }
        take(onPaper(wanted));
        double unseen = Math.max(UNSEEN, pen.getLineWidth() * PART_OF_PEN);
        boolean evenOdd = outline(shape, !edge && round(wanted), unseen) == PathIterator.WIND_EVEN_ODD;
        template.setLiteral(edge ? evenOdd ? "B*\n" : "B\n" : "S\n");
    }

    private int written() {
        return template.getInternalBuffer().size();
    }

    private static boolean round(BasicStroke pen) {
        return pen.getEndCap() == BasicStroke.CAP_ROUND && pen.getLineJoin() == BasicStroke.JOIN_ROUND;
    }

    private static Color opaque(Color colour) {
        if (colour.getAlpha() != 255) {
            throw new IllegalStateException("What is printed is opaque, but not " + colour);
        }
        return colour;
    }

    private BasicStroke onPaper(BasicStroke wanted) {
        double scale = STEPS * Math.sqrt(Math.abs(getTransform().getDeterminant()));
        float[] dashes = wanted.getDashArray();
        for (int i = 0; dashes != null && i < dashes.length; i++) {
            dashes[i] = (float) (dashes[i] * scale);
        }
        return new BasicStroke(
                (float) (wanted.getLineWidth() * scale),
                wanted.getEndCap(),
                wanted.getLineJoin(),
                Math.max(1, wanted.getMiterLimit()),
                dashes,
                (float) (wanted.getDashPhase() * scale));
    }

    private void take(BasicStroke next) {
        if (next.equals(pen)) {
            return;
        }
        pen = next;
        template.setLineWidth(pen.getLineWidth());
        template.setLineCap(pen.getEndCap());
        template.setLineJoin(pen.getLineJoin());
        template.setMiterLimit(pen.getMiterLimit());
        float[] dashes = pen.getDashArray();
        if (dashes == null) {
            template.setLineDash(0);
        } else {
            template.setLineDash(dashes, pen.getDashPhase());
        }
    }

    /** Writes an outline; which of its parts are inside is the answer. */
    private int outline(Shape shape, boolean goesOn, double unseen) {
        var toSteps = AffineTransform.getScaleInstance(STEPS, STEPS);
        toSteps.concatenate(getTransform());
        PathIterator steps = shape.getPathIterator(toSteps);
        int rule = steps.getWindingRule();
        ByteBuffer bytes = template.getInternalBuffer();
        new LightPath(bytes, goesOn, unseen).follow(steps);
        return rule;
    }
}
