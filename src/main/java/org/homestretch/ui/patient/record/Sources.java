package org.homestretch.ui.patient.record;

import java.util.function.Supplier;
import org.homestretch.basics.Journal;
import org.homestretch.guidance.Thresholds;
import org.homestretch.progress.Records;

/** Where the records are kept, the journal of what was done with them, and the clinic's numbers now. */
public record Sources(Records records, Journal journal, Supplier<Thresholds> thresholds) {}
