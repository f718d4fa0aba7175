package org.homestretch.ui.patient.record;

import java.util.function.Supplier;
import org.homestretch.guidance.Thresholds;
import org.homestretch.progress.Records;

/** Where the records are kept, and the clinic's numbers now. */
public record Sources(Records records, Supplier<Thresholds> thresholds) {}
