package org.homestretch.figure.body;

/** Two bones of a limb brought to a place: the middle joint and the end. */
record TwoBones(Vec middle, Vec end, double missing) {

    /** How long the two bones are. */
    record Lengths(double upper, double lower) {}

    static final Lengths LEG = new Lengths(Joint.THIGH, Joint.SHANK);
    static final Lengths ARM = new Lengths(Joint.UPPER_ARM, Joint.FOREARM);

    /** Bends the limb so that its end meets the goal and its middle joint points along the pole. */
    static TwoBones reach(Vec start, Vec goal, Lengths bones, Vec pole) {
        double most = (bones.upper + bones.lower) * .9995;
        double least = Math.abs(bones.upper - bones.lower) + .02;
        double way = goal.distance(start);
        double used = Math.clamp(way, least, most);
        Vec direction = goal.minus(start).unit();
        double cos = (bones.upper * bones.upper + used * used - bones.lower * bones.lower) / (2 * bones.upper * used);
        double c = Math.clamp(cos, -1, 1);
        Vec aside = pole.across(direction).unit();
        Vec middle = start.along(direction, bones.upper * c).along(aside, bones.upper * Math.sqrt(1 - c * c));
        return new TwoBones(middle, start.along(direction, used), Math.max(0, way - most));
    }
}
