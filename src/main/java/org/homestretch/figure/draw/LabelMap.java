package org.homestretch.figure.draw;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Clothing;
import org.homestretch.figure.body.Flesh;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Material;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Target;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.prop.Stage;

/** Says of every pixel what it shows: part, cloth, target, near or far limb, face of a thing, shadow, water. */
final class LabelMap {

    private static final double REGION = .05;
    private static final int STRIPS = 8;
    private static final double FAR_LEG = .09;
    private static final double FAR_ARM = .12;
    private static final Part[] PARTS = Part.values();

    final Raster raster;
    final int[] labels;
    private final byte[] parts;
    private final byte[] fingers;
    private final Body body;
    private final List<Stage.Thing> things;
    private final Set<Part> farParts = EnumSet.noneOf(Part.class);
    private final Clothing clothing;
    private final Target.Painter painter;
    private final Shadow shadow;

    /** The number of the body among the things of a raster. */
    static final int BODY = 1;

    LabelMap(Raster raster, Body body, List<Stage.Thing> things, List<Target> targets, Shadow shadow) {
        this.raster = raster;
        this.body = body;
        this.things = things;
        this.shadow = shadow;
        labels = new int[raster.width * raster.height];
        parts = new byte[labels.length];
        fingers = new byte[labels.length];
        Skeleton skeleton = body.skeleton();
        clothing = new Clothing(skeleton);
        painter = new Target.Painter(targets, skeleton, raster.camera.towards());
        findFarLimbs(skeleton);
        int strip = (raster.height + STRIPS - 1) / STRIPS;
        IntStream.range(0, STRIPS).parallel().forEach(s -> label(s * strip, Math.min(raster.height, (s + 1) * strip)));
    }

    /** The thing a pixel shows; the body and nothing are no things. */
    Look lookAt(int pixel) {
        int number = raster.thing[pixel];
        return number > BODY ? things.get(number - BODY - 1).look() : null;
    }

    boolean isBody(int pixel) {
        return raster.thing[pixel] == BODY;
    }

    Part part(int pixel) {
        return PARTS[parts[pixel]];
    }

    int finger(int pixel) {
        return fingers[pixel];
    }

    Set<Part> farParts() {
        return farParts;
    }

    private void findFarLimbs(Skeleton skeleton) {
        for (Side side : Side.values()) {
            Side other = side.other();
            if (legDepth(skeleton, side) < legDepth(skeleton, other) - FAR_LEG) {
                farParts.addAll(List.of(Part.thigh(side), Part.shank(side), Part.foot(side)));
            }
            if (armDepth(skeleton, side) < armDepth(skeleton, other) - FAR_ARM) {
                farParts.addAll(List.of(Part.upperArm(side), Part.forearm(side), Part.hand(side)));
            }
        }
    }

    private double legDepth(Skeleton s, Side side) {
        return depth(s, Joint.hip(side), Joint.knee(side), Joint.ankle(side));
    }

    private double armDepth(Skeleton s, Side side) {
        return depth(s, Joint.shoulder(side), Joint.elbow(side), Joint.wrist(side));
    }

    private double depth(Skeleton skeleton, Joint... joints) {
        return Arrays.stream(joints)
                .mapToDouble(joint -> raster.camera.depth(skeleton.at(joint)))
                .average()
                .orElseThrow();
    }

    private void label(int from, int to) {
        Regions regions = new Regions(body);
        for (int p = from * raster.width; p < to * raster.width; p++) {
            labels[p] = switch (raster.thing[p]) {
                case 0 -> Label.NOTHING;
                case BODY -> labelBody(p, regions);
                default -> labelThing(p);
            };
        }
    }

    private int labelBody(int p, Regions regions) {
        Vec point = raster.room(p);
        Flesh flesh = regions.at(point);
        if (flesh.isEmpty()) {
            return Label.body(Material.SKIN);
        }
        Part part = flesh.partAt(point.x(), point.y(), point.z());
        parts[p] = (byte) part.ordinal();
        if (part.isHand()) {
            fingers[p] = (byte) flesh.fingerAt(part, point.x(), point.y(), point.z());
        }
        Material material = clothing.at(part, point);
        int label = Label.body(material);
        if (farParts.contains(part)) {
            label = Label.far(label);
        }
        return material != Material.INK && painter.marks(part, point) ? Label.target(label) : label;
    }

    private int labelThing(int p) {
        Look look = lookAt(p);
        int number = raster.thing[p];
        boolean top = look.top() != look.side() && raster.upward(p) > .9;
        int label = top ? Label.top(number) : Label.side(number);
        return switch (look.kind()) {
            case FLOOR -> isShadowed(p) ? Label.shadowOnGround() : Label.NOTHING;
            case MAT -> top && isShadowed(p) ? Label.shaded(label) : label;
            case BOX, ROUND -> label;
        };
    }

    private boolean isShadowed(int p) {
        return shadow != null && shadow.covers(raster.room(p));
    }

    /** Puts everything under a wavy line into water. */
    void flood(OptionalDouble height) {
        if (height.isEmpty()) {
            return;
        }
        double level = raster.camera.y(Vec.of(0, height.getAsDouble(), 0));
        for (int p = 0; p < labels.length; p++) {
            double x = (p % raster.width + .5) / raster.fineness;
            double y = (p / raster.width + .5) / raster.fineness;
            if (y > level + Water.wave(x)) {
                labels[p] = Label.wet(labels[p]);
            }
        }
    }

    /** Leaves only the shape of the body, as a ghost shows it. */
    void plain() {
        Arrays.setAll(labels, p -> isBody(p) ? Label.plain(labels[p]) : Label.NOTHING);
    }

    /** The share of the figure's pixels that show a target. */
    double targetShare() {
        long body = Arrays.stream(labels).filter(Label::isBody).count();
        return Arrays.stream(labels).filter(Label::isTarget).count() / (double) Math.max(1, body);
    }

    /** The solids near each small cube of the room, looked up once. */
    private static final class Regions {

        private final Body body;
        private final Map<Long, Flesh> known = new HashMap<>();
        private long lastKey = Long.MIN_VALUE;
        private Flesh last;

        Regions(Body body) {
            this.body = body;
        }

        Flesh at(Vec point) {
            long x = (long) Math.floor(point.x() / REGION);
            long y = (long) Math.floor(point.y() / REGION);
            long z = (long) Math.floor(point.z() / REGION);
            long key = ((x + 4096 << 13) + y + 4096 << 13) + z + 4096;
            if (key != lastKey) {
                lastKey = key;
                last = known.computeIfAbsent(
                        key,
                        k -> new Flesh(body)
                                .lookAt((x + .5) * REGION, (y + .5) * REGION, (z + .5) * REGION, REGION * .87 + .03));
            }
            return last;
        }
    }
}
