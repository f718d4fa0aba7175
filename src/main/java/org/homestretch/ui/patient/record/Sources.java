package org.homestretch.ui.patient.record;

import java.util.List;
import java.util.function.Supplier;
import org.homestretch.advice.Adviser;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Thresholds;
import org.homestretch.progress.Records;

/** Where the records are kept, the clinic's numbers now, and what the guidance is asked with. */
public record Sources(Records records, Supplier<Thresholds> thresholds, Adviser adviser, List<Exercise> exercises) {}
