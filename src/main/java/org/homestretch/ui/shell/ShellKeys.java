package org.homestretch.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.focus.Keystroke;

/** The keys of the window: some count everywhere, some only where no field is being typed in. */
final class ShellKeys {

    /** One key and what it does. */
    record Act(KeyCombination keys, Runnable doing) {

        Act(String keys, Runnable doing) {
            this(KeyCombination.valueOf(keys), doing);
        }

        boolean isFor(KeyEvent event) {
            return Keystroke.matches(keys, event);
        }
    }

    /** Keys that count always, and those a field has first. */
    record Acts(List<Act> always, List<Act> outsideFields) {}

    private final Acts acts;
    private final Supplier<Map<KeyCombination, Runnable>> ofView;
    private final Runnable filter;

    ShellKeys(Acts acts, Supplier<Map<KeyCombination, Runnable>> ofView, Runnable filter) {
        this.acts = acts;
        this.ofView = ofView;
        this.filter = filter;
    }

    void watch(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> perform(first(acts.always(), event), event));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> perform(later(event), event));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::slash);
    }

    private Optional<Runnable> later(KeyEvent event) {
        Optional<Runnable> here = ofView.get().entrySet().stream()
                .filter(entry -> Keystroke.matches(entry.getKey(), event))
                .map(Map.Entry::getValue)
                .findFirst();
        return here.or(() -> first(acts.outsideFields(), event));
    }

    /** A slash is known by its character, for each keyboard has it somewhere else. */
    private void slash(KeyEvent event) {
        if (FilterField.isSlash(event) && !(event.getTarget() instanceof TextInputControl)) {
            perform(Optional.of(filter), event);
        }
    }

    private static Optional<Runnable> first(List<Act> acts, KeyEvent event) {
        return acts.stream().filter(act -> act.isFor(event)).map(Act::doing).findFirst();
    }

    private static void perform(Optional<Runnable> doing, KeyEvent event) {
        doing.ifPresent(act -> {
            event.consume();
            act.run();
        });
    }
}
