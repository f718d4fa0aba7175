package org.homestretch.figure.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;

/** Finds bodies whose weight is not over what they stand or lie on. */
final class Balance {

    private static final double CONTACT = .03;
    private static final double ALLOWED = .045;

    private Balance() {}

    static Optional<String> finding(Body body) {
        List<Vec> contacts = body.near(body.skeleton().pose().rest().height() + CONTACT);
        Vec weight = weight(body.skeleton());
        double outside = outside(contacts, weight);
        return outside > ALLOWED
                ? Optional.of(String.format(Locale.ROOT, "the weight is %.0f mm outside the support", outside * 1000))
                : Optional.empty();
    }

    /** The middle of the body's mass, by the usual shares of its segments. */
    static Vec weight(Skeleton s) {
        Vec sum = part(s, Joint.PELVIS, Joint.NECK, .5).times(.497);
        sum = sum.plus(part(s, Joint.NECK, Joint.HEAD, 1.3).times(.081));
        for (Side side : Side.values()) {
            sum = sum.plus(
                    part(s, Joint.shoulder(side), Joint.elbow(side), .436).times(.028));
            sum = sum.plus(part(s, Joint.elbow(side), Joint.wrist(side), .68).times(.022));
            sum = sum.plus(part(s, Joint.hip(side), Joint.knee(side), .433).times(.1));
            sum = sum.plus(part(s, Joint.knee(side), Joint.ankle(side), .433).times(.0465));
            sum = sum.plus(part(s, Joint.ankle(side), Joint.ball(side), .5).times(.0145));
        }
        return sum;
    }

    private static Vec part(Skeleton s, Joint from, Joint to, double share) {
        return s.at(from).lerp(s.at(to), share);
    }

    /** How far a point lies outside the contacts, seen from above: the widest gap over all directions. */
    private static double outside(List<Vec> contacts, Vec p) {
        double worst = -1e9;
        for (int degrees = 0; degrees < 360; degrees += 5) {
            double dx = Math.cos(Math.toRadians(degrees));
            double dz = Math.sin(Math.toRadians(degrees));
            double reach = contacts.stream()
                    .mapToDouble(c -> c.x() * dx + c.z() * dz)
                    .max()
                    .orElse(-1e9);
            worst = Math.max(worst, p.x() * dx + p.z() * dz - reach);
        }
        return worst;
    }
}
