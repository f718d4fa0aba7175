package org.homestretch.exercise;

import java.util.Set;
import java.util.function.Predicate;
import org.homestretch.patient.episode.Equipment;

/** For whom exercises are looked for: which of them fit, and what there is at home to do them with. */
public record ForPatient(Predicate<Exercise> fits, Set<Equipment> home) {

    public ForPatient {
        home = Set.copyOf(home);
    }
}
