package org.homestretch;
/** Temp. */
final class App {
    private App() {}

    static void open(Later<Workbench> w, java.util.Optional<java.nio.file.Path> c) {}
}
