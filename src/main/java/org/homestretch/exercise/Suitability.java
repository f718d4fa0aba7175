package org.homestretch.exercise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Limit;

/** Whom an exercise suits: the conditions it is indicated in, what rules it out and what asks for care. */
public record Suitability(
        Set<Condition> indicated, Set<Precaution> contraindicated, Set<Precaution> cautions, Set<Limit> limitsHit) {

    public Suitability {
        indicated = InOrder.copyOf(indicated);
        contraindicated = InOrder.copyOf(contraindicated);
        cautions = InOrder.copyOf(cautions);
        limitsHit = InOrder.copyOf(limitsHit);
    }

    /** Whether it is indicated in an episode and nothing that is known of the patient on a day rules it out. */
    public boolean suits(Episode episode, LocalDate day) {
        return indicatedIn(episode.diagnosis())
                && contraindicated.stream().noneMatch(precaution -> precaution.holds(episode, day))
                && Collections.disjoint(limitsHit, episode.circumstances().limits());
    }

    /** Whether it is indicated in a condition and not ruled out by it in every stage. */
    public boolean suits(Condition condition) {
        return indicated.contains(condition)
                && !contraindicated.contains(new Precaution.InCondition(condition, Optional.empty()));
    }

    private boolean indicatedIn(Diagnosis diagnosis) {
        return indicated.contains(diagnosis.main())
                || diagnosis.secondary().stream().anyMatch(indicated::contains);
    }
}
