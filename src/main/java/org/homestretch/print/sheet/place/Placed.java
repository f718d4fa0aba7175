package org.homestretch.print.sheet.place;

/** A block and where on its page it stands. */
public record Placed(Block block, double x, double y) {}
