package org.homestretch.figure.body;

/** The bone a solid sits on, the part it belongs to and what it is made of. */
record Spot(Part part, Material material, Vec origin, Turn turn) {

    Spot of(Material other) {
        return new Spot(part, other, origin, turn);
    }
}
