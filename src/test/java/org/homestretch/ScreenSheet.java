package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.application.Platform;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.testing.LaidOut;
import org.homestretch.testing.Screens;

/**
 * Draws every screen in every size of window into a folder, for a person to look at, and says what is cut. The folder
 * may be followed by a language, and by a pattern for the names of the pictures.
 */
final class ScreenSheet {

    private ScreenSheet() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> {});
        Path pictures = Path.of(args[0]);
        ScreenLanguage.use(Locale.of(args.length > 1 ? args[1] : "en"));
        var wanted = Pattern.compile(args.length > 2 ? args[2] : "");
        var looks = new AllSizes((name, scene) -> {
            if (!wanted.matcher(name).find()) {
                return;
            }
            LaidOut.faults(scene.getRoot(), FullClinic.NAMES).forEach(fault -> System.out.println(name + ": " + fault));
            Screens.snapshot(scene, pictures.resolve(name + ".png"));
        });
        var workbench = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));
        var walk = new ScreenWalk(Files.createTempDirectory("homestretch-screens"), workbench, looks);
        try {
            walk.doors();
            walk.emptyClinic();
            walk.fullClinic();
        } finally {
            Platform.exit();
        }
    }
}
