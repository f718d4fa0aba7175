package org.homestretch.figure.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the body starts out in the room before any joint is bent. */
public enum Stance {
    STANDING("standing", Turn.NONE, List.of("foot")),
    SITTING("sitting", Turn.NONE, List.of("pelvis")),
    KNEELING("kneeling", Turn.NONE, List.of("shank")),
    HALF_KNEELING("half-kneeling", Turn.NONE, List.of("shank")),
    SUPINE("supine", Turn.aboutZ(90), List.of("pelvis", "thorax", "head")),
    PRONE("prone", Turn.aboutZ(-90), List.of("pelvis", "thorax", "thigh")),
    QUADRUPED("quadruped", Turn.aboutZ(-90), List.of("shank")),
    SIDE_LEFT("side-left", new Turn(Vec.of(0, 0, 1), Vec.of(1, 0, 0), Vec.of(0, 1, 0)), List.of("pelvis", "thorax")),
    SIDE_RIGHT(
            "side-right", new Turn(Vec.of(0, 0, 1), Vec.of(-1, 0, 0), Vec.of(0, -1, 0)), List.of("pelvis", "thorax"));

    private final String label;
    private final Turn turn;
    private final List<String> ground;

    Stance(String label, Turn turn, List<String> ground) {
        this.label = label;
        this.turn = turn;
        this.ground = ground;
    }

    public static Optional<Stance> named(String label) {
        return Arrays.stream(values())
                .filter(stance -> stance.label.equals(label))
                .findFirst();
    }

    Turn turn() {
        return turn;
    }

    /** The parts that rest on the floor when a pose does not say. */
    List<String> ground() {
        return ground;
    }

    /** The nod that brings the face level with the way the body lies. */
    double nod() {
        return switch (this) {
            case SUPINE -> 9;
            case PRONE, QUADRUPED -> 2;
            case STANDING, SITTING, KNEELING, HALF_KNEELING, SIDE_LEFT, SIDE_RIGHT -> 0;
        };
    }
}
