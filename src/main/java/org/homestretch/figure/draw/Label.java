package org.homestretch.figure.draw;

import org.homestretch.figure.body.Material;

/** The code of what a pixel shows; neighbours with the same code are one patch of colour. */
final class Label {

    static final int NOTHING = -1;

    private static final Material[] MATERIALS = Material.values();
    private static final int FAR = 1 << 4;
    private static final int TARGET = 1 << 5;
    private static final int BODY = 1 << 6;
    private static final int SIDE = 1 << 7;
    private static final int SHADED = 1 << 8;
    private static final int WET = 1 << 9;
    private static final int GROUND = 1 << 10;
    private static final int THING = 16;

    private Label() {}

    static int body(Material material) {
        return BODY | material.ordinal();
    }

    static int far(int label) {
        return label | FAR;
    }

    static int target(int label) {
        return label | TARGET;
    }

    /** The top of a thing; its number counts from 1. */
    static int top(int thing) {
        return thing << THING;
    }

    static int side(int thing) {
        return thing << THING | SIDE;
    }

    static int shaded(int label) {
        return label | SHADED;
    }

    static int shadowOnGround() {
        return GROUND | SHADED;
    }

    /** The same under water; nothing under water is water. */
    static int wet(int label) {
        return label == NOTHING ? WET : label | WET;
    }

    static boolean isBody(int label) {
        return label != NOTHING && (label & BODY) != 0;
    }

    static boolean isFar(int label) {
        return label != NOTHING && (label & FAR) != 0;
    }

    static boolean isTarget(int label) {
        return label != NOTHING && (label & TARGET) != 0;
    }

    static boolean isSide(int label) {
        return (label & SIDE) != 0;
    }

    static boolean isShaded(int label) {
        return (label & SHADED) != 0;
    }

    static boolean isWet(int label) {
        return label != NOTHING && (label & WET) != 0;
    }

    static boolean isWater(int label) {
        return label == WET;
    }

    static boolean isGround(int label) {
        return (label & GROUND) != 0;
    }

    static int thing(int label) {
        return label >> THING;
    }

    static Material material(int label) {
        return MATERIALS[label & 15];
    }

    /** The code without what the ghost of a phase does not show. */
    static int plain(int label) {
        return BODY | label & FAR | Material.SKIN.ordinal();
    }
}
