package org.homestretch.advice;

import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Severity;
import org.homestretch.program.KeptCaution;

/** Something the guidance objects to, and the decision to keep it where one was made. */
public record Caution(Finding finding, Optional<KeptCaution> kept) {

    private static final RoomWords WORDS = RoomWords.of(Caution.class);

    /** The exercise it is about, or the program. */
    public String title() {
        return finding.exercise().map(Exercise::name).orElseGet(() -> WORDS.say("the.program"));
    }

    /** The whole of it, as a screen reader says it with the row. */
    public String spoken() {
        return open() ? WORDS.say("spoken", finding.severity(), finding.said()) : line();
    }

    /** Whether nobody has dealt with it yet; where it blocks, only a typed reason deals with it. */
    public boolean open() {
        return switch (finding.severity()) {
            case BLOCK_HARD -> true;
            case BLOCK -> kept.filter(one -> !one.reason().isEmpty()).isEmpty();
            case WARN, SUGGEST -> kept.isEmpty();
        };
    }

    public boolean keepable() {
        return finding.severity() != Severity.BLOCK_HARD;
    }

    /** Whether it stands in the way and no reason can pass it. */
    public boolean stops() {
        return !keepable();
    }

    public boolean needsReason() {
        return finding.severity() == Severity.BLOCK;
    }

    /** The line under the name of the exercise. */
    public String line() {
        return open()
                ? finding.brief()
                : kept.filter(one -> !one.reason().isEmpty())
                        .map(one -> WORDS.say("kept.because", one.reason()))
                        .orElseGet(() -> WORDS.say("kept"));
    }
}
