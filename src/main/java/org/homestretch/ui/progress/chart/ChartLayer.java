package org.homestretch.ui.progress.chart;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** A sheet to draw a chart on: lines, shapes and words whose looks the style sheet knows. */
final class ChartLayer extends Pane {

    ChartLayer() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Puts words on the sheet, measured and still to be placed. */
    Text words(String words, String... styles) {
        var text = new Text(words);
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("chart-text");
        text.getStyleClass().addAll(styles);
        getChildren().add(text);
        text.applyCss();
        return text;
    }

    double widthOf(String words, String... styles) {
        Text text = words(words, styles);
        getChildren().remove(text);
        return width(text);
    }

    double heightOf(String words) {
        Text text = words(words);
        getChildren().remove(text);
        return text.getLayoutBounds().getHeight();
    }

    static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    void level(double from, double to, double y, String... styles) {
        shape(new Line(from, onPixel(y), to, onPixel(y)), styles);
    }

    void upright(double x, double from, double to, String... styles) {
        shape(new Line(onPixel(x), from, onPixel(x), to), styles);
    }

    <S extends Shape> S shape(S shape, String... styles) {
        shape.getStyleClass().addAll(styles);
        getChildren().add(shape);
        return shape;
    }

    /** Hairlines are sharp in the middle of a pixel. */
    private static double onPixel(double at) {
        return Math.floor(at) + 0.5;
    }
}
