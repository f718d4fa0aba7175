package org.homestretch.patient.episode;

import java.util.Arrays;
import java.util.Optional;
import org.homestretch.basics.Coded;

/** What the clinician takes to be the cause; the codes are those of case files. */
public enum Condition implements Coded {
    DISC_HERNIATION,
    DEGENERATIVE_DISC,
    ISTHMIC_SPONDYLOLISTHESIS,
    DEGENERATIVE_SPONDYLOLISTHESIS,
    SPINAL_STENOSIS,
    DEEP_GLUTEAL,
    SACROILIAC,
    NONSPECIFIC,
    POST_DISCECTOMY,
    POST_DECOMPRESSION,
    POST_FUSION,
    PREGNANCY;

    /** Whether it is what an operation left behind. */
    public boolean afterSurgery() {
        return operation().isPresent();
    }

    /** The operation it comes after. */
    public Optional<Surgery.Kind> operation() {
        return switch (this) {
            case POST_DISCECTOMY -> Optional.of(Surgery.Kind.DISCECTOMY);
            case POST_DECOMPRESSION -> Optional.of(Surgery.Kind.DECOMPRESSION);
            case POST_FUSION -> Optional.of(Surgery.Kind.FUSION);
            default -> Optional.empty();
        };
    }

    /** The condition that an operation leads to, where there is one of its own. */
    public static Optional<Condition> after(Surgery.Kind kind) {
        return Arrays.stream(values())
                .filter(condition -> condition.operation().equals(Optional.of(kind)))
                .findFirst();
    }
}
