package org.homestretch.guidance;

import java.util.Optional;

/** The answer of one rule that has something to say. */
record Verdict(Severity severity, String reason) {

    static Optional<Verdict> silent() {
        return Optional.empty();
    }

    static Optional<Verdict> block(String reason) {
        return Optional.of(new Verdict(Severity.BLOCK, reason));
    }

    static Optional<Verdict> warn(String reason) {
        return Optional.of(new Verdict(Severity.WARN, reason));
    }
}
