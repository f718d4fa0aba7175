package org.homestretch.figure.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Sketches;

/** How far the joints of an exercise go in its pictures, in degrees. */
public record DrawnJoints(List<Skeleton> phases) {

    private static final Map<String, DrawnJoints> KNOWN = new ConcurrentHashMap<>();

    private record Hip(double flexion, double abduction, double turnedOut) {}

    public static DrawnJoints of(String exercise) {
        return KNOWN.computeIfAbsent(
                exercise,
                id -> new DrawnJoints(Sketches.kept(id).phases().stream()
                        .map(phase -> Skeleton.of(phase.pose()))
                        .toList()));
    }

    public double hipFlexion() {
        return most(Hip::flexion);
    }

    public double hipAbduction() {
        return most(Hip::abduction);
    }

    /** Across the middle of the body. */
    public double hipAdduction() {
        return most(hip -> -hip.abduction());
    }

    public double hipTurnedOut() {
        return most(Hip::turnedOut);
    }

    public double hipTurnedIn() {
        return most(hip -> -hip.turnedOut());
    }

    /** How far an arm is lifted from the side of the trunk. */
    public double armLifted() {
        return phases.stream()
                .flatMap(phase -> Stream.of(Side.values()).map(side -> lifted(phase, side)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private double most(ToDoubleFunction<Hip> angle) {
        return phases.stream()
                .flatMap(phase -> Stream.of(Side.values()).map(side -> hip(phase, side)))
                .mapToDouble(angle)
                .max()
                .orElseThrow();
    }

    private static Hip hip(Skeleton skeleton, Side side) {
        double[] angles = JointRanges.hipAngles(skeleton, side);
        return new Hip(angles[0], angles[1], angles[2]);
    }

    private static double lifted(Skeleton skeleton, Side side) {
        Vec arm = skeleton.at(Joint.elbow(side))
                .minus(skeleton.at(Joint.shoulder(side)))
                .unit();
        return Math.toDegrees(
                Math.acos(Math.clamp(-skeleton.turn(Joint.CHEST).unapply(arm).y(), -1, 1)));
    }
}
