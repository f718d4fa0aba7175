package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.Sketch;

/** Draws an exercise under way between two phases, in the frame of its kept pictures; arrows and ghosts fade. */
public final class InBetween {

    /** So far from a phase nothing is left of its arrows. */
    private static final double FADED = .22;

    private final List<Sketch.Phase> phases;
    private final List<Skeleton> skeletons;
    private final Sight sight;
    private final Map<Integer, List<Shape>> ghosts = new ConcurrentHashMap<>();

    private InBetween(List<Sketch.Phase> phases, Sight sight) {
        this.phases = phases;
        this.skeletons = phases.stream().map(phase -> Skeleton.of(phase.pose())).toList();
        this.sight = sight;
    }

    /** Poses the phases once, for pictures in this frame. */
    public static InBetween of(Sketch sketch, Figure.Frame frame) {
        Camera camera = Camera.looking(sketch.view().azimuth(), sketch.view().elevation(), frame);
        return new InBetween(sketch.phases(), new Sight(camera, Grain.QUICK, sketch.shade()));
    }

    /** Finds the frame first, which takes as long as many pictures. */
    public static InBetween of(Sketch sketch) {
        return of(sketch, Framing.of(sketch));
    }

    /** The figure a part of the way from a phase, counted from 0, to the next; things and marks are of the nearer. */
    public Picture picture(int phase, double part) {
        int nearer = part < .5 ? phase : phase + 1;
        double left = 1 - Math.min(part, 1 - part) / FADED;
        Sketch.Phase shown = phases.get(nearer);
        Skeleton between = Skeleton.between(skeletons.get(phase), skeletons.get(phase + 1), part);
        Posed posed = Posed.on(between, shown, Grain.QUICK);
        List<Shape> behind = left > 0 ? Fading.to(left, ghost(nearer)) : List.of();
        List<Shape> shapes = new ArrayList<>(sight.ink(sight.labels(posed), posed, behind));
        shapes.addAll(sight.water(posed.stage()));
        shapes.addAll(NerveInk.shapes(shown.marks().nerves(), sight.camera(), between));
        if (left > 0) {
            shapes.addAll(Fading.to(left, overlay(nearer)));
        }
        Figure.Frame frame = sight.camera().frame();
        return new Picture(shown.label(), frame.width(), frame.height(), shapes);
    }

    private List<Shape> overlay(int phase) {
        Sketch.Phase shown = phases.get(phase);
        List<Shape> overlay =
                new ArrayList<>(ArrowInk.shapes(shown.overlay().arrows(), sight.camera(), skeletons.get(phase)));
        if (shown.hold()) {
            overlay.addAll(HoldMark.in(sight.camera().frame().width()));
        }
        return overlay;
    }

    private List<Shape> ghost(int phase) {
        OptionalInt before = phases.get(phase).overlay().ghost();
        return before.isEmpty() ? List.of() : ghosts.computeIfAbsent(phase, key -> ghost(before.getAsInt(), phase));
    }

    private List<Shape> ghost(int before, int phase) {
        Posed earlier = Posed.on(skeletons.get(before), phases.get(before), Grain.QUICK);
        return sight.ghost(
                earlier, Stage.of(skeletons.get(phase), phases.get(phase).props()));
    }
}
