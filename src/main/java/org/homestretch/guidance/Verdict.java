package org.homestretch.guidance;

import java.util.Optional;

/** The answer of one rule that has something to say. */
public record Verdict(Severity severity, String reason) {

    public static Optional<Verdict> silent() {
        return Optional.empty();
    }

    public static Optional<Verdict> block(String reason) {
        return Optional.of(new Verdict(Severity.BLOCK, reason));
    }

    public static Optional<Verdict> warn(String reason) {
        return Optional.of(new Verdict(Severity.WARN, reason));
    }
}
