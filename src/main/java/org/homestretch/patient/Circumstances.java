package org.homestretch.patient;

import java.util.HashSet;
import java.util.Set;

/** What a patient brings along: fitness, limits, equipment at home and other health problems. */
public record Circumstances(
        Conditioning conditioning, Set<Limit> limits, Set<Equipment> equipment, Set<HealthProblem> problems) {

    public static final Circumstances UNKNOWN = new Circumstances(Conditioning.AVERAGE, Set.of(), Set.of(), Set.of());

    public Circumstances {
        limits = Set.copyOf(limits);
        equipment = Set.copyOf(equipment);
        problems = Set.copyOf(problems);
    }

    /** What there is at home; what any home has, while nobody has asked. */
    public Set<Equipment> atHome() {
        return equipment.isEmpty() ? Equipment.HOUSEHOLD : equipment;
    }

    Circumstances assumingAHousehold() {
        return withEquipment(atHome());
    }

    public Circumstances fit(Conditioning level) {
        return new Circumstances(level, limits, equipment, problems);
    }

    public Circumstances withLimits(Set<Limit> newLimits) {
        return new Circumstances(conditioning, newLimits, equipment, problems);
    }

    public Circumstances withEquipment(Set<Equipment> newEquipment) {
        return new Circumstances(conditioning, limits, newEquipment, problems);
    }

    /** With further health problems. */
    Circumstances having(Set<HealthProblem> further) {
        Set<HealthProblem> all = new HashSet<>(problems);
        all.addAll(further);
        return withProblems(all);
    }

    public Circumstances withProblems(Set<HealthProblem> newProblems) {
        return new Circumstances(conditioning, limits, equipment, newProblems);
    }
}
