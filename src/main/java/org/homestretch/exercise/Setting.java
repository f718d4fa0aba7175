package org.homestretch.exercise;

import java.util.Set;
import org.homestretch.patient.Equipment;

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
}
