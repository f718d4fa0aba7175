package org.homestretch.ui.kit.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.Patient;

/** What all views of the window share: the chosen patient, who works, what day it is and whether all is saved. */
public final class Desk {

    private static final RoomWords WORDS = RoomWords.of(Desk.class);

    private final ObjectProperty<Optional<Patient>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<View> place = new SimpleObjectProperty<>(View.PATIENTS);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(WORDS.say("status.saved"));
    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final Unsaved unsaved = new Unsaved();
    private final String user;
    private final Clock clock;
    private int saving;

    public Desk(String user, Clock clock) {
        this.user = user;
        this.clock = clock;
        day.set(today());
    }

    /** The patient all views are about; setting it moves every view. */
    public ObjectProperty<Optional<Patient>> chosen() {
        assert OnScreen.here();
        return chosen;
    }

    /** The view in front; setting it is how a view sends the user to another one. */
    public ObjectProperty<View> place() {
        assert OnScreen.here();
        return place;
    }

    /** The save state in words, for the status bar. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    public String user() {
        return user;
    }

    public Clock clock() {
        return clock;
    }

    /** The day it is now. Never keep it: a window may stay open over midnight, see {@link #day}. */
    public LocalDate today() {
        assert OnScreen.here();
        return LocalDate.now(clock);
    }

    /** The day the views show: it turns at midnight, or when the computer wakes on another day or in another zone. */
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** Asks what day it is, so that the views turn to it; done often, and before anything is entered into a day. */
    public void look() {
        LocalDate now = today();
        // The same day said anew would have every view that shows it work all over.
        if (!now.equals(day.get())) {
            day.set(now);
        }
    }

    /** Saves in the background and keeps the status bar true about it; the words tell what it is about. */
    public void save(Tasks tasks, String what, Runnable work) {
        save(tasks, Saving.removal(what, what, work));
    }

    /** The same for one thing among many, and with something to do on the screen once it is saved or could not be. */
    public void save(Tasks tasks, Saving asked) {
        saving++;
        unsaved.asked(asked);
        tell();
        tasks.run(
                asked.what(),
                () -> {
                    asked.work().run();
                    return asked.what();
                },
                saved -> kept(asked),
                failure -> refused(asked, tasks, failure));
    }

    /** How many things could not be saved and wait to be tried again. */
    public ReadOnlyIntegerProperty unsaved() {
        return unsaved.count();
    }

    /** Things of a kind as they were typed and could not be saved yet: newer than what is on disk. */
    public <T> Stream<T> unsaved(Class<T> kind) {
        return unsaved.things(kind);
    }

    public void tryAgain() {
        unsaved.tryAgain(this);
    }

    private void kept(Saving asked) {
        saving--;
        unsaved.kept(asked);
        tell();
        asked.kept().run();
        unsaved.tryWhatMayGoNow(this);
    }

    private void refused(Saving asked, Tasks tasks, Throwable why) {
        saving--;
        unsaved.refused(asked, tasks, why);
        tell();
        asked.refused().run();
    }

    private void tell() {
        if (saving > 0) {
            status.set(WORDS.say("status.saving"));
        } else {
            status.set(unsaved.count().get() == 0 ? WORDS.say("status.saved") : WORDS.say("status.unsaved"));
        }
    }
}
