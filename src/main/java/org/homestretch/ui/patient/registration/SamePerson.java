package org.homestretch.ui.patient.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Patients;
import org.homestretch.patient.PersonName;
import org.homestretch.ui.kit.work.Tasks;

/** Looks while a form is filled in for a registered patient who may be the same person. */
final class SamePerson {

    private static final RoomWords WORDS = RoomWords.of(SamePerson.class);

    private final ReadOnlyObjectWrapper<Optional<Patient>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Who is known not to be meant. */
    private final Set<UUID> others = new HashSet<>();

    private final Patients patients;
    private final Tasks tasks;

    SamePerson(Patients patients, Tasks tasks) {
        this.patients = patients;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Optional<Patient>> found() {
        return found.getReadOnlyProperty();
    }

    /** A new form; the patient it corrects is no stranger to itself. */
    void begin(Optional<Patient> corrected) {
        others.clear();
        corrected.map(Patient::id).ifPresent(others::add);
        forget();
    }

    void lookFor(PersonName name, Born born) {
        tasks.run(WORDS.say("work.alike"), () -> patients.alike(name, born), this::show);
    }

    void notThisOne() {
        found.get().map(Patient::id).ifPresent(others::add);
        forget();
    }

    void forget() {
        found.set(Optional.empty());
    }

    private void show(List<Patient> alike) {
        found.set(
                alike.stream().filter(patient -> !others.contains(patient.id())).findFirst());
    }
}
