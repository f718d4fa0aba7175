package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.Marks;
import org.homestretch.figure.scene.Sketch;

/** Draws the figure and its things as one camera sees them, at one grain. */
record Sight(Camera camera, Grain grain, Sketch.Shade shade) {

    /** How far up the picture the bottom of a pool may reach behind the figure. */
    private static final double FLOOR = 50;

    /** What every pixel shows, still dry. */
    LabelMap labels(Posed posed) {
        List<Stage.Thing> things = things(posed.stage());
        Marks marks = posed.phase().marks();
        return new LabelMap(raster(posed, things), posed.body(), things, marks.muscles(), shadow(posed));
    }

    /** The labels as patches and lines, with what lies behind the figure. */
    List<Shape> ink(LabelMap labels, Posed posed, List<Shape> behind) {
        labels.flood(posed.stage().water());
        return new Inking(Lines.of(labels), things(posed.stage()), Style.PRINT).shapes(behind);
    }

    /** The outline of where the body was before, as far as the things of the picture do not stand in front of it. */
    List<Shape> ghost(Posed before, Stage stage) {
        List<Stage.Thing> things = things(stage);
        LabelMap map = new LabelMap(raster(before, things), before.body(), things, List.of(), null);
        map.plain();
        return new Inking(Lines.ofGhost(map), List.of(), Style.GHOST).lines();
    }

    /** All that is seen beside the figure. */
    private List<Stage.Thing> things(Stage stage) {
        List<Stage.Thing> things = new ArrayList<>(stage.things());
        if (stage.water().isPresent() && stage.ground().isPresent()) {
            things.add(PoolBottom.at(stage.ground().getAsDouble(), camera));
        }
        return things;
    }

    private Raster raster(Posed posed, List<Stage.Thing> things) {
        Raster raster = new Raster(camera, grain);
        raster.add(posed.surface(), LabelMap.BODY);
        for (int i = 0; i < things.size(); i++) {
            raster.add(things.get(i).surface(), LabelMap.BODY + 1 + i);
        }
        return raster;
    }

    /** The lines of the water before the figure, when there is water. */
    List<Shape> water(Stage stage) {
        if (stage.water().isEmpty()) {
            return List.of();
        }
        double level = seenHeight(stage.water().getAsDouble());
        double bottom = stage.ground().isPresent() ? seenHeight(stage.ground().getAsDouble()) - FLOOR : 1e9;
        Figure.Frame frame = camera.frame();
        return List.of(
                Water.surface(frame.width(), level),
                Water.ripples(frame.width(), level, Math.min(frame.height(), bottom)));
    }

    private double seenHeight(double height) {
        return camera.y(Vec.of(0, height, 0));
    }

    private Shadow shadow(Posed posed) {
        return switch (shade) {
            case SHADOW ->
                new Shadow(posed.surface(), posed.phase().pose().rest().height());
            case NONE -> null;
        };
    }
}
