package org.homestretch.program;

import org.homestretch.basics.Coded;

/** How a sheet sets out its exercises. */
public enum Layout implements Coded {
    CARDS
}
