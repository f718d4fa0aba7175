package org.homestretch.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever stands in the file that remembers the window's place, the window opens in sight. */
@ExtendWith(ApplicationExtension.class)
class DamagedWindowMemoryTest {

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void begin(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=\\u12",
                "x=NaN\ny=1\nwidth=2000\nheight=900",
                "x=0\ny=0\nwidth=1e999\nheight=-5",
                "\u0000\u0001",
                "\u00ff\u00fe",
                "width=",
                "maximized=\\"
            })
    void theWindowOpensInSight(String content, FxRobot robot) throws IOException {
        Path file = folder.resolve("window.properties");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));

        robot.interact(() -> new WindowMemory(file).restore(stage));

        assertThat(stage.getX()).isFinite().isNotNegative();
        assertThat(stage.getWidth()).isBetween(1.0, 10_000.0);
        assertThat(stage.getHeight()).isBetween(1.0, 10_000.0);
    }
}
