package org.homestretch.guidance;

import org.homestretch.program.Prescription;

/** One exercise of a suggested program, the slot it fills, and why it was chosen. */
public record Suggested(Prescription prescription, Slot slot, String why) {}
