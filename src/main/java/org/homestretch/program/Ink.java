package org.homestretch.program;

import org.homestretch.basics.Coded;

/** Whether a sheet may use colour or black only. */
public enum Ink implements Coded {
    COLOUR,
    BLACK
}
