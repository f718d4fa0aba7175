package org.homestretch.figure.body;

import java.util.List;
import java.util.Optional;

/** Something to mark in a picture: a muscle of one or both sides. */
public record Target(Muscle muscle, List<Side> sides) {

    private static final int DEPTH_STEPS = 5;

    public Target {
        sides = List.copyOf(sides);
    }

    /** The target of this name: "quad" for both sides, "quadR" for the right. */
    public static Optional<Target> named(String name) {
        Optional<Target> both = Muscle.named(name).map(muscle -> new Target(muscle, List.of(Side.values())));
        if (both.isPresent() || name.isEmpty()) {
            return both;
        }
        String stem = name.substring(0, name.length() - 1);
        return List.of(Side.values()).stream()
                .filter(side -> name.endsWith(side.suffix()))
                .findFirst()
                .flatMap(side -> Muscle.named(stem).map(muscle -> new Target(muscle, List.of(side))));
    }

    /** Paints targets on the surface of a posed figure. */
    public static final class Painter {

        private final List<Target> targets;
        private final Flank flank;
        private final Vec inward;

        public Painter(List<Target> targets, Skeleton skeleton, Vec towardsViewer) {
            this.targets = targets;
            this.flank = new Flank(skeleton);
            this.inward = towardsViewer.times(-1);
        }

        /** Whether a spot of the skin shows a target, on it or as far under it as that muscle is shown. */
        public boolean marks(Part part, Vec point) {
            for (Target target : targets) {
                for (Side side : target.sides) {
                    if (target.muscle.showsOn(part, side) && shows(target.muscle, side, point)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean shows(Muscle muscle, Side side, Vec point) {
            int steps = muscle.depth() > 0 ? DEPTH_STEPS : 0;
            for (int i = 0; i <= steps; i++) {
                Vec deep = i == 0 ? point : point.along(inward, muscle.depth() * i / steps);
                if (muscle.holds(flank, side, deep)) {
                    return true;
                }
            }
            return false;
        }
    }
}
