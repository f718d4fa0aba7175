package org.homestretch.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Stance;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.prop.Stage;

/** Finds bodies that float over what carries them, or sink into it. */
final class Support {

    private static final double FLOAT = .010;
    private static final double SINK = .020;
    private static final double SEAT_SINK = .030;

    private final Body body;
    private final Stage stage;
    private final List<String> findings = new ArrayList<>();

    private Support(Body body, Stage stage) {
        this.body = body;
        this.stage = stage;
    }

    static List<String> findings(Body body, Stage stage) {
        Support support = new Support(body, stage);
        support.floor();
        support.seat();
        return support.findings;
    }

    private Skeleton skeleton() {
        return body.skeleton();
    }

    private void floor() {
        for (Part part : Part.values()) {
            double lowest = part == Part.HAIR ? 0 : body.lowest(part);
            if (lowest < -SINK) {
                findings.add(String.format(Locale.ROOT, "%s is %.0f mm under the floor", part.label(), -lowest * 1000));
            }
        }
        double lowest = body.lowest(List.of("all"));
        if (onFloorOnly() && lowest > skeleton().pose().rest().height() + FLOAT) {
            findings.add(String.format(Locale.ROOT, "the body floats %.0f mm over the floor", lowest * 1000));
        }
    }

    private boolean onFloorOnly() {
        return stage.water().isEmpty()
                && stage.things().stream()
                        .allMatch(thing -> thing.look().kind() == Look.Kind.MAT
                                || thing.look().kind() == Look.Kind.FLOOR);
    }

    private void seat() {
        OptionalDouble seat = seatUnder(skeleton().at(Joint.PELVIS));
        if (skeleton().pose().stance() != Stance.SITTING || seat.isEmpty()) {
            return;
        }
        double gap = body.lowest(Part.PELVIS) - seat.getAsDouble();
        if (gap > FLOAT && isSeated(seat.getAsDouble()) || gap < -SEAT_SINK) {
            findings.add(String.format(Locale.ROOT, "the body is %.0f mm off the seat", gap * 1000));
        }
    }

    /** A body that rises from its seat does not rest on it. */
    private boolean isSeated(double seat) {
        return skeleton().at(Joint.PELVIS).y() < seat + .14;
    }

    private OptionalDouble seatUnder(Vec pelvis) {
        return stage.things().stream()
                .filter(thing -> thing.look().kind() == Look.Kind.BOX)
                .map(Stage.Thing::surface)
                .filter(surface -> covers(surface, pelvis))
                .mapToDouble(Support::top)
                .filter(top -> top < pelvis.y())
                .max();
    }

    private static boolean covers(Surface surface, Vec p) {
        double[] x = {1e9, -1e9};
        double[] z = {1e9, -1e9};
        for (int i = 0; i < surface.corners(); i++) {
            Vec q = surface.place(i);
            x[0] = Math.min(x[0], q.x());
            x[1] = Math.max(x[1], q.x());
            z[0] = Math.min(z[0], q.z());
            z[1] = Math.max(z[1], q.z());
        }
        return p.x() > x[0] && p.x() < x[1] && p.z() > z[0] && p.z() < z[1];
    }

    private static double top(Surface surface) {
        double top = -1e9;
        for (int i = 0; i < surface.corners(); i++) {
            top = Math.max(top, surface.place(i).y());
        }
        return top;
    }
}
