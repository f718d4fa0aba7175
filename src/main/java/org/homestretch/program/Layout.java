package org.homestretch.program;

import org.homestretch.basics.Coded;

/** How a sheet sets out its exercises. */
public enum Layout implements Coded {
    /** An exercise across the page, as large as the page lets it be. */
    ROWS,
    /** Two exercises side by side. */
    CARDS
}
