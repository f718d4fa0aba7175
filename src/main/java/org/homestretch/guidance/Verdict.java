package org.homestretch.guidance;

import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;

/** The answer of one rule that has something to say; its sentence is named by a key of the messages. */
public record Verdict(Severity severity, Said said) {

    private static final RoomWords WORDS = RoomWords.of(Verdict.class);

    static Verdict of(Severity severity, String key, Object... fillings) {
        return new Verdict(severity, WORDS.said(key, fillings));
    }

    public static Optional<Verdict> silent() {
        return Optional.empty();
    }

    public static Optional<Verdict> block(String key, Object... fillings) {
        return Optional.of(of(Severity.BLOCK, key, fillings));
    }

    public static Optional<Verdict> warn(String key, Object... fillings) {
        return Optional.of(of(Severity.WARN, key, fillings));
    }
}
