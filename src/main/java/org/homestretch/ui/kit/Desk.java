package org.homestretch.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.patient.Patient;

/** What all views of the window share: the chosen patient, who works, what day it is and whether all is saved. */
public final class Desk {

    /** Something to save, and what follows on the screen either way. */
    public record Saving(String what, Runnable work, Runnable kept, Runnable refused) {}

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
        save(tasks, new Saving(what, work, () -> {}, () -> {}));
    }

    /** The same, and with something to do on the screen once it is saved or could not be. */
    public void save(Tasks tasks, Saving work) {
        saving++;
        status.set("Saving");
        tasks.run(
                work.what(),
                () -> {
                    work.work().run();
                    return work.what();
                },
                saved -> {
                    ended("All changes saved");
                    work.kept().run();
                },
                failure -> {
                    ended("Not saved. What you changed is still here");
                    work.refused().run();
                });
    }

    private void ended(String words) {
        saving--;
        status.set(saving == 0 ? words : "Saving");
    }
}
