package org.homestretch.figure.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;

/** Sketches for tests: from a few words, or from the kept pose files. */
public final class Sketches {

    private Sketches() {}

    /** An exercise of one phase with these pose keys. */
    public static Sketch posed(String pose) {
        return PoseReader.read("test.yaml", "phases: [{pose: {" + pose + "}}]");
    }

    public static Skeleton skeleton(String pose) {
        return Skeleton.of(posed(pose).phases().getFirst().pose());
    }

    /** The kept pose file of an exercise. */
    public static Sketch kept(String id) {
        String file = id + ".yaml";
        try (InputStream in = Sketch.class.getResourceAsStream("/org/homestretch/figure/poses/" + file)) {
            return PoseReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
