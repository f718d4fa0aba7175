package org.homestretch.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.patient.Patient;

/** What all views of the window share: the chosen patient, who works, what day it is and whether all is saved. */
public final class Desk {

    private final ObjectProperty<Optional<Patient>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.PATIENTS);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("All changes saved");
    private final String user;
    private final Clock clock;
    private int saving;

    public Desk(String user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** The patient all views are about; setting it moves every view. */
    public ObjectProperty<Optional<Patient>> chosen() {
        return chosen;
    }

    /** The view in front; setting it is how a view sends the user to another one. */
    public ObjectProperty<Place> place() {
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

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Saves in the background and keeps the status bar true about it. */
    public void save(Tasks tasks, String what, Runnable work) {
        save(tasks, what, work, failure -> {});
    }

    /** The same, and with something to do when it fails, beside the notice. */
    public void save(Tasks tasks, String what, Runnable work, Consumer<RuntimeException> failed) {
        saving++;
        status.set("Saving");
        tasks.run(
                what,
                () -> {
                    work.run();
                    return what;
                },
                saved -> ended("All changes saved"),
                failure -> {
                    ended("Not saved: " + what);
                    failed.accept(failure);
                });
    }

    private void ended(String words) {
        saving--;
        status.set(saving == 0 ? words : "Saving");
    }
}
