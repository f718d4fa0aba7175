package org.homestretch.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.patient.Unable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user is told at the foot of the window: one short sentence at a time, at times with something to press. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    /** How much a notice matters. */
    public enum Weight {
        DONE,
        PROBLEM
    }

    /** One sentence, and the acts it offers: one, and at times another way. */
    public record Notice(String sentence, Weight weight, Optional<Act> act, Optional<Act> other, String details) {

        public Notice(String sentence, Weight weight, Optional<Act> act, String details) {
            this(sentence, weight, act, Optional.empty(), details);
        }
    }

    /** A button of a notice. */
    public record Act(String label, Runnable doing) {}

    private final ReadOnlyObjectWrapper<Optional<Notice>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> shown() {
        return shown.getReadOnlyProperty();
    }

    public void tell(String sentence) {
        show(new Notice(sentence, Weight.DONE, Optional.empty(), ""));
    }

    public void tell(String sentence, Act act) {
        show(new Notice(sentence, Weight.DONE, Optional.of(act), ""));
    }

    public void problem(String sentence) {
        show(new Notice(sentence, Weight.PROBLEM, Optional.empty(), ""));
    }

    public void problem(String sentence, Act act, Act other) {
        show(new Notice(sentence, Weight.PROBLEM, Optional.of(act), Optional.of(other), ""));
    }

    public void problem(String sentence, Act act) {
        show(new Notice(sentence, Weight.PROBLEM, Optional.of(act), ""));
    }

    /** Work went wrong: the user reads what and why, the log gets the kind of failure without patient data. */
    public void failed(String what, RuntimeException failure) {
        LOG.error("Could not {}", what, failure);
        boolean foreseen = failure instanceof Unable || failure instanceof IllegalArgumentException;
        String reason = foreseen ? failure.getMessage() : "Homestretch itself went wrong here. What you typed is kept.";
        show(new Notice("Could not " + what + ". " + reason, Weight.PROBLEM, Optional.empty(), failure.toString()));
    }

    public void dismiss() {
        shown.set(Optional.empty());
    }

    private void show(Notice notice) {
        shown.set(Optional.of(notice));
    }
}
