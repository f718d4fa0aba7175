package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class KillTest {

    private static final int KILLS = 30;
    private static final int LATEST_KILL_MS = 900;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedSaveIsLostHoweverOftenTheProgramIsKilled() throws Exception {
        var run = new KillRun(folder.resolve("clinic"), LATEST_KILL_MS, 20261122);

        for (int kill = 0; kill < KILLS; kill++) {
            run.killOnce();
        }

        var tally = run.tally();
        assertThat(tally.acknowledged).as("the writer got to write").isGreaterThan(KILLS);
        assertThat(tally.lost).as("%s", tally).isZero();
        assertThat(tally.half).as("%s", tally).isZero();
        assertThat(tally.openFailures).as("%s", tally).isZero();
    }
}
