package org.homestretch.figure.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.FootContact;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Side;
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
        support.feet();
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
        double gap = Arrays.stream(Part.values())
                .filter(part -> part != Part.HAIR)
                .mapToDouble(this::gapUnder)
                .min()
                .orElseThrow();
        if (isDry() && gap > FLOAT) {
            findings.add(String.format(Locale.ROOT, "the body floats %.0f mm over what carries it", gap * 1000));
        }
    }

    /** Deep water carries by itself. */
    private boolean isDry() {
        return stage.water().isEmpty();
    }

    /** A foot that stands flat has something under its sole. */
    private void feet() {
        for (Side side : Side.values()) {
            boolean stands = skeleton()
                    .pose()
                    .foot(side)
                    .filter(contact -> contact.stand() == FootContact.Stand.FLAT)
                    .isPresent();
            double gap = gapUnder(Part.foot(side));
            if (stands && gap > FLOAT) {
                findings.add(String.format(
                        Locale.ROOT, "%s floats %.0f mm", Part.foot(side).label(), gap * 1000));
            }
        }
    }

    private double gapUnder(Part part) {
        return body.undersides(part).stream()
                .mapToDouble(point -> point.y() - carrierUnder(point))
                .min()
                .orElseThrow();
    }

    /** The height of the floor or of the highest thing under a point. */
    private double carrierUnder(Vec point) {
        return Math.max(
                0,
                stage.things().stream()
                        .map(Stage.Thing::surface)
                        .filter(surface -> covers(surface, point))
                        .mapToDouble(Support::top)
                        .filter(top -> top < point.y() + SINK)
                        .max()
                        .orElse(0));
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
