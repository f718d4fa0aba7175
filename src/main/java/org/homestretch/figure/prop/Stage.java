package org.homestretch.figure.prop;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;

/** Everything beside the figure that one phase shows. */
public final class Stage {

    private final Skeleton skeleton;
    private final List<Thing> things = new ArrayList<>();
    private final List<Surface> backdrops = new ArrayList<>();
    private OptionalDouble water = OptionalDouble.empty();
    private OptionalDouble ground = OptionalDouble.empty();

    /** A solid and how it is painted. */
    public record Thing(Surface surface, Look look) {}

    private Stage(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    /** The stage with all things on it; under water the floor is the bottom of a pool, no bare floor. */
    public static Stage of(Skeleton skeleton, List<Prop> props) {
        Stage stage = new Stage(skeleton);
        props.forEach(prop -> prop.setOn(stage));
        if (stage.water.isPresent()) {
            stage.things.removeIf(thing -> thing.look.kind() == Look.Kind.FLOOR);
        }
        return stage;
    }

    /** The figure on the stage: what it holds goes with it. */
    public Skeleton figure() {
        return skeleton;
    }

    public void add(Surface surface, Look look) {
        things.add(new Thing(surface, look));
    }

    /** Adds something that may reach out of the picture. */
    public void addBackdrop(Surface surface, Look look) {
        things.add(new Thing(surface, look));
        backdrops.add(surface);
    }

    /** Fills the picture with water up to a height. */
    public void flood(double height) {
        water = OptionalDouble.of(height);
    }

    /** Lays the floor at a height. */
    void lay(double height) {
        ground = OptionalDouble.of(height);
    }

    public List<Thing> things() {
        return List.copyOf(things);
    }

    public OptionalDouble water() {
        return water;
    }

    /** The height of the floor, when one is drawn. */
    public OptionalDouble ground() {
        return ground;
    }

    /** The places that the frame of the picture must hold: all things but the backdrops. */
    public List<Vec> extent() {
        List<Vec> corners = new ArrayList<>();
        for (Thing thing : things) {
            if (!backdrops.contains(thing.surface)) {
                for (int i = 0; i < thing.surface.corners(); i++) {
                    corners.add(thing.surface.place(i));
                }
            }
        }
        return corners;
    }
}
