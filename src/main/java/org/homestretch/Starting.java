package org.homestretch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** Starts the toolkit, and says in a sentence what keeps the window from opening. */
final class Starting {

    private static final RoomWords WORDS = RoomWords.of(Starting.class);

    private Starting() {}

    /** Returns when the window is closed. */
    static void launch(Class<? extends Application> window, Stream<String> words) {
        // Java draws papers here and never opens windows of its own, so it needs no second line to the display.
        System.setProperty("java.awt.headless", "true");
        try {
            Application.launch(window, words.toArray(String[]::new));
        } catch (RuntimeException | LinkageError failed) {
            throw explained(failed);
        }
    }

    /** What was foreseen anywhere behind a failure, or what is wrong with the desktop; else the failure itself. */
    static RuntimeException explained(Throwable failed) {
        List<Throwable> behind = Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .toList();
        return behind.stream()
                .filter(one -> one instanceof Unable || one instanceof Refusal)
                .map(RuntimeException.class::cast)
                .findFirst()
                .or(() -> behind.stream().flatMap(Starting::ofTheDesktop).findFirst())
                .orElseGet(() -> new IllegalStateException("The window could not open.", behind.getLast()));
    }

    private static Stream<RuntimeException> ofTheDesktop(Throwable failed) {
        String said = String.valueOf(failed.getMessage());
        if (said.contains("DISPLAY")) {
            return Stream.of(new Unable(WORDS.say("start.display")));
        }
        if (failed instanceof LinkageError || said.toLowerCase(Locale.ROOT).contains("gtk")) {
            return Stream.of(new Unable(WORDS.say("start.desktop"), failed));
        }
        return Stream.empty();
    }
}
