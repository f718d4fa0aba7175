package org.homestretch.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.ui.kit.work.TypedField;

/** One number as it is typed: what can be read is kept, what cannot is said beside the field. */
final class RuleEntry {

    private static final RoomWords WORDS = RoomWords.of(RuleEntry.class);

    private final TypedField<Threshold, Integer> typed;
    private final Threshold threshold;

    /** A change is refused with a Refusal whose message is the sentence to show. */
    RuleEntry(Threshold threshold, Consumer<Integer> change) {
        this.threshold = threshold;
        typed = new TypedField<>(new TypedField.Means<>(Object::toString, this::number, change));
        follow(Thresholds.USUAL);
    }

    TypedField<Threshold, Integer> typed() {
        return typed;
    }

    StringProperty text() {
        return typed.text();
    }

    /** What is wrong with the text, empty when nothing is. */
    ReadOnlyStringProperty wrong() {
        return typed.wrong();
    }

    /** Back to the usual number. */
    void usual() {
        text().set(Integer.toString(threshold.usual()));
    }

    /** The text is left alone while it is being typed, and while its own number stays the same. */
    void follow(Thresholds thresholds) {
        typed.follow(Optional.of(threshold), Optional.of(thresholds.of(threshold)));
    }

    /** A number that did not go with another one may do so now. */
    void tryAgain() {
        typed.tryAgain();
    }

    private int number(String typed) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1,4}")) {
            throw new Refusal(WORDS.say("rule.number", threshold.unit().most()));
        }
        return Integer.parseInt(digits);
    }
}
