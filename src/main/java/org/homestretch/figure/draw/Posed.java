package org.homestretch.figure.draw;

import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.Sketch;

/** One phase with the figure posed and its things set up. */
public record Posed(Sketch.Phase phase, Body body, Surface surface, Stage stage) {

    public static Posed of(Sketch.Phase phase) {
        return on(Skeleton.of(phase.pose()), phase, Grain.FINE);
    }

    /** The body on bones that may be on their way, with the things of a phase. */
    static Posed on(Skeleton skeleton, Sketch.Phase phase, Grain grain) {
        Body body = Body.of(skeleton);
        return new Posed(phase, body, SurfaceNets.of(body, grain), Stage.of(skeleton, phase.props()));
    }

    public Skeleton skeleton() {
        return body.skeleton();
    }
}
