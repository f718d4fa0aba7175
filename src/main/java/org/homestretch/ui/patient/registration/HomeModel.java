package org.homestretch.ui.patient.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Equipment;

/** What somebody being registered has at home: what every home has until it is taken away, and what else is said. */
final class HomeModel {

    /** What the front desk asks about; the record offers everything. */
    static final List<Equipment> ASKED = List.of(
            Equipment.CHAIR,
            Equipment.PILLOW,
            Equipment.WALL,
            Equipment.TOWEL,
            Equipment.MAT,
            Equipment.STRAP,
            Equipment.BAND,
            Equipment.STATIONARY_BIKE,
            Equipment.POOL);

    private final ObjectProperty<Set<Equipment>> things = new SimpleObjectProperty<>(Set.of());

    HomeModel() {
        begin();
    }

    ObservableValue<Set<Equipment>> things() {
        return things;
    }

    /** As for somebody nobody has asked. */
    void begin() {
        things.set(Circumstances.UNKNOWN.atHome());
    }

    void show(Set<Equipment> said) {
        things.set(Set.copyOf(said));
    }

    void say(Equipment thing, boolean there) {
        var said = new HashSet<>(things.get());
        if (there) {
            said.add(thing);
        } else {
            said.remove(thing);
        }
        things.set(said);
    }

    /** What was said, where it is more or less than what is taken for granted anyway. */
    Optional<Set<Equipment>> answer() {
        return Optional.of(Set.copyOf(things.get())).filter(said -> !said.equals(Circumstances.UNKNOWN.atHome()));
    }
}
