package org.homestretch.program;

import java.util.List;

/** Knows which letters can be put on paper. */
public interface Letters {

    /** The letters of a text that no type face draws, each once; empty when all of it can be printed. */
    List<String> unprintable(String text);
}
