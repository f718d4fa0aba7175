package org.homestretch.figure.draw;

import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.Sketch;

/** One phase with the figure posed and its things set up. */
public record Posed(Sketch.Phase phase, Body body, Surface surface, Stage stage) {

    public static Posed of(Sketch.Phase phase) {
        Skeleton skeleton = Skeleton.of(phase.pose());
        Body body = Body.of(skeleton);
        Stage stage = new Stage(skeleton);
        phase.props().forEach(prop -> prop.setOn(stage));
        return new Posed(phase, body, SurfaceNets.of(body), stage);
    }

    public Skeleton skeleton() {
        return body.skeleton();
    }
}
