package org.homestretch.progress;

/** What a clinic counts as a change that matters, in points, and the share of days a patient should exercise on. */
public record Standards(int pain, int rolandMorris, int daysGoal) {

    /** The smallest fall a patient would notice as a difference that matters. */
    public int meaningful(Measure measure) {
        return switch (measure) {
            case LEG_PAIN, BACK_PAIN -> pain;
            case DISABILITY -> rolandMorris;
        };
    }

    public boolean reached(ExerciseDays log) {
        return log.percent() >= daysGoal;
    }
}
