package org.homestretch.exercise;

import java.util.Set;
import org.homestretch.patient.Condition;
import org.homestretch.patient.Limit;

/** Whom an exercise suits: the conditions it is indicated in, what rules it out and what asks for care. */
public record Suitability(
        Set<Condition> indicated, Set<Precaution> contraindicated, Set<Precaution> cautions, Set<Limit> limitsHit) {

    public Suitability {
        indicated = InOrder.copyOf(indicated);
        contraindicated = InOrder.copyOf(contraindicated);
        cautions = InOrder.copyOf(cautions);
        limitsHit = InOrder.copyOf(limitsHit);
    }
}
