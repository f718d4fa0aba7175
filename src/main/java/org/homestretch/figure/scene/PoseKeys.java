package org.homestretch.figure.scene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.homestretch.figure.body.Angle;
import org.homestretch.figure.body.Angles;
import org.homestretch.figure.body.FootContact;
import org.homestretch.figure.body.HandContact;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Pose;
import org.homestretch.figure.body.Rest;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Stance;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.prop.Entry;

/** Reads the keys of one pose. */
final class PoseKeys {

    private final Entry entry;

    private PoseKeys(Entry entry) {
        this.entry = entry;
    }

    static Pose pose(Entry entry) {
        PoseKeys keys = new PoseKeys(entry);
        String root = entry.text("root", "standing");
        Stance stance = Stance.named(root).orElseThrow(() -> entry.wrong("root", "names no position: " + root));
        Pose pose = new Pose(
                stance,
                keys.angles(),
                keys.rest(),
                keys.sided("foot", PoseKeys::foot, FootContact::mirrored),
                keys.sided("hand", PoseKeys::hand, HandContact::mirrored),
                keys.footwear());
        entry.end();
        return pose;
    }

    private Angles angles() {
        Map<String, double[]> values = new HashMap<>();
        for (Angle angle : Angle.values()) {
            angle(values, angle, angle.label());
            if (angle.sided()) {
                for (Side side : Side.values()) {
                    angle(values, angle, angle.label() + side.suffix());
                }
            }
        }
        return new Angles(values);
    }

    private void angle(Map<String, double[]> values, Angle angle, String key) {
        if (!entry.has(key)) {
            return;
        }
        double[] numbers = entry.upTo(key, angle.parts());
        if (Arrays.stream(numbers).anyMatch(number -> Math.abs(number) > angle.most())) {
            throw entry.wrong(key, "must be between " + -angle.most() + " and " + angle.most());
        }
        values.put(key, numbers);
    }

    private Rest rest() {
        return new Rest(
                ground(), entry.number("groundY", 0), entry.maybeUpTo("pelvis", 3), knees(), pins(), settling());
    }

    private Optional<List<String>> ground() {
        if (!entry.has("ground")) {
            return Optional.empty();
        }
        List<String> names = entry.texts("ground");
        for (String name : names) {
            if (!name.equals("none") && Arrays.stream(Part.values()).noneMatch(part -> part.isCalled(name))) {
                throw entry.wrong("ground", "names no part of the body: \"" + name + "\"");
            }
        }
        return Optional.of(names);
    }

    private Rest.Settling settling() {
        return switch (entry.text("settle", "yes")) {
            case "yes", "true" -> Rest.Settling.WHOLE;
            case "trunk" -> Rest.Settling.TRUNK;
            case "no", "false" -> Rest.Settling.NONE;
            default -> throw entry.wrong("settle", "must be yes, trunk or no");
        };
    }

    /** "kneel: [x, z]" puts both knees down, z outward; "kneelR" and "kneelL" one, z of the room. */
    private Map<Side, Vec> knees() {
        Map<Side, Vec> knees = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String own = "kneel" + side.suffix();
            double beside = side.sign() * .085;
            if (entry.has(own)) {
                double[] n = entry.upTo(own, 2);
                knees.put(side, Vec.of(n[0], 0, n.length > 1 ? n[1] : beside));
            } else if (entry.has("kneel")) {
                double[] n = entry.upTo("kneel", 2);
                knees.put(side, Vec.of(n[0], 0, n.length > 1 ? n[1] * side.sign() : beside));
            }
        }
        return knees;
    }

    private Map<Joint, double[]> pins() {
        Map<Joint, double[]> pins = new EnumMap<>(Joint.class);
        if (entry.has("pin")) {
            Entry pin = entry.entry("pin");
            for (String name : pin.keys()) {
                Joint joint = Joint.named(name).orElseThrow(() -> pin.wrong(name, "is no joint"));
                pins.put(joint, pin.upTo(name, 2));
            }
        }
        return pins;
    }

    /** A limb key for both sides, mirrored for the left, or for one side, which then counts; "no" frees the limb. */
    private <T> Map<Side, T> sided(String key, Function<Entry, T> read, UnaryOperator<T> mirrored) {
        Map<Side, T> limbs = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String own = key + side.suffix();
            if (entry.has(own)) {
                limb(own, read).ifPresent(limb -> limbs.put(side, limb));
            } else if (entry.has(key)) {
                limb(key, read)
                        .map(right -> side == Side.RIGHT ? right : mirrored.apply(right))
                        .ifPresent(limb -> limbs.put(side, limb));
            }
        }
        return limbs;
    }

    private <T> Optional<T> limb(String key, Function<Entry, T> read) {
        if (entry.node(key).isObject()) {
            return Optional.of(read.apply(entry.entry(key)));
        }
        if (!List.of("no", "false").contains(entry.text(key, ""))) {
            throw entry.wrong(key, "must be a group of keys, or no");
        }
        return Optional.empty();
    }

    private static FootContact foot(Entry entry) {
        FootContact contact = new FootContact(
                entry.place("to"),
                choice(entry, "how", FootContact.Stand.FLAT),
                entry.maybeVec("toe"),
                entry.maybeVec("pole"),
                entry.number("heel", 45));
        entry.end();
        return contact;
    }

    private static HandContact hand(Entry entry) {
        HandContact contact = new HandContact(
                entry.place("to"),
                choice(entry, "ref", HandContact.Point.WRIST),
                new HandContact.Directions(entry.maybeVec("palm"), entry.maybeVec("fingers"), entry.maybeVec("pole")),
                entry.maybeNumber("curl"),
                entry.number("reach", 0));
        entry.end();
        return contact;
    }

    private static <E extends Enum<E>> E choice(Entry entry, String key, E otherwise) {
        String said = entry.text(key, otherwise.name().toLowerCase(Locale.ROOT));
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(said))
                .findFirst()
                .orElseThrow(() -> entry.wrong(key, "cannot be " + said));
    }

    private Pose.Footwear footwear() {
        return switch (entry.text("shoe", "bare")) {
            case "bare" -> Pose.Footwear.BARE;
            case "shoe" -> Pose.Footwear.SHOES;
            default -> throw entry.wrong("shoe", "must be bare or shoe");
        };
    }
}
