package org.homestretch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** The main job on a machine without a display: the sample clinic, its sheets and its reports. */
final class WithoutWindow {

    private static final RoomWords WORDS = RoomWords.of(WithoutWindow.class);

    /** Set by the build's run command; elsewhere nothing is written without being asked for. */
    private static final String FOLDER = "homestretch.sample.folder";

    private WithoutWindow() {}

    static boolean displayMissing() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return linux && !headless && unnamed("DISPLAY") && unnamed("WAYLAND_DISPLAY");
    }

    /** A display without a name is none. */
    private static boolean unnamed(String display) {
        String name = System.getenv(display);
        return name == null || name.isBlank();
    }

    static void run(Workbench workbench) {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            throw new Unable(WORDS.say("start.noDisplay"));
        }
        System.err.println(WORDS.say("start.sample"));
        Path sample = Path.of(folder);
        clear(sample);
        new Demo(workbench).make(sample, Demo.PASSWORD, System.out::println, System.err::println);
    }

    /** What an earlier run of this command left is made anew. */
    private static void clear(Path sample) {
        if (!Files.exists(sample)) {
            return;
        }
        try (var old = Files.walk(sample)) {
            for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException("The earlier sample clinic in " + sample + " cannot be removed.", refused);
        }
    }
}
