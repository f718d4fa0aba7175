package org.homestretch.desktop;

import java.nio.file.Path;

/** The program of this desktop that shows PDF files. */
@FunctionalInterface
public interface Viewer {

    /** Whether a program took the file. */
    boolean show(Path file);
}
