package org.homestretch.figure.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The body of a posed figure as simple solids that melt into each other along the limbs. */
public final class Body {

    private final Skeleton skeleton;
    private final List<Blob> blobs = new ArrayList<>();
    private final Map<Part, Blob[]> byPart = new EnumMap<>(Part.class);

    private Body(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    /** The figure on these bones. */
    public static Body of(Skeleton skeleton) {
        Body body = new Body(skeleton);
        body.blobs.addAll(new TrunkForm(skeleton).blobs());
        body.blobs.addAll(new HeadForm(skeleton).blobs());
        for (Side side : Side.values()) {
            body.blobs.addAll(new LimbForm(skeleton, side).blobs());
            body.blobs.addAll(new HandForm(skeleton, side).blobs());
            body.blobs.addAll(new FootForm(skeleton, side).blobs());
        }
        for (Part part : Part.values()) {
            body.byPart.put(
                    part, body.blobs.stream().filter(blob -> blob.part == part).toArray(Blob[]::new));
        }
        return body;
    }

    public Skeleton skeleton() {
        return skeleton;
    }

    List<Blob> blobs() {
        return blobs;
    }

    Blob[] of(Part part) {
        return byPart.get(part);
    }

    /** The lowest height of the parts whose names start so; "all" means every part. */
    public double lowest(Collection<String> names) {
        return blobs.stream()
                .filter(blob -> isOneOf(blob.part, names))
                .mapToDouble(Blob::lowest)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("No part of the body is called " + names));
    }

    /** The lowest height of one part. */
    public double lowest(Part part) {
        return lowest(List.of(part.label()));
    }

    /** The middles of the solids that come down to a height: where the body touches the ground. */
    public List<Vec> near(double height) {
        return blobs.stream()
                .filter(blob -> blob.lowest() < height)
                .map(blob -> Vec.of(blob.cx, blob.cy, blob.cz))
                .toList();
    }

    private static boolean isOneOf(Part part, Collection<String> names) {
        return names.stream().anyMatch(part::isCalled);
    }

    /** The box round the parts, as its low and its high corner. */
    public Vec[] box(Collection<Part> parts) {
        double[] low = {1e9, 1e9, 1e9};
        double[] high = {-1e9, -1e9, -1e9};
        for (Blob blob : blobs) {
            if (parts.contains(blob.part)) {
                widen(low, high, blob);
            }
        }
        return new Vec[] {Vec.of(low[0], low[1], low[2]), Vec.of(high[0], high[1], high[2])};
    }

    private static void widen(double[] low, double[] high, Blob blob) {
        double[] centre = {blob.cx, blob.cy, blob.cz};
        for (int i = 0; i < 3; i++) {
            low[i] = Math.min(low[i], centre[i] - blob.radius);
            high[i] = Math.max(high[i], centre[i] + blob.radius);
        }
    }

    /** The lowest point of every solid of a part, taken under its middle. */
    public List<Vec> undersides(Part part) {
        return Arrays.stream(of(part))
                .map(blob -> Vec.of(blob.cx, blob.lowest(), blob.cz))
                .toList();
    }
}
