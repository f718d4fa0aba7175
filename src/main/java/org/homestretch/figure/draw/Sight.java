package org.homestretch.figure.draw;

import java.util.List;
import java.util.OptionalDouble;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.Marks;
import org.homestretch.figure.scene.Sketch;

/** Draws the figure and its things as one camera sees them, at one grain. */
record Sight(Camera camera, Grain grain, Sketch.Shade shade) {

    /** What every pixel shows, still dry. */
    LabelMap labels(Posed posed) {
        Raster raster = new Raster(camera, grain);
        raster.add(posed.surface(), LabelMap.BODY);
        List<Stage.Thing> things = posed.stage().things();
        for (int i = 0; i < things.size(); i++) {
            raster.add(things.get(i).surface(), LabelMap.BODY + 1 + i);
        }
        Marks marks = posed.phase().marks();
        return new LabelMap(raster, posed.body(), things, marks.muscles(), shadow(posed));
    }

    /** The labels as patches and lines, with what lies behind the figure. */
    List<Shape> ink(LabelMap labels, Posed posed, List<Shape> behind) {
        labels.flood(posed.stage().water());
        return new Inking(new Lines(labels), posed.stage().things(), Style.PRINT).shapes(behind);
    }

    /** The lines of the water before the figure, when there is water. */
    List<Shape> water(OptionalDouble height) {
        if (height.isEmpty()) {
            return List.of();
        }
        double level = camera.y(Vec.of(0, height.getAsDouble(), 0));
        Camera.Frame frame = camera.frame();
        return List.of(Water.surface(frame.width(), level), Water.ripples(frame.width(), frame.height(), level));
    }

    private Shadow shadow(Posed posed) {
        return switch (shade) {
            case SHADOW ->
                new Shadow(posed.surface(), posed.phase().pose().rest().height());
            case NONE -> null;
        };
    }
}
