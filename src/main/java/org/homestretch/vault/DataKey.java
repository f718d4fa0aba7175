package org.homestretch.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** The random 256-bit key a clinic's data hang on; every use has its own key derived from it. */
final class DataKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DataKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    static DataKey of(byte[] bytes) {
        return new DataKey(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** 64 hex digits. */
    String databasePassword() {
        return HexFormat.of().formatHex(subkey("homestretch database 1"));
    }

    Seal journalSeal() {
        return new Seal(subkey("homestretch journal 1"));
    }

    private byte[] subkey(String purpose) {
        try {
            var recipe = HKDFParameterSpec.ofExtract()
                    .addIKM(bytes)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(recipe);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no HKDF.", impossible);
        }
    }
}
