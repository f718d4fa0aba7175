package org.homestretch.desktop;

import org.homestretch.basics.Unable;

/** Where a file was to be written stands one of another kind, or none that can be replaced: it stays as it is. */
public final class AnotherFile extends Unable {

    private static final long serialVersionUID = 1L;

    private final boolean replaceable;

    AnotherFile(String sentence, boolean replaceable) {
        super(sentence);
        this.replaceable = replaceable;
    }

    /** Whether it is a file at all, so that one may insist on its place. */
    public boolean replaceable() {
        return replaceable;
    }
}
