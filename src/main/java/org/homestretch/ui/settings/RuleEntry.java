package org.homestretch.ui.settings;

import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;

/** One number as it is typed: what can be read is kept, what cannot is said beside the field. */
final class RuleEntry {

    private static final RoomWords WORDS = RoomWords.of(RuleEntry.class);

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final Threshold threshold;
    private final IntConsumer change;
    private int kept;
    private boolean following;

    /** A change is refused with a Refusal whose message is the sentence to show. */
    RuleEntry(Threshold threshold, IntConsumer change) {
        this.threshold = threshold;
        this.change = change;
        kept = threshold.usual();
        text.set(Integer.toString(kept));
        text.subscribe((before, now) -> typed(now));
    }

    StringProperty text() {
        return text;
    }

    /** What is wrong with the text, empty when nothing is. */
    ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Back to the usual number. */
    void usual() {
        text.set(Integer.toString(threshold.usual()));
    }

    /** The text is left alone while it is being typed, and while its own number stays the same. */
    void follow(Thresholds thresholds) {
        int now = thresholds.of(threshold);
        if (!following && now != kept) {
            following = true;
            text.set(Integer.toString(now));
            wrong.set("");
            following = false;
        }
        kept = now;
    }

    /** A number that did not go with another one may do so now. */
    void tryAgain() {
        if (!wrong.get().isEmpty()) {
            typed(text.get());
        }
    }

    private void typed(String now) {
        if (following) {
            return;
        }
        try {
            int number = number(now.strip());
            following = true;
            change.accept(number);
            wrong.set("");
        } catch (Refusal refused) {
            wrong.set(refused.getMessage());
        } finally {
            following = false;
        }
    }

    private int number(String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw new Refusal(WORDS.say("rule.number", threshold.unit().most()));
        }
        return Integer.parseInt(typed);
    }
}
