package org.homestretch.ui.kit.focus;

/** A key and what it does, in words; the key's parts stand apart by blanks, as in {@code Ctrl Enter}. */
public record KeyHint(String keys, String words) {}
