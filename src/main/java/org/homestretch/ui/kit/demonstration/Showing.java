package org.homestretch.ui.kit.demonstration;

import java.util.function.Supplier;
import org.homestretch.figure.motion.Movements;
import org.homestretch.patient.Language;
import org.homestretch.ui.kit.Tasks;

/** What it takes to show an exercise in motion: its movements, a thread to draw on, who reads the steps. */
public record Showing(Movements movements, Tasks drawing, Supplier<Language> language) {}
