package org.homestretch.advice;

import org.homestretch.program.Program;

/** A program looked at before it leaves: for whom, what the guidance says of it, and what the gate makes of that. */
public record Considered(Program program, Case patient, Findings findings, Verdict verdict) {

    /** Looks at a program for a patient as the record is now. */
    public static Considered of(Program program, Case patient, Gate gate) {
        Findings found = gate.findings(program, patient);
        return new Considered(program, patient, found, gate.judge(program, patient, found));
    }
}
