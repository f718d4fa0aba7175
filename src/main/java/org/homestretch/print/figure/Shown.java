package org.homestretch.print.figure;

/** One phase as it is shown: the words over it, and the time it is held, if it is. */
public record Shown(String caption, PhaseExtent extent, String held) {}
