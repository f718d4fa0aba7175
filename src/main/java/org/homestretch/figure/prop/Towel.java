package org.homestretch.figure.prop;

/** A towel used like a strap: wider, and of light cloth. */
final class Towel extends Strap {

    Towel(Entry keys) {
        super(keys, .05, Look.CLOTH);
    }
}
