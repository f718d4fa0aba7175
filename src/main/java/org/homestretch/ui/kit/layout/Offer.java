package org.homestretch.ui.kit.layout;

/** Something in a view that the search over everything leads to: what it is called, what it is about, and the way. */
public record Offer(String words, String about, Runnable way) {}
