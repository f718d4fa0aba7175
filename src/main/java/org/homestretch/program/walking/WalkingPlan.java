package org.homestretch.program.walking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;

/** A way week by week from what somebody can do today to a goal, never faster than the pace and never over the ceiling. */
public record WalkingPlan(Activity activity, LocalDate start, Target target, Pace pace, List<Week> weeks) {

    private static final RoomWords WORDS = RoomWords.of(WalkingPlan.class);

    /** No plan is longer. */
    private static final int MOST_WEEKS = 104;

    private static final int DAYS_A_WEEK = 7;

    public WalkingPlan {
        weeks = List.copyOf(weeks);
    }

    public static WalkingPlan begin(Activity activity, LocalDate start, Target target, Pace pace) {
        return new WalkingPlan(activity, start, target, pace, List.of()).rebuilt(List.of(), 0);
    }

    public WalkingPlan doing(Activity other) {
        return new WalkingPlan(other, start, target, pace, weeks);
    }

    /** Towards another goal, or from another beginning; weeks that are over stay, and so does what was set by hand. */
    public WalkingPlan towards(Target other, LocalDate today) {
        return new WalkingPlan(activity, start, other, pace, weeks).rebuilt(weeks, over(today));
    }

    /** With a week set by hand; those after it are worked out anew from it. */
    public WalkingPlan with(int place, Bout bout) {
        refuse(place, bout);
        var changed = new ArrayList<>(weeks);
        changed.set(place, Week.set(bout));
        return rebuilt(changed, place + 1);
    }

    /** Whether a value would be taken for a week: within the ceiling and no faster than the pace. */
    public boolean allows(int place, Bout bout) {
        return bout.minutes() <= target.ceiling() && (place == 0 || bout.aWeek() <= most(place));
    }

    /** The same week once more; all later ones move. */
    public WalkingPlan hold(int place) {
        return inserting(place + 1, weeks.get(place).bout());
    }

    /** One step back: the week before once more, then this one; before the first week one that leads up to it. */
    public WalkingPlan easeOff(int place) {
        return place == 0
                ? inserting(0, leadingUpTo(weeks.getFirst().bout()))
                : inserting(place, weeks.get(place - 1).bout());
    }

    /** So many minutes at the most in a week, by the one before it. */
    public int most(int place) {
        return place == 0
                ? target.ceiling() * Bout.EVERY_DAY
                : pace.most(weeks.get(place - 1).bout().aWeek());
    }

    /** Whether the last week is as much as the goal, as far as the ceiling lets it. */
    public boolean arrives() {
        return weeks.getLast().bout().aWeek() >= target.end().aWeek();
    }

    /** How many weeks are over on a day. */
    public int over(LocalDate day) {
        long past = ChronoUnit.DAYS.between(start, day) / DAYS_A_WEEK;
        return Math.clamp(past, 0, weeks.size());
    }

    public LocalDate begins(int place) {
        return start.plusWeeks(place);
    }

    private void refuse(int place, Bout bout) {
        if (bout.minutes() > target.ceiling()) {
            throw new Refusal(WORDS.say("over.ceiling", target.ceiling()));
        }
        if (!allows(place, bout)) {
            throw new Refusal(WORDS.say("over.pace", place + 1, most(place)));
        }
    }

    private WalkingPlan inserting(int place, Bout bout) {
        if (weeks.size() == MOST_WEEKS) {
            throw new Refusal(WORDS.say("too.long", MOST_WEEKS));
        }
        var longer = new ArrayList<>(weeks);
        longer.add(place, Week.set(bout));
        return new WalkingPlan(activity, start, target, pace, longer);
    }

    /** The least week from which the pace allows this one. */
    private Bout leadingUpTo(Bout bout) {
        int minutes = bout.minutes();
        while (minutes > 1 && pace.most((minutes - 1) * bout.days()) >= bout.aWeek()) {
            minutes--;
        }
        return new Bout(minutes, bout.days());
    }

    /** The first so many weeks as they are; of the others what was set by hand as far as it may be, the rest anew. */
    private WalkingPlan rebuilt(List<Week> before, int fixed) {
        var steps = new Steps(target, pace);
        List<Week> anew = new ArrayList<>(before.subList(0, fixed));
        if (anew.isEmpty()) {
            anew.add(first(before));
        }
        int lastSet = lastSet(before);
        while (anew.size() < MOST_WEEKS) {
            int place = anew.size();
            Bout last = anew.getLast().bout().upTo(target.ceiling());
            if (place <= lastSet && before.get(place).byHand()) {
                anew.add(Week.set(steps.within(last, before.get(place).bout())));
                continue;
            }
            var next = steps.after(last);
            if (next.isEmpty() && place > lastSet && place > fixed) {
                break;
            }
            anew.add(Week.planned(next.orElse(less(last, target.end()))));
        }
        return new WalkingPlan(activity, start, target, pace, anew);
    }

    private static Bout less(Bout one, Bout other) {
        return other.aWeek() < one.aWeek() ? other : one;
    }

    private Week first(List<Week> before) {
        boolean set = !before.isEmpty() && before.getFirst().byHand();
        return set ? Week.set(before.getFirst().bout().upTo(target.ceiling())) : Week.planned(target.start());
    }

    private static int lastSet(List<Week> before) {
        int place = before.size() - 1;
        while (place >= 0 && !before.get(place).byHand()) {
            place--;
        }
        return place;
    }
}
