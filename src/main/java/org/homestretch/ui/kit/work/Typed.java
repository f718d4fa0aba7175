package org.homestretch.ui.kit.work;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What a field holds as it is typed, and what is wrong with it. */
public interface Typed {

    StringProperty text();

    /** A sentence, empty while nothing is wrong. */
    ObservableValue<String> wrong();

    /** A field of a form that is kept as a whole, by a press. */
    static Typed of(StringProperty text, ObservableValue<String> wrong) {
        return new OfForm(text, wrong);
    }

    /** One that keeps nothing itself. */
    record OfForm(StringProperty text, ObservableValue<String> wrong) implements Typed {}
}
