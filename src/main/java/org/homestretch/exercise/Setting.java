package org.homestretch.exercise;

import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.patient.Equipment;

/** Where an exercise is done and what it takes. */
public record Setting(Surface surface, Set<Equipment> equipment) {

    public Setting {
        equipment = Set.copyOf(equipment);
    }

    /** The things one must have; a bed does for a mat where the exercise can be done on it. */
    public Set<Equipment> needed() {
        return equipment.stream()
                .filter(thing -> thing != Equipment.NONE)
                .filter(thing -> thing != Equipment.MAT || surface != Surface.FLOOR_OR_BED)
                .collect(Collectors.toUnmodifiableSet());
    }
}
