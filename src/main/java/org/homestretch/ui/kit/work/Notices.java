package org.homestretch.ui.kit.work;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user is told at the foot of the window: one short sentence at a time, at times with something to press. */
public final class Notices {

    private static final RoomWords WORDS = RoomWords.of(Notices.class);

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

        /** Whether it speaks of what is in front, and is wrong elsewhere; work that failed is told wherever one is. */
        boolean bound() {
            return act.isPresent() || weight == Weight.PROBLEM && details.isEmpty();
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

    /** Adds an act to what is shown now. */
    public void offer(Act act) {
        shown.get()
                .map(notice -> new Notice(notice.sentence(), notice.weight(), Optional.of(act), notice.details()))
                .ifPresent(this::show);
    }

    /** Work went wrong: the user reads what and why; the log gets the kind and the place, for words can hold names. */
    public void failed(String what, Throwable failure) {
        LOG.error("Work beside the screen failed.", failure);
        show(new Notice(WORDS.say("failed", what, reason(failure)), Weight.PROBLEM, Optional.empty(), "" + failure));
    }

    /** Something went wrong that nobody foresaw, outside of any work that was asked for. */
    public void mistake(Throwable failure) {
        show(new Notice(reason(failure), Weight.PROBLEM, Optional.empty(), "" + failure));
    }

    /** A sentence for the user: what was foreseen explains itself. */
    public static String reason(Throwable failure) {
        return switch (failure) {
            case Unable foreseen -> foreseen.getMessage();
            case Refusal foreseen -> foreseen.getMessage();
            default -> WORDS.say("mistake");
        };
    }

    /** From now on what is bound to a patient and a view goes when another is in front. */
    public void goWith(Desk desk) {
        desk.place().subscribe((before, now) -> leave());
        desk.chosen().map(chosen -> chosen.map(Patient::id)).subscribe((before, now) -> leave());
    }

    /** What it was bound to is not so any more. */
    public void leave() {
        if (shown.get().filter(Notice::bound).isPresent()) {
            dismiss();
        }
    }

    public void dismiss() {
        shown.set(Optional.empty());
    }

    private void show(Notice notice) {
        assert OnScreen.here();
        shown.set(Optional.of(notice));
    }
}
