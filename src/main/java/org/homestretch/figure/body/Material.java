package org.homestretch.figure.body;

/** What a spot of the figure is made of, which decides its tint. */
public enum Material {
    SKIN,
    SHIRT,
    SHORTS,
    HAIR,
    SHOE,
    SOLE,
    /** Eyes, brows and mouth. */
    INK
}
