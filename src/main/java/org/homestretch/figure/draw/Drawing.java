package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.scene.Sketch;

/** Draws the pictures of one exercise. */
public final class Drawing {

    private final Sketch sketch;
    private final List<Posed> phases;
    private final Camera camera;
    private final Sight sight;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Double> targetShares = new ArrayList<>();

    private Drawing(Sketch sketch) {
        this.sketch = sketch;
        this.phases = sketch.phases().stream().map(Posed::of).toList();
        this.camera = Framing.frame(sketch.view(), phases);
        this.sight = new Sight(camera, Grain.FINE, sketch.shade());
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
        phase.overlay().ghost().ifPresent(earlier -> ghost.addAll(sight.ghost(phases.get(earlier), posed.stage())));
        shapes.addAll(figure(posed, ghost));
        shapes.addAll(sight.water(posed.stage()));
        shapes.addAll(NerveInk.shapes(phase.marks().nerves(), camera, posed.skeleton()));
        shapes.addAll(ArrowInk.shapes(phase.overlay().arrows(), camera, posed.skeleton()));
        if (phase.hold()) {
            shapes.addAll(HoldMark.in(camera.frame().width()));
        }
        pictures.add(new Picture(
                phase.label(), camera.frame().width(), camera.frame().height(), shapes));
    }

    private List<Shape> figure(Posed posed, List<Shape> ghost) {
        LabelMap map = sight.labels(posed);
        targetShares.add(posed.phase().marks().muscles().isEmpty() ? -1 : map.targetShare());
        return sight.ink(map, posed, ghost);
    }
}
