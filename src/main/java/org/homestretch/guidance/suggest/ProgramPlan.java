package org.homestretch.guidance.suggest;

import static org.homestretch.guidance.suggest.Slot.AEROBIC;
import static org.homestretch.guidance.suggest.Slot.BALANCE;
import static org.homestretch.guidance.suggest.Slot.DIRECTION;
import static org.homestretch.guidance.suggest.Slot.HAMSTRINGS;
import static org.homestretch.guidance.suggest.Slot.HIP_AND_LEG;
import static org.homestretch.guidance.suggest.Slot.MOVEMENT;
import static org.homestretch.guidance.suggest.Slot.RELIEF;
import static org.homestretch.guidance.suggest.Slot.TRUNK;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.rules.DirectionRules;
import org.homestretch.guidance.rules.PainRules;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Stage;

/** How large a starting program is, how hard, and which slots it fills, the most needed first. */
record ProgramPlan(int most, int level, List<Choice> choices) {

    private static final int SEVERE_MOST = 3;
    private static final int HIGH_MOST = 4;
    private static final int OLDER_START = 4;
    private static final int MOST = 5;
    private static final int LEVEL_2 = 2;
    private static final int LEVEL_3 = 3;

    /** One place in the program: the slots that may fill it, the preferred one first. */
    record Choice(List<Slot> slots) {

        static Choice of(Slot... slots) {
            return new Choice(List.of(slots));
        }
    }

    static ProgramPlan of(Situation on) {
        return new ProgramPlan(most(on), level(on), choices(on));
    }

    private static int most(Situation on) {
        if (PainRules.severe(on)) {
            return SEVERE_MOST;
        }
        if (PainRules.high(on)) {
            return HIGH_MOST;
        }
        // With a direction and balance in it, a hamstring stretch needs the fifth place.
        return on.older() && on.firstProgram() && !DirectionRules.leads(on) ? OLDER_START : MOST;
    }

    private static int level(Situation on) {
        if (PainRules.severe(on) || on.in(Stage.ACUTE) || on.conditioned(Conditioning.LOW)) {
            return 1;
        }
        boolean able = on.conditioned(Conditioning.HIGH) && on.in(Stage.CHRONIC) && !on.firstProgram();
        return able && on.worstPain() < on.limit(Threshold.PAIN_SOME) ? LEVEL_3 : LEVEL_2;
    }

    /**
     * The three areas come first, so that a small program is still a whole one. In severe pain an easing position comes
     * before the direction: one that eases the same way leaves the place to the hamstring stretch.
     */
    private static List<Choice> choices(Situation on) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(AEROBIC));
        choices.add(Choice.of(TRUNK, HIP_AND_LEG));
        if (PainRules.severe(on)) {
            choices.add(Choice.of(RELIEF));
        }
        choices.add(
                DirectionRules.leads(on)
                        ? Choice.of(DIRECTION, HAMSTRINGS, MOVEMENT)
                        : Choice.of(HAMSTRINGS, MOVEMENT));
        if (on.older()) {
            choices.add(Choice.of(BALANCE));
        }
        choices.add(Choice.of(HAMSTRINGS, MOVEMENT));
        if (!on.in(Stage.ACUTE) && !PainRules.high(on)) {
            choices.add(Choice.of(HIP_AND_LEG));
        }
        if (PainRules.high(on)) {
            choices.add(Choice.of(RELIEF));
        }
        return List.copyOf(choices);
    }
}
