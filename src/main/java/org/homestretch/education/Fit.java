package org.homestretch.education;

import java.time.LocalDate;
import java.util.Set;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.YellowFlag;

/** Whom a card is for above all: by condition, by stage, and by what worries or burdens them. */
public record Fit(Set<Condition> conditions, Set<Stage> stages, Set<YellowFlag> flags) {

    /** A worry that somebody wrote down asks for a card more than a condition or a stage does. */
    private static final int FLAG = 3;

    public Fit {
        conditions = Set.copyOf(conditions);
        stages = Set.copyOf(stages);
        flags = Set.copyOf(flags);
    }

    /** Whether it is about something that worries or burdens this patient. */
    boolean speaksToAWorryOf(Episode episode) {
        return worries(episode) > 0;
    }

    /** How well it fits; 0 where nothing of it speaks for this patient. */
    int weight(Episode episode, LocalDate day) {
        int condition = conditions.contains(episode.diagnosis().main()) ? 1 : 0;
        int stage = stages.contains(episode.diagnosis().stageOn(day)) ? 1 : 0;
        return FLAG * worries(episode) + condition + stage;
    }

    private int worries(Episode episode) {
        return (int) episode.background().yellowFlags().stream()
                .filter(flags::contains)
                .count();
    }
}
