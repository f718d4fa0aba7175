package org.homestretch.vault;

import org.homestretch.basics.Unable;

/** The clinic stays locked; the message says why and what to do. */
public final class VaultException extends Unable {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Kind {
        WRONG_PASSWORD,
        WAIT,
        DAMAGED,
        NOT_A_CLINIC,
        NEWER_FORMAT
    }

    private final Kind kind;

    VaultException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
