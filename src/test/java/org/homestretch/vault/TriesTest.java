package org.homestretch.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.homestretch.vault.Tries.Failures;
import org.homestretch.vault.VaultException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong passwords are counted for each person apart, and the count outlives the program. */
class TriesTest {

    @TempDir
    private Path path;

    private Tries tries;

    @BeforeEach
    void begin() {
        tries = new Tries(Folder.at(path));
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(new Failures(4, 0).pause()).isZero();
        assertThat(new Failures(5, 0).pause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(new Failures(8, 0).pause()).isEqualTo(Duration.ofMinutes(8));
        assertThat(new Failures(9, 0).pause()).isEqualTo(Duration.ofMinutes(15));
        assertThat(new Failures(100_000, 0).pause()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whatIsLeftOfAWaitEndsWithIt() {
        var failed = new Failures(5, 1_000);

        assertThat(failed.left(1_000)).isEqualTo(Duration.ofSeconds(60));
        assertThat(failed.left(1_059)).isEqualTo(Duration.ofSeconds(1));
        assertThat(failed.left(1_060)).isZero();
        assertThat(failed.left(0)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void oneWhoKeepsFailingHoldsUpNobodyElse() throws IOException {
        for (int once = 0; once < 5; once++) {
            assertThat(tries.wrong("Jess", "wrong.password").kind()).isEqualTo(Kind.WRONG_PASSWORD);
        }

        new Tries(Folder.at(path)).refuseWhileWaiting("Nadia");
        assertThat(waits("Jess")).isTrue();
        tries.right("Nadia");
        assertThat(waits("Jess")).isTrue();
        tries.right("Jess");
        assertThat(waits("Jess")).isFalse();
    }

    @Test
    void aDamagedCountLocksNobodyOut() throws IOException {
        tries.wrong("Jess", "wrong.password");
        Files.writeString(path.resolve("tries.json"), "{\"Jess\":");

        assertThat(waits("Jess")).isFalse();
        assertThat(tries.wrong("Jess", "wrong.password")).hasMessageContaining("4 tries left");
    }

    private boolean waits(String whom) throws IOException {
        try {
            new Tries(Folder.at(path)).refuseWhileWaiting(whom);
            return false;
        } catch (VaultException refusal) {
            assertThat(refusal.kind()).isEqualTo(Kind.WAIT);
            return true;
        }
    }
}
