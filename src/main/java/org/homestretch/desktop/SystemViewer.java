package org.homestretch.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Hands files to whatever program the operating system opens them with; its exit code tells whether there is one. */
public final class SystemViewer implements Viewer {

    /** A launcher that still runs by then is the viewer itself. */
    private static final int PATIENCE_SECONDS = 5;

    private final List<String> launcher;

    SystemViewer(List<String> launcher) {
        this.launcher = List.copyOf(launcher);
    }

    /** The launcher of this operating system. */
    public static SystemViewer here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new SystemViewer(List.of("cmd", "/c", "start", ""));
        }
        return new SystemViewer(List.of(system.startsWith("mac") ? "open" : "xdg-open"));
    }

    @Override
    public boolean show(Path file) {
        List<String> command = new ArrayList<>(launcher);
        command.add(file.toAbsolutePath().toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException noLauncher) {
            return false;
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
