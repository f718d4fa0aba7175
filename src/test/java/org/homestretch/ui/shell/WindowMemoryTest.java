package org.homestretch.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.homestretch.basics.Unable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1366, 768);

    @Test
    void theFirstTimeTheWindowStandsInTheMiddle() {
        Rectangle2D place = WindowMemory.fit(Optional.empty(), List.of(LEFT, RIGHT));

        assertThat(place).isEqualTo(new Rectangle2D(240, 90, 1440, 900));
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesBackInSight() {
        var wanted = new Rectangle2D(2000, 50, 1200, 700);

        assertThat(WindowMemory.fit(Optional.of(wanted), List.of(LEFT)))
                .isEqualTo(new Rectangle2D(360, 190, 1200, 700));
        assertThat(WindowMemory.fit(Optional.of(wanted), List.of(LEFT, RIGHT))).isEqualTo(wanted);
    }

    @Test
    void onASmallScreenTheWindowIsNeverLargerThanTheScreen() {
        var small = new Rectangle2D(0, 0, 1093, 590);
        var smallest = new Rectangle2D(0, 0, 640, 340);

        assertThat(WindowMemory.fit(Optional.empty(), List.of(small))).isEqualTo(small);
        assertThat(WindowMemory.fit(Optional.of(new Rectangle2D(10, 10, 1440, 900)), List.of(smallest)))
                .isEqualTo(smallest);
        assertThat(WindowMemory.fit(Optional.of(new Rectangle2D(5, 5, 683, 384)), List.of(small)))
                .isEqualTo(new Rectangle2D(5, 5, 683, 384));
    }

    @Test
    void aPlaceThatIsNoPlaceIsForgotten() {
        for (String nonsense : List.of("NaN", "Infinity", "-1e400", "wide", "")) {
            var kept = new Properties();
            List.of("x", "y", "width", "height").forEach(key -> kept.setProperty(key, "700"));
            kept.setProperty("width", nonsense);

            assertThat(WindowMemory.wanted(kept)).isEmpty();
        }
    }

    @Test
    void theLanguageIsKeptBesideThePlaceAndForgottenWhereThereAreNoWordsForIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new").resolve("window.properties");
        var memory = new WindowMemory(file);
        assertThat(memory.language()).isEmpty();

        memory.speak(Optional.of(Locale.of("es")));
        assertThat(new WindowMemory(file).language()).contains(Locale.of("es"));
        memory.speak(Optional.empty());
        assertThat(memory.language()).isEmpty();

        Files.writeString(file, "x=7\nlanguage=tlh\n");
        assertThat(memory.language()).isEmpty();
        memory.speak(Optional.of(Locale.ENGLISH));
        assertThat(Files.readString(file)).contains("x=7", "language=en");
    }

    @Test
    void aLanguageThatCannotBeKeptIsSaid(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectory(folder.resolve("window.properties"));

        assertThatThrownBy(() -> new WindowMemory(file).speak(Optional.of(Locale.ENGLISH)))
                .isInstanceOf(Unable.class)
                .hasMessageContaining("The language is not kept");
    }

    @Test
    void whereverItWasItLiesWhollyOnOneScreen() {
        var random = new Random(5);
        for (int turn = 0; turn < 2_000; turn++) {
            var wanted = new Rectangle2D(
                    random.nextInt(-4000, 6000),
                    random.nextInt(-3000, 3000),
                    random.nextInt(1, 5000),
                    random.nextInt(1, 4000));

            Rectangle2D place = WindowMemory.fit(Optional.of(wanted), List.of(LEFT, RIGHT));

            assertThat(List.of(LEFT, RIGHT)).anyMatch(screen -> screen.contains(place));
        }
    }
}
