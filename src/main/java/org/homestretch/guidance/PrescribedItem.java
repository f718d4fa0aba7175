package org.homestretch.guidance;

import org.homestretch.exercise.Area;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Load;
import org.homestretch.patient.episode.Condition;
import org.homestretch.program.Prescription;

/** One exercise of the program, in the situation it is prescribed in. */
public record PrescribedItem(Situation on, Prescription prescription) {

    public Exercise exercise() {
        return prescription.exercise();
    }

    public boolean has(Flag flag) {
        return exercise().has(flag);
    }

    public boolean patientHas(Condition condition) {
        return on.has(condition);
    }

    public boolean is(Kind kind) {
        return exercise().kind() == kind;
    }

    public boolean aerobic() {
        return exercise().area() == Area.AEROBIC;
    }

    public Bias bias() {
        return exercise().movement().bias();
    }

    public boolean loaded() {
        return exercise().movement().load() == Load.LOADED;
    }

    public int level() {
        return exercise().level();
    }

    public int limit(Threshold threshold) {
        return on.limit(threshold);
    }
}
