package org.homestretch.guidance.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Kind;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Situation;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.program.Reminder;

/** Something the rules ask the take-home sheet to say. */
public enum SheetAdvice {
    PAIN_RULE,
    CAUDA_EQUINA_CARD,
    NO_EARLY_BENDING(Reminder.NO_EARLY_BENDING),
    HAND_SUPPORT(Reminder.HAND_SUPPORT),
    KEEP_BREATHING(Reminder.KEEP_BREATHING),
    TALK_TEST(Reminder.TALK_TEST),
    LITTLE_AND_OFTEN(Reminder.LITTLE_AND_OFTEN),
    MOVES_UP(Reminder.MOVES_UP),
    WOUND_CARE(Reminder.WOUND_CARE),
    LIFTING_LIMIT(Reminder.LIFTING_LIMIT);

    private static final Set<String> EFFORT_BY_TALKING = Set.of("A06", "D20");

    private final Optional<Reminder> reminder;

    /** What stands on every sheet anyway. */
    SheetAdvice() {
        reminder = Optional.empty();
    }

    SheetAdvice(Reminder reminder) {
        this.reminder = Optional.of(reminder);
    }

    /** The sentence it adds to a sheet, where it adds one. */
    public Optional<Reminder> reminder() {
        return reminder;
    }

    public static Set<SheetAdvice> of(Situation on, List<Finding> findings) {
        var advice = EnumSet.noneOf(SheetAdvice.class);
        if (!on.program().isEmpty()) {
            advice.add(PAIN_RULE);
        }
        if (nerveAtRisk(on)) {
            advice.add(CAUDA_EQUINA_CARD);
        }
        if (on.any(exercise -> needsHandSupport(on, exercise))) {
            advice.add(HAND_SUPPORT);
        }
        if (directionFound(on)) {
            advice.add(MOVES_UP);
        }
        if (woundHeals(on)) {
            advice.add(WOUND_CARE);
        }
        if (liftsWithCare(on)) {
            advice.add(LIFTING_LIMIT);
        }
        findings.forEach(found -> add(advice, found.rule()));
        return advice;
    }

    /** Leg pain that draws up while the back hurts more must not stop the exercise that works (P13). */
    private static boolean directionFound(Situation on) {
        return switch (on.patient().symptoms().easedBy()) {
            case FLEXION, EXTENSION, LATERAL -> true;
            case NONE, NOT_TESTED -> false;
        };
    }

    private static boolean woundHeals(Situation on) {
        OptionalLong days = on.patient().course().daysSinceSurgery();
        return days.isPresent() && Stage.after(days.getAsLong()) == Stage.ACUTE;
    }

    /** Leaflets part at two, six and twelve weeks; the surgeon's word goes before all of them, and ends it. */
    private static boolean liftsWithCare(Situation on) {
        var course = on.patient().course();
        OptionalLong days = course.daysSinceSurgery();
        boolean healing = days.isEmpty() || Stage.after(days.getAsLong()) != Stage.CHRONIC;
        boolean fused = course.had(Surgery.Kind.FUSION);
        return course.operated() && (healing || fused) && !on.history().has(Remark.SURGEON_RELEASED);
    }

    private static void add(Set<SheetAdvice> advice, String rule) {
        if (rule.equals("D11")) {
            advice.add(NO_EARLY_BENDING);
        }
        if (rule.equals("D17")) {
            advice.add(KEEP_BREATHING);
        }
        if (rule.equals("P08")) {
            advice.add(LITTLE_AND_OFTEN);
        }
        if (EFFORT_BY_TALKING.contains(rule)) {
            advice.add(TALK_TEST);
        }
    }

    /** Wider than S16: mild nerve loss asks for the card too. */
    private static boolean nerveAtRisk(Situation on) {
        return on.patient().pain().leg().points() > 0
                || on.painBelowKnee()
                || on.patient().examination().nerveLoss();
    }

    private static boolean needsHandSupport(Situation on, Exercise exercise) {
        boolean mayFall =
                on.older() || on.has(HealthProblem.FALL_RISK) || on.history().has(Remark.FALL_LAST_YEAR);
        return exercise.kind() == Kind.BALANCE || exercise.has(Flag.BALANCE_RISK) && mayFall;
    }
}
