package org.homestretch.figure.draw;

import java.util.List;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.scene.Arrow;
import org.homestretch.figure.scene.Sketch;
import org.homestretch.figure.scene.View;

/** Finds the piece of the room that holds all phases of an exercise at one scale. */
public final class Framing {

    private static final double MARGIN = 1.05;
    private static final double ARROW_MARGIN = .03;
    /** Scales come in steps, so that pictures side by side are alike. */
    private static final double SCALE_STEP = .15;

    private final Camera camera;
    private double left = 1e9;
    private double right = -1e9;
    private double bottom = 1e9;
    private double top = -1e9;

    private Framing(Camera camera) {
        this.camera = camera;
    }

    /** The frame of the pictures of an exercise. */
    public static Figure.Frame of(Sketch sketch) {
        List<Posed> phases = sketch.phases().stream().map(Posed::of).toList();
        return frame(sketch.view(), phases).frame();
    }

    static Camera frame(View view, List<Posed> phases) {
        Figure.Frame any = new Figure.Frame(1, 1, 1, 0, 0);
        Framing framing = new Framing(Camera.looking(view.azimuth(), view.elevation(), any));
        phases.forEach(framing::hold);
        return framing.camera.framed(framing.frame(view));
    }

    private void hold(Posed phase) {
        Surface body = phase.surface();
        for (int i = 0; i < body.corners(); i++) {
            hold(body.place(i), 0);
        }
        phase.stage().extent().forEach(corner -> hold(corner, 0));
        for (Arrow arrow : phase.phase().overlay().arrows()) {
            hold(arrow.from().on(phase.skeleton()), ARROW_MARGIN);
            hold(arrow.to().on(phase.skeleton()), ARROW_MARGIN);
        }
    }

    private void hold(Vec p, double margin) {
        left = Math.min(left, p.dot(camera.right()) - margin);
        right = Math.max(right, p.dot(camera.right()) + margin);
        bottom = Math.min(bottom, p.dot(camera.up()) - margin);
        top = Math.max(top, p.dot(camera.up()) + margin);
    }

    private Figure.Frame frame(View view) {
        View.Panel panel = view.panel();
        double needed = Math.max(right - left, (top - bottom) * panel.width() / panel.height()) * MARGIN;
        double steps = Math.max(0, Math.ceil((needed - panel.metres()) / SCALE_STEP - 1e-6));
        double metres = view.metres().orElse(panel.metres() + steps * SCALE_STEP);
        double[] centre = view.centre().orElse(new double[] {(left + right) / 2, (bottom + top) / 2});
        return new Figure.Frame(panel.width(), panel.height(), panel.width() / metres, centre[0], centre[1]);
    }
}
