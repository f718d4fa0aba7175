package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.scene.Sketch;

/** Draws an exercise under way between two phases, in the frame of its kept pictures and without arrows. */
public final class InBetween {

    private final List<Posed> phases;
    private final Sight sight;

    private InBetween(List<Posed> phases, Sight sight) {
        this.phases = phases;
        this.sight = sight;
    }

    /** Poses the phases once; the frame is found from the same fine bodies as that of the kept pictures. */
    public static InBetween of(Sketch sketch) {
        List<Posed> phases = sketch.phases().stream().map(Posed::of).toList();
        Camera camera = Framing.frame(sketch.view(), phases);
        return new InBetween(phases, new Sight(camera, Grain.QUICK, sketch.shade()));
    }

    /** The figure a part of the way from a phase, counted from 0, to the next; things and marks are of the nearer. */
    public Picture picture(int phase, double part) {
        Posed from = phases.get(phase);
        Posed to = phases.get(phase + 1);
        Skeleton between = Skeleton.between(from.skeleton(), to.skeleton(), part);
        Posed posed = Posed.on(between, (part < .5 ? from : to).phase(), Grain.QUICK);
        List<Shape> shapes = new ArrayList<>(sight.ink(sight.labels(posed), posed, List.of()));
        shapes.addAll(sight.water(posed.stage()));
        shapes.addAll(NerveInk.shapes(posed.phase().marks().nerves(), sight.camera(), between));
        Camera.Frame frame = sight.camera().frame();
        return new Picture(posed.phase().label(), frame.width(), frame.height(), shapes);
    }
}
