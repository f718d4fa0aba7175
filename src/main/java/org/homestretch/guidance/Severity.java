package org.homestretch.guidance;

import org.homestretch.basics.Coded;

/** How firmly a finding holds a program up, hardest first. */
public enum Severity implements Coded {
    BLOCK_HARD,
    BLOCK,
    WARN,
    SUGGEST;

    /** Whether a program may not go out as it is; a plain block may be overridden with a typed reason. */
    public boolean blocks() {
        return this == BLOCK_HARD || this == BLOCK;
    }
}
