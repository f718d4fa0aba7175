package org.homestretch.vault;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a wrapped key is bound to: the clinic, and the person or the recovery code it is for. */
record Header(UUID clinic, String whom, String role) {

    static Header of(UUID clinic, Person person) {
        return new Header(clinic, person.name(), person.role().code());
    }

    static Header ofRecovery(UUID clinic) {
        return new Header(clinic, "", "recovery");
    }

    /** Every part with its length before it, so that no two headers read alike. */
    byte[] with(String kdf, KdfCost cost, byte[] salt) {
        var parts = List.of(
                "homestretch keys",
                Integer.toString(KeyFile.FORMAT),
                clinic.toString(),
                whom,
                role,
                kdf,
                cost.toString(),
                HexFormat.of().formatHex(salt));
        return parts.stream()
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
