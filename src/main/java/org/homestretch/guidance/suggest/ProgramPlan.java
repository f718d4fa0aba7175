package org.homestretch.guidance.suggest;

import static org.homestretch.guidance.suggest.Slot.AEROBIC;
import static org.homestretch.guidance.suggest.Slot.BALANCE;
import static org.homestretch.guidance.suggest.Slot.DIRECTION;
import static org.homestretch.guidance.suggest.Slot.HAMSTRINGS;
import static org.homestretch.guidance.suggest.Slot.HIP_AND_LEG;
import static org.homestretch.guidance.suggest.Slot.LEG_STRENGTH;
import static org.homestretch.guidance.suggest.Slot.MOVEMENT;
import static org.homestretch.guidance.suggest.Slot.PELVIC_FLOOR;
import static org.homestretch.guidance.suggest.Slot.REBUILDING;
import static org.homestretch.guidance.suggest.Slot.RELIEF;
import static org.homestretch.guidance.suggest.Slot.TRUNK;
import static org.homestretch.guidance.suggest.Slot.UPPER_BACK;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.rules.DirectionRules;
import org.homestretch.guidance.rules.PainRules;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Stage;

/** How large a starting program is, how hard, and which slots it fills, the most needed first. */
record ProgramPlan(int most, int level, List<Choice> choices) {

    private static final int SEVERE_MOST = 3;
    private static final int HIGH_MOST = 4;
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
        return MOST;
    }

    private static int level(Situation on) {
        if (PainRules.severe(on) || on.in(Stage.ACUTE) || on.conditioned(Conditioning.LOW)) {
            return 1;
        }
        boolean able = on.conditioned(Conditioning.HIGH);
        return able && on.worstPain() < on.limit(Threshold.PAIN_SOME) ? LEVEL_3 : LEVEL_2;
    }

    /**
     * The three areas come first, so that a small program is still a whole one. In severe pain an easing position comes
     * before the direction: one that eases the same way leaves the place to the hamstring stretch.
     */
    private static List<Choice> choices(Situation on) {
        boolean leads = DirectionRules.leads(on);
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(AEROBIC));
        choices.add(first(on));
        if (rests(on)) {
            choices.add(Choice.of(RELIEF));
        }
        choices.add(leads ? Choice.of(DIRECTION, HAMSTRINGS, MOVEMENT) : lengthening(on));
        if (leads) {
            choices.add(lengthening(on));
        }
        choices.addAll(besides(on));
        if (!on.in(Stage.ACUTE) && !PainRules.high(on)) {
            choices.add(Choice.of(LEG_STRENGTH, HIP_AND_LEG, UPPER_BACK));
        }
        return List.copyOf(choices);
    }

    /** The strengthening of a small program. */
    private static Choice first(Situation on) {
        if (strengthens(on)) {
            return Choice.of(LEG_STRENGTH, REBUILDING, TRUNK, HIP_AND_LEG);
        }
        if (DirectionRules.strengthDue(on)) {
            return Choice.of(REBUILDING, TRUNK, HIP_AND_LEG);
        }
        boolean small = expecting(on) && most(on) == SEVERE_MOST;
        return small ? Choice.of(PELVIC_FLOOR, TRUNK, HIP_AND_LEG) : Choice.of(TRUNK, PELVIC_FLOOR, HIP_AND_LEG);
    }

    /** Joints that give too far are to be held, not lengthened. */
    private static Choice lengthening(Situation on) {
        boolean lax = on.has(HealthProblem.HYPERMOBILITY) && !PainRules.high(on);
        return lax ? Choice.of(TRUNK, MOVEMENT) : Choice.of(HAMSTRINGS, MOVEMENT);
    }

    /** What there is room for besides: a weak root has the place of a movement, and every pregnancy trains the pelvic floor. */
    private static List<Choice> besides(Situation on) {
        if (expecting(on)) {
            return List.of(Choice.of(PELVIC_FLOOR, MOVEMENT));
        }
        if (!on.patient().weakRoots().isEmpty() && !on.in(Stage.ACUTE) && !strengthens(on)) {
            return List.of(Choice.of(HIP_AND_LEG, MOVEMENT));
        }
        return on.older() ? later(on) : List.of(Choice.of(MOVEMENT));
    }

    private static boolean expecting(Situation on) {
        var course = on.patient().course();
        return course.has(Condition.PREGNANCY) || course.trimester().isPresent();
    }

    private static List<Choice> later(Situation on) {
        return strengthens(on)
                ? List.of(Choice.of(BALANCE), Choice.of(TRUNK))
                : List.of(Choice.of(BALANCE), Choice.of(MOVEMENT));
    }

    /** Older people lose strength first; in severe pain, and in the first days after an operation, it waits. */
    private static boolean strengthens(Situation on) {
        OptionalLong operated = on.patient().course().daysSinceSurgery();
        boolean fresh = operated.isPresent() && operated.getAsLong() < on.limit(Threshold.SURGERY_EARLY);
        return on.older() && !PainRules.severe(on) && !fresh;
    }

    /** Lying down is for the worst pain only: whoever has had pain for long is to move. */
    private static boolean rests(Situation on) {
        return PainRules.severe(on) || PainRules.high(on) && on.in(Stage.ACUTE);
    }
}
