package org.homestretch.ui.kit.control;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.homestretch.figure.Pen;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;

/** Shows a picture of an exercise as large as its place allows; painted once for each picture and size. */
public final class FigureView extends Region {

    private final ObjectProperty<Picture> picture = new SimpleObjectProperty<>();
    private final Canvas canvas = new Canvas();
    private Object awaited = "";
    private Picture painted;
    private Picture measured;
    private PaintedArea ink = new PaintedArea(0, 0, 1, 1);

    private final Function<Picture, PaintedArea> room;
    /** The part of the spare height that is above the picture. */
    private final double above;

    public FigureView() {
        this(PaintedArea::of, 1);
    }

    /** A view that gives every picture of one frame the same place, so that only the figure moves. */
    static FigureView ofWholeFrames() {
        return new FigureView(PaintedArea::whole, .5);
    }

    private FigureView(Function<Picture, PaintedArea> room, double above) {
        this.room = room;
        this.above = above;
        getStyleClass().add("figure-view");
        canvas.setManaged(false);
        getChildren().add(canvas);
        picture.subscribe(this::requestLayout);
    }

    /** The picture to show; null for none. */
    public ObjectProperty<Picture> pictureProperty() {
        return picture;
    }

    /** The place is empty until this comes; what was awaited before is no longer wanted. */
    void await(Object wanted) {
        if (!wanted.equals(awaited)) {
            awaited = wanted;
            picture.set(null);
        }
    }

    void arrived(Object wanted, Picture made) {
        if (wanted.equals(awaited)) {
            picture.set(made);
        }
    }

    @Override
    protected void layoutChildren() {
        Picture shown = picture.get();
        canvas.setVisible(shown != null);
        if (shown != null) {
            place(shown);
        }
    }

    /** What is painted fills the place and stands on its bottom, for most figures stand or lie on a floor. */
    private void place(Picture shown) {
        Insets insets = getInsets();
        double wide = getWidth() - insets.getLeft() - insets.getRight();
        double high = getHeight() - insets.getTop() - insets.getBottom();
        if (!shown.equals(measured)) {
            measured = shown;
            ink = room.apply(shown);
        }
        double scale = Math.min(wide / ink.width(), high / ink.height());
        if (scale > 0) {
            paint(shown, scale);
            double x = snapPositionX(insets.getLeft() + (wide - canvas.getWidth()) / 2);
            canvas.relocate(x, snapPositionY(insets.getTop() + (high - canvas.getHeight()) * above));
        }
    }

    private void paint(Picture shown, double scale) {
        double width = Math.ceil(ink.width() * scale);
        double height = Math.ceil(ink.height() * scale);
        if (shown.equals(painted) && canvas.getWidth() == width && canvas.getHeight() == height) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext brush = canvas.getGraphicsContext2D();
        brush.setTransform(1, 0, 0, 1, 0, 0);
        brush.clearRect(0, 0, width, height);
        brush.setTransform(scale, 0, 0, scale, -ink.left() * scale, -ink.top() * scale);
        brush.setFillRule(FillRule.EVEN_ODD);
        brush.setLineCap(StrokeLineCap.ROUND);
        brush.setLineJoin(StrokeLineJoin.ROUND);
        shown.shapes().forEach(shape -> paint(shape, brush));
        painted = shown;
    }

    private static void paint(Shape shape, GraphicsContext brush) {
        brush.beginPath();
        shape.curve().drawTo(new CanvasPen(brush));
        if (shape.hasFill()) {
            brush.setFill(colour(shape.fill()));
            brush.fill();
        }
        if (shape.hasStroke()) {
            brush.setStroke(colour(shape.stroke()));
            brush.setLineWidth(shape.width());
            brush.stroke();
        }
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** Draws outlines on a canvas. */
    private record CanvasPen(GraphicsContext brush) implements Pen {

        @Override
        public void moveTo(double x, double y) {
            brush.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            brush.lineTo(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            brush.bezierCurveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            brush.closePath();
        }
    }
}
