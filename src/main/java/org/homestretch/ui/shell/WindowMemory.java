package org.homestretch.ui.shell;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.basics.Unable;
import org.homestretch.desktop.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers where the window was, how large, and in which language, in a small file without patient data. */
public final class WindowMemory {

    private static final RoomWords WORDS = RoomWords.of(WindowMemory.class);

    static final double LEAST_WIDTH = 640;
    static final double LEAST_HEIGHT = 360;
    private static final Rectangle2D USUAL = new Rectangle2D(0, 0, 1440, 900);
    private static final double IN_SIGHT = 120;
    private static final String LANGUAGE = "language";
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);

    private final Path file;

    public WindowMemory(Path file) {
        this.file = file;
    }

    /** The language chosen for the screens of this computer; nothing while they follow the computer. */
    public Optional<Locale> language() {
        return Optional.ofNullable(read().getProperty(LANGUAGE))
                .map(Locale::forLanguageTag)
                .filter(ScreenLanguage.offered()::contains);
    }

    public void speak(Optional<Locale> language) {
        var kept = read();
        kept.remove(LANGUAGE);
        language.ifPresent(chosen -> kept.setProperty(LANGUAGE, chosen.toLanguageTag()));
        try {
            write(kept);
        } catch (IOException | Unable unwritable) {
            throw new Unable(WORDS.say("language.unkept", file), unwritable);
        }
    }

    /** Puts the window where it was, or in the middle of the screen the first time; it is always in sight. */
    public void restore(Stage stage) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Properties kept = read();
        Rectangle2D place = fit(wanted(kept), screens);
        stage.setMinWidth(Math.min(LEAST_WIDTH, place.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, place.getHeight()));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(Boolean.parseBoolean(kept.getProperty("maximized")));
    }

    public void remember(Stage stage) {
        var kept = read();
        kept.setProperty("maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            kept.setProperty("x", Double.toString(stage.getX()));
            kept.setProperty("y", Double.toString(stage.getY()));
            kept.setProperty("width", Double.toString(stage.getWidth()));
            kept.setProperty("height", Double.toString(stage.getHeight()));
        }
        try {
            write(kept);
        } catch (IOException | Unable unwritable) {
            LOG.warn("The window's place cannot be kept.", unwritable);
        }
    }

    /** The wanted place on the screen it mostly lies on, moved and shrunk until it is in sight. */
    static Rectangle2D fit(Optional<Rectangle2D> wanted, List<Rectangle2D> screens) {
        Rectangle2D place = wanted.orElse(USUAL);
        Optional<Rectangle2D> on = wanted.flatMap(there ->
                screens.stream().filter(screen -> inSight(there, screen)).findFirst());
        Rectangle2D screen = on.orElse(screens.getFirst());
        double width = Math.min(Math.max(place.getWidth(), LEAST_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(place.getHeight(), LEAST_HEIGHT), screen.getHeight());
        double x = on.isPresent() ? place.getMinX() : screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = on.isPresent() ? place.getMinY() : screen.getMinY() + (screen.getHeight() - height) / 2;
        return new Rectangle2D(
                Math.clamp(x, screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static boolean inSight(Rectangle2D place, Rectangle2D screen) {
        double wide = Math.min(place.getMaxX(), screen.getMaxX()) - Math.max(place.getMinX(), screen.getMinX());
        double high = Math.min(place.getMaxY(), screen.getMaxY()) - Math.max(place.getMinY(), screen.getMinY());
        return wide >= IN_SIGHT && high >= IN_SIGHT;
    }

    static Optional<Rectangle2D> wanted(Properties kept) {
        try {
            return Optional.of(new Rectangle2D(
                    number(kept, "x"), number(kept, "y"), number(kept, "width"), number(kept, "height")));
        } catch (IllegalArgumentException unusable) {
            LOG.debug("No window place to go back to: {}", unusable.getMessage());
            return Optional.empty();
        }
    }

    private static double number(Properties kept, String key) {
        double number = Double.parseDouble(kept.getProperty(key, ""));
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(key + " is no length");
        }
        return number;
    }

    private Properties read() {
        var kept = new Properties();
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("The window's place cannot be read.", unreadable);
                kept.clear();
            }
        }
        return kept;
    }

    private void write(Properties kept) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var text = new StringWriter();
        kept.store(text, null);
        WholeFile.at(file).write(text.toString());
    }
}
