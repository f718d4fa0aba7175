package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.Marks;
import org.homestretch.figure.scene.Sketch;

/** Draws the pictures of one exercise. */
public final class Drawing {

    private final Sketch sketch;
    private final List<Posed> phases;
    private final Camera camera;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Double> targetShares = new ArrayList<>();

    private Drawing(Sketch sketch) {
        this.sketch = sketch;
        this.phases = sketch.phases().stream().map(Posed::of).toList();
        this.camera = Framing.frame(sketch.view(), phases);
    }

    /** Draws every phase at one scale. */
    public static Drawing of(Sketch sketch) {
        Drawing drawing = new Drawing(sketch);
        drawing.phases.forEach(drawing::draw);
        return drawing;
    }

    public Sketch sketch() {
        return sketch;
    }

    public List<Posed> phases() {
        return phases;
    }

    public Camera camera() {
        return camera;
    }

    public List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** For every phase the share of the figure's pixels that are marked; below nothing when no muscle is asked for. */
    public List<Double> targetShares() {
        return List.copyOf(targetShares);
    }

    private void draw(Posed posed) {
        List<Shape> shapes = new ArrayList<>();
        Sketch.Phase phase = posed.phase();
        List<Shape> ghost = new ArrayList<>();
        phase.overlay().ghost().ifPresent(earlier -> ghost.addAll(ghost(phases.get(earlier))));
        shapes.addAll(figure(posed, ghost));
        posed.stage().water().ifPresent(height -> shapes.addAll(water(height)));
        shapes.addAll(NerveInk.shapes(phase.marks().nerves(), camera, posed.skeleton()));
        shapes.addAll(ArrowInk.shapes(phase.overlay().arrows(), camera, posed.skeleton()));
        if (phase.hold()) {
            shapes.addAll(HoldMark.in(camera.frame().width()));
        }
        pictures.add(new Picture(
                phase.label(), camera.frame().width(), camera.frame().height(), shapes));
    }

    private List<Shape> figure(Posed posed, List<Shape> ghost) {
        Raster raster = new Raster(camera);
        raster.add(posed.surface(), LabelMap.BODY);
        List<Stage.Thing> things = posed.stage().things();
        for (int i = 0; i < things.size(); i++) {
            raster.add(things.get(i).surface(), LabelMap.BODY + 1 + i);
        }
        Marks marks = posed.phase().marks();
        LabelMap map = new LabelMap(raster, posed.body(), things, marks.muscles(), shadow(posed));
        targetShares.add(marks.muscles().isEmpty() ? -1 : map.targetShare());
        map.flood(posed.stage().water());
        return new Inking(new Lines(map), things, Style.PRINT).shapes(ghost);
    }

    private Shadow shadow(Posed posed) {
        return switch (sketch.shade()) {
            case SHADOW ->
                new Shadow(posed.surface(), posed.phase().pose().rest().height());
            case NONE -> null;
        };
    }

    private List<Shape> ghost(Posed posed) {
        Raster raster = new Raster(camera);
        raster.add(posed.surface(), LabelMap.BODY);
        LabelMap map = new LabelMap(raster, posed.body(), List.of(), List.of(), null);
        map.plain();
        return new Inking(new Lines(map), List.of(), Style.GHOST).shapes(List.of());
    }

    private List<Shape> water(double height) {
        double level = camera.y(Vec.of(0, height, 0));
        double width = camera.frame().width();
        return List.of(
                Water.surface(width, level), Water.ripples(width, camera.frame().height(), level));
    }
}
