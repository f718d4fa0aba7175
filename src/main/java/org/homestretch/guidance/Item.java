package org.homestretch.guidance;

import org.homestretch.exercise.Area;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Load;
import org.homestretch.patient.Condition;
import org.homestretch.program.Prescription;

/** One exercise of the program, in the situation it is prescribed in. */
record Item(Situation on, Prescription prescription) {

    Exercise exercise() {
        return prescription.exercise();
    }

    boolean has(Flag flag) {
        return exercise().has(flag);
    }

    boolean patientHas(Condition condition) {
        return on.has(condition);
    }

    boolean is(Kind kind) {
        return exercise().kind() == kind;
    }

    boolean aerobic() {
        return exercise().area() == Area.AEROBIC;
    }

    Bias bias() {
        return exercise().movement().bias();
    }

    boolean loaded() {
        return exercise().movement().load() == Load.LOADED;
    }

    int level() {
        return exercise().level();
    }

    int limit(Threshold threshold) {
        return on.limit(threshold);
    }
}
