package org.homestretch.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The data key locked with one secret: what the secret is stretched with, and the sealed key. */
record Wrap(String kdf, KdfCost cost, byte[] salt, byte[] sealed) {

    static final String ARGON2ID = "argon2id";

    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    /** Locks the key; the header is sealed in, so that nobody can change whose wrap it is. */
    static Wrap lock(DataKey key, String secret, KdfCost cost, Header header) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var seal = new Seal(stretch(secret, cost, salt));
        return new Wrap(ARGON2ID, cost, salt, seal.close(key.bytes(), header.with(ARGON2ID, cost, salt)));
    }

    /** The key, when the secret is the right one. */
    Optional<DataKey> unlock(String secret, Header header) {
        return new Seal(stretch(secret, cost, salt))
                .open(sealed, header.with(kdf, cost, salt))
                .map(DataKey::of);
    }

    private static byte[] stretch(String secret, KdfCost cost, byte[] salt) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY_BYTES];
        argon.generateBytes(sameOnEveryKeyboard(secret).getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    /** Keyboards and systems differ in how they compose an accented letter. */
    private static String sameOnEveryKeyboard(String secret) {
        return Normalizer.normalize(secret, Normalizer.Form.NFKC);
    }
}
