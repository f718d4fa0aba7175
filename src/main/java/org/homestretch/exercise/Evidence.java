package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** The evidence grade of an exercise's class in chronic back pain without leg pain; E is practice. */
public enum Evidence implements Coded {
    A,
    B,
    C,
    E;

    @Override
    public String code() {
        return name();
    }
}
