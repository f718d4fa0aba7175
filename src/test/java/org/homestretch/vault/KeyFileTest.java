package org.homestretch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.homestretch.vault.KeyFile.PersonKey;
import org.homestretch.vault.VaultException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a clinic are kept twice, and no damage to one of them is taken for a wrong password. */
class KeyFileTest {

    private static final Person OWNER = new Person("Nadia Brandt", Role.OWNER);
    private static final Person DESK = new Person("Jess", Role.FRONT_DESK);

    @TempDir
    private Path path;

    private final UUID clinic = UUID.randomUUID();
    private final DataKey key = DataKey.random();
    private Folder folder;
    private KeyFile keys;

    @BeforeEach
    void writeKeysOfTwo() throws IOException {
        folder = Folder.at(path);
        var recovery = Wrap.lock(key, "CODE", KdfCost.TEST, Header.ofRecovery(clinic));
        keys = new KeyFile(
                KeyFile.FORMAT, clinic, List.of(key(OWNER, "owner's own"), key(DESK, "desk's own")), recovery);
        keys.write(folder);
    }

    @Test
    void eachPersonOpensTheSameKeyWithTheirOwnPassword() throws IOException {
        assertThat(Vault.people(folder)).containsExactly(OWNER, DESK);
        String owners = Vault.open(folder, OWNER.name(), "owner's own").databasePassword();

        assertThat(Vault.open(folder, DESK.name(), "desk's own").databasePassword())
                .isEqualTo(owners);
        assertThatThrownBy(() -> Vault.open(folder, DESK.name(), "owner's own")).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> Vault.open(folder, "Nobody", "owner's own")).isInstanceOf(VaultException.class);
    }

    @Test
    void aNewPasswordOfOneLeavesTheOthersAlone() throws IOException {
        Vault.recover(folder, "code", "owner's second");

        assertThat(Vault.open(folder, DESK.name(), "desk's own").person()).isEqualTo(DESK);
        assertThat(Vault.open(folder, OWNER.name(), "owner's second").person()).isEqualTo(OWNER);
    }

    @Test
    void theCopyServesWhereTheFileIsDamagedOrMissingAndBothAreMadeAlikeAgain() throws IOException {
        for (String lost : List.of(KeyFile.NAME, KeyFile.COPY)) {
            Files.writeString(folder.file(lost), "{\"check\":\"0\",\"keys\":{}}");
            Vault.open(folder, OWNER.name(), "owner's own");
            assertAlike();
            Files.delete(folder.file(lost));
            Vault.open(folder, OWNER.name(), "owner's own");
            assertAlike();
        }
    }

    @Test
    void aChangedFileIsDamagedAndNotBelieved() throws IOException {
        String forged = Files.readString(folder.file(KeyFile.NAME)).replace("front_desk", "owner");
        forged = forged.replace("FRONT_DESK", "OWNER");
        Files.writeString(folder.file(KeyFile.NAME), forged);
        Files.writeString(folder.file(KeyFile.COPY), forged);

        assertRefused(Kind.DAMAGED, "The key file is damaged, so the clinic cannot be unlocked.");
    }

    @Test
    void keysOfANewerProgramAreRefusedAsThat() throws IOException {
        new KeyFile(KeyFile.FORMAT + 1, clinic, keys.people(), keys.recovery()).write(folder);

        assertRefused(Kind.NEWER_FORMAT, "This clinic was last used with a newer Homestretch. Nothing was changed.");
    }

    @Test
    void anEmptyFolderIsNoClinic() throws IOException {
        folder = Folder.at(Files.createDirectory(path.resolve("empty")));

        assertRefused(Kind.NOT_A_CLINIC, "There is no clinic in ");
    }

    /** Each part has its length before it: shifting a letter from one to the next makes another header. */
    @Test
    void noTwoHeadersReadAlike() {
        byte[] salt = {1};

        assertThat(new Header(clinic, "ab", "c").with(Wrap.ARGON2ID, KdfCost.TEST, salt))
                .isNotEqualTo(new Header(clinic, "a", "bc").with(Wrap.ARGON2ID, KdfCost.TEST, salt));
        assertThat(Header.of(clinic, OWNER).with(Wrap.ARGON2ID, KdfCost.TEST, salt))
                .isEqualTo(Header.of(clinic, OWNER).with(Wrap.ARGON2ID, KdfCost.TEST, salt))
                .isNotEqualTo(Header.of(UUID.randomUUID(), OWNER).with(Wrap.ARGON2ID, KdfCost.TEST, salt));
    }

    private PersonKey key(Person person, String password) {
        return new PersonKey(person, Wrap.lock(key, password, KdfCost.TEST, Header.of(clinic, person)));
    }

    private void assertAlike() {
        assertThat(folder.file(KeyFile.NAME)).hasSameBinaryContentAs(folder.file(KeyFile.COPY));
    }

    private void assertRefused(Kind kind, String sentence) {
        assertThatThrownBy(() -> Vault.open(folder, OWNER.name(), "owner's own"))
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind))
                .hasMessageStartingWith(sentence);
    }
}
