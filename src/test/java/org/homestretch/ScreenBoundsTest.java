package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.homestretch.testing.LaidOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen, with the longest names, in every size of window: nothing is cut, covered, out of reach or sizeless; in Spanish, see {@link ScreenWordsTest}. */
class ScreenBoundsTest {

    private static final int SCREENS = 27;
    private static final Later<Workbench> WORKBENCH = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));

    @TempDir
    private Path folder;

    private static final long PATIENCE_MILLIS = 20_000;

    private final Set<String> looked = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void nothingIsCutCoveredOrOutOfReachInAnySize() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var walk = new ScreenWalk(folder, WORKBENCH, new AllSizes(this::look));

        walk.doors();
        walk.emptyClinic();
        walk.fullClinic();

        assertThat(looked).hasSizeGreaterThan(SCREENS * AllSizes.SIZES.size());
        assertThat(faults).isEmpty();
    }

    /** A window left open would take the clicks of the next test. */
    @AfterEach
    void theWindowIsClosed() throws TimeoutException {
        FxToolkit.cleanupStages();
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_MILLIS, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private void look(String name, Scene scene) {
        looked.add(name);
        LaidOut.faults(scene.getRoot(), FullClinic.NAMES).forEach(fault -> faults.add(name + ": " + fault));
    }
}
