package org.homestretch.patient.episode;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a patient brings along: fitness where it was asked, limits, things at home or lacking there, health problems. */
public record Circumstances(
        Optional<Conditioning> conditioning,
        Set<Limit> limits,
        Set<Equipment> equipment,
        Set<HealthProblem> problems,
        Set<Equipment> lacking) {

    public static final Circumstances UNKNOWN =
            new Circumstances(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());

    public Circumstances {
        limits = Set.copyOf(limits);
        equipment = Set.copyOf(equipment);
        problems = Set.copyOf(problems);
        lacking = Set.copyOf(lacking);
    }

    /** What is reckoned with; while nobody has asked, low. */
    public Conditioning assumedConditioning() {
        return conditioning.orElse(Conditioning.LOW);
    }

    /** What there is at home: what was said to be there, and what every home has unless it was taken away. */
    public Set<Equipment> atHome() {
        Set<Equipment> all = new HashSet<>(Equipment.IN_EVERY_HOME);
        all.removeAll(lacking);
        all.addAll(equipment);
        return all;
    }

    /** Whether a thing is only taken for granted. */
    public boolean presumed(Equipment thing) {
        return !equipment.contains(thing) && atHome().contains(thing);
    }

    public Circumstances fit(Conditioning level) {
        return new Circumstances(Optional.of(level), limits, equipment, problems, lacking);
    }

    public Circumstances withLimits(Set<Limit> newLimits) {
        return new Circumstances(conditioning, newLimits, equipment, problems, lacking);
    }

    public Circumstances withEquipment(Set<Equipment> newEquipment) {
        return new Circumstances(conditioning, limits, newEquipment, problems, lacking);
    }

    /** With exactly these things at home: a thing every home has that is not among them was taken away. */
    public Circumstances withAtHome(Collection<Equipment> things) {
        Set<Equipment> said = new HashSet<>(things);
        said.removeIf(this::presumed);
        Set<Equipment> gone = new HashSet<>(Equipment.IN_EVERY_HOME);
        gone.removeAll(things);
        return new Circumstances(conditioning, limits, said, problems, gone);
    }

    /** With further health problems. */
    public Circumstances having(Set<HealthProblem> further) {
        Set<HealthProblem> all = new HashSet<>(problems);
        all.addAll(further);
        return withProblems(all);
    }

    public Circumstances withProblems(Set<HealthProblem> newProblems) {
        return new Circumstances(conditioning, limits, equipment, newProblems, lacking);
    }
}
