package org.homestretch.ui.kit.demonstration;

import java.util.function.Supplier;
import org.homestretch.basics.Language;
import org.homestretch.figure.motion.Movements;
import org.homestretch.ui.kit.work.Tasks;

/**
 * What it takes to show an exercise in motion.
 *
 * @param opening opens movements; apart from the drawing, for a frame being drawn must not hold up the next exercise
 * @param drawing draws frames, one after the other
 * @param language what the patient who is here reads
 */
public record Showing(Movements movements, Tasks opening, Tasks drawing, Supplier<Language> language) {}
