package org.homestretch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a clinic lies when the user names no folder: the place each system has for a program's data. */
final class DataFolder {

    private DataFolder() {}

    static Path usual() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        Path data;
        if (system.startsWith("windows")) {
            data = variable("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
        } else if (system.startsWith("mac")) {
            data = home.resolve("Library").resolve("Application Support");
        } else {
            data = variable("XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"));
        }
        return data.resolve("homestretch").resolve("clinic");
    }

    /** A file next to a clinic's folder, for what is not the clinic's data. */
    static Path beside(Path clinic, String file) {
        return clinic.toAbsolutePath().resolveSibling(clinic.getFileName() + "-" + file);
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
