package org.homestretch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.vault.VaultException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final Person OWNER = new Person("Nadia Brandt", Role.OWNER);
    private static final String PASSWORD = "correct horse battery";
    private static final byte[] CONTEXT = {1};

    @TempDir
    Path path;

    private final WallClock clock = new WallClock();
    private Folder folder;
    private Vault.Made made;

    @BeforeEach
    void makeAVault() throws IOException {
        folder = new Folder(path, Disk.local(), clock);
        made = Vault.create(folder, OWNER, PASSWORD, KdfCost.TEST);
    }

    @Test
    void theSamePasswordGivesTheSameKeys() throws IOException {
        var opened = Vault.open(folder, OWNER.name(), PASSWORD);

        assertThat(opened.databasePassword())
                .matches("[0-9a-f]{64}")
                .isEqualTo(made.vault().databasePassword());
        assertThat(opened.person()).isEqualTo(OWNER);
        byte[] sealed = made.vault().journalSeal().close("text".getBytes(StandardCharsets.UTF_8), CONTEXT);
        assertThat(opened.journalSeal().open(sealed, CONTEXT)).isPresent();
    }

    @Test
    void twoVaultsShareNoKey() throws IOException {
        var other = Vault.create(Folder.at(Files.createDirectory(path.resolve("b"))), OWNER, PASSWORD, KdfCost.TEST);

        assertThat(other.vault().databasePassword()).isNotEqualTo(made.vault().databasePassword());
    }

    @Test
    void peopleAreReadBeforeAnythingIsUnlocked() throws IOException {
        assertThat(Vault.people(folder)).containsExactly(OWNER);
    }

    @Test
    void aPasswordTypedWithPartedAccentsIsTheSame() throws IOException {
        Folder other = Folder.at(Files.createDirectory(path.resolve("accents")));
        Vault.create(other, OWNER, "contraseña única", KdfCost.TEST);

        Vault.open(other, OWNER.name(), "contrasen\u0303a u\u0301nica");
    }

    @Test
    void aWrongPasswordSaysHowManyTriesAreLeft() {
        assertRefused(Kind.WRONG_PASSWORD, "Not the right password. 4 tries left, then a 1 minute wait.", this::wrong);
        assertRefused(Kind.WRONG_PASSWORD, "Not the right password. 3 tries left, then a 1 minute wait.", this::wrong);
        assertRefused(Kind.WRONG_PASSWORD, "Not the right password. 2 tries left, then a 1 minute wait.", this::wrong);
        assertRefused(Kind.WRONG_PASSWORD, "Not the right password. 1 try left, then a 1 minute wait.", this::wrong);
        assertRefused(Kind.WRONG_PASSWORD, "Not the right password. The next try is in 1 minute.", this::wrong);
    }

    @Test
    void afterFiveWrongOnesTheRightOneWaitsTooAndTheWaitDoubles() throws IOException {
        for (int once = 0; once < 5; once++) {
            assertThatThrownBy(this::wrong).isInstanceOf(VaultException.class);
        }
        clock.pass(Duration.ofSeconds(20));
        assertRefused(Kind.WAIT, "Too many wrong tries. Try again in 40 seconds.", this::right);

        clock.pass(Duration.ofSeconds(40));
        assertRefused(Kind.WRONG_PASSWORD, "Not the right password. The next try is in 2 minutes.", this::wrong);
        clock.pass(Duration.ofDays(-1));
        assertRefused(Kind.WAIT, "Too many wrong tries. Try again in 2 minutes.", this::right);

        clock.pass(Duration.ofDays(1).plusMinutes(2));
        right();
        assertRefused(Kind.WRONG_PASSWORD, "Not the right password. 4 tries left, then a 1 minute wait.", this::wrong);
    }

    @Test
    void theRecoveryCodeIsPrintedInGroupsAndReadAsTyped() throws IOException {
        assertThat(made.recoveryCode()).matches("([2-9A-HJKMNP-TV-Z]{4}-){4}[2-9A-HJKMNP-TV-Z]{4}");
        String typed = made.recoveryCode().toLowerCase(Locale.ROOT).replace("-", " ") + " ";

        assertThat(Vault.recover(folder, typed, "the new password")).isEqualTo(OWNER);
        assertThat(Vault.open(folder, OWNER.name(), "the new password").databasePassword())
                .isEqualTo(made.vault().databasePassword());
        Vault.recover(folder, made.recoveryCode(), "and yet another");
        assertThatThrownBy(this::right).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> Vault.recover(folder, made.recoveryCode(), "short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A password needs 8 characters or more.");
    }

    @Test
    void aWrongRecoveryCodeChangesNothing() throws IOException {
        assertRefused(
                Kind.WRONG_PASSWORD,
                "Not the right recovery code. 4 tries left, then a 1 minute wait.",
                () -> Vault.recover(folder, "2222-2222-2222-2222-2222", "the new password"));
        right();
    }

    @Test
    void aWrapMovedToAnotherPersonOrMadeCheaperDoesNotOpen() throws IOException {
        var keys = KeyFile.read(folder);
        var wrap = keys.of(OWNER.name()).orElseThrow().wrap();
        var cheaper = new Wrap(wrap.kdf(), new KdfCost(32, 1, 1), wrap.salt(), wrap.sealed());

        assertThat(wrap.unlock(PASSWORD, Header.of(keys.clinic(), OWNER))).isPresent();
        assertThat(wrap.unlock(PASSWORD, Header.of(keys.clinic(), new Person("Mallory", Role.OWNER))))
                .isEmpty();
        assertThat(cheaper.unlock(PASSWORD, Header.of(keys.clinic(), OWNER))).isEmpty();
    }

    @Test
    void theUsualCostIsNotCheap() {
        assertThat(KdfCost.USUAL.memoryKib()).isGreaterThanOrEqualTo(64 * 1024);
        assertThat(KdfCost.USUAL.passes()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsSealedOpensOnlyUnchangedAndInItsContext() {
        var seal = made.vault().journalSeal();
        byte[] sealed = seal.close("Elena Marsh".getBytes(StandardCharsets.UTF_8), CONTEXT);

        assertThat(new String(seal.open(sealed, CONTEXT).orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("Elena Marsh");
        assertThat(seal.open(sealed, new byte[] {2})).isEmpty();
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(seal.open(changed, CONTEXT)).isEmpty();
        }
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTimeAndTheKeyOfTheDatabaseSealsNothing() {
        var seal = made.vault().journalSeal();
        byte[] text = "Elena Marsh".getBytes(StandardCharsets.UTF_8);

        assertThat(seal.close(text, CONTEXT)).isNotEqualTo(seal.close(text, CONTEXT));
        assertThat(seal.open(new byte[27], CONTEXT)).isEmpty();
        var database = new Seal(HexFormat.of().parseHex(made.vault().databasePassword()));
        assertThat(database.open(seal.close(text, CONTEXT), CONTEXT)).isEmpty();
    }

    @Test
    void aKeyIsNotChangedFromOutside() {
        byte[] bytes = new byte[32];
        var key = DataKey.of(bytes);
        String password = key.databasePassword();

        bytes[0] = 1;
        key.bytes()[1] = 1;

        assertThat(key.databasePassword()).isEqualTo(password);
    }

    private void right() throws IOException {
        Vault.open(folder, OWNER.name(), PASSWORD);
    }

    private void wrong() throws IOException {
        Vault.open(folder, OWNER.name(), "wrong password");
    }

    private static void assertRefused(Kind kind, String sentence, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind))
                .hasMessage(sentence);
    }

    /** A clock on the wall that somebody can set. */
    private static final class WallClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
