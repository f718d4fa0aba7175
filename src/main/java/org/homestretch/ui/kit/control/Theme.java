package org.homestretch.ui.kit.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.text.Font;

/** The look of all windows: the house's own type face and its colours over AtlantaFX. */
public final class Theme {

    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final double ANY_SIZE = 14;

    private Theme() {}

    /** Puts the light theme under every window; it is the user-agent sheet, so popups and screens wear it too. */
    public static void apply() {
        FACES.forEach(Theme::load);
        Application.setUserAgentStylesheet(Theme.class
                .getResource("/org/homestretch/ui/kit/homestretch-light.css")
                .toExternalForm());
    }

    private static void load(String face) {
        try (InputStream file = Theme.class.getResourceAsStream("/org/homestretch/fonts/Inter-" + face + ".otf")) {
            Font.loadFont(file, ANY_SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The type face Inter " + face + " cannot be read.", unreadable);
        }
    }
}
