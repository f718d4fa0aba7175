package org.homestretch.exercise;

import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.patient.episode.Equipment;

/** Where an exercise is done and what it takes. */
public record Setting(Surface surface, Set<Equipment> equipment) {

    /** Machines that stand in many homes. */
    private static final Set<Equipment> HOME_MACHINES =
            Set.of(Equipment.TREADMILL, Equipment.RECUMBENT_BIKE, Equipment.STATIONARY_BIKE);

    public Setting {
        equipment = InOrder.copyOf(equipment);
    }

    boolean gymMachine() {
        return surface == Surface.MACHINE && equipment.stream().noneMatch(HOME_MACHINES::contains);
    }

    /** The things one must have; a bed does for a mat where the exercise can be done on it. */
    public Set<Equipment> needed() {
        return equipment.stream()
                .filter(thing -> thing != Equipment.NONE)
                .filter(thing -> thing != Equipment.MAT || surface != Surface.FLOOR_OR_BED)
                .collect(Collectors.toUnmodifiableSet());
    }
}
