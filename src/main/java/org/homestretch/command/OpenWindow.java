package org.homestretch.command;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the workstation window, on a given clinic or on the one used last. */
@FunctionalInterface
public interface OpenWindow {

    void open(Optional<Path> clinic);
}
