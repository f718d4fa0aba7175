package org.homestretch;

import java.util.Locale;
import java.util.Optional;

/** What is around an open clinic: it locks it, and keeps which language the screens of this computer speak. */
interface Frame {

    void lock();

    /** Nothing while the screens follow the computer. */
    default Optional<Locale> language() {
        return Optional.empty();
    }

    default void speak(Optional<Locale> language) {}
}
