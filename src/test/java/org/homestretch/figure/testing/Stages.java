package org.homestretch.figure.testing;

import java.util.Arrays;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;

/** Sets things on a stage beside a figure. */
public final class Stages {

    private Stages() {}

    /** The stage of a standing figure with these things, as a pose file names them. */
    public static Stage with(String things) {
        return posed("root: standing", things);
    }

    public static Stage posed(String pose, String things) {
        Sketch.Phase phase = PoseReader.read("x.yaml", "{props: [" + things + "], phases: [{pose: {" + pose + "}}]}")
                .phases()
                .getFirst();
        return Stage.of(Skeleton.of(phase.pose()), phase.props());
    }

    /** All solids of a stage as one. */
    public static Measured measured(Stage stage) {
        Surface all = new Surface();
        stage.things().forEach(thing -> all.add(thing.surface()));
        return new Measured(all);
    }

    /** A corner in whole centimetres. */
    public static String centimetres(Vec corner) {
        long[] cm = {Math.round(corner.x() * 100), Math.round(corner.y() * 100), Math.round(corner.z() * 100)};
        return Arrays.toString(cm);
    }
}
