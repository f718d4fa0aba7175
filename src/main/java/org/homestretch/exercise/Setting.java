package org.homestretch.exercise;

import java.util.Set;
import org.homestretch.patient.Equipment;

/** Where an exercise is done and what it takes. */
public record Setting(Surface surface, Set<Equipment> equipment) {

    public Setting {
        equipment = InOrder.copyOf(equipment);
    }
}
