package org.homestretch.program.walking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;

/** A way week by week from what somebody can do today to a goal, never faster than the pace and never over the ceiling. */
public record WalkingPlan(Activity activity, LocalDate start, Target target, Pace pace, List<Week> weeks) {

    private static final RoomWords WORDS = RoomWords.of(WalkingPlan.class);

    /** No plan is longer. */
    public static final int MOST_WEEKS = 104;

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

    /** In so many weeks: a slower way is taken, one faster than the pace allows is refused. */
    public WalkingPlan in(int wanted, LocalDate today) {
        if (wanted > MOST_WEEKS) {
            throw new Refusal(WORDS.say("too.long", MOST_WEEKS));
        }
        int least = towards(target.in(OptionalInt.empty()), today).weeks().size();
        if (wanted < least) {
            throw new Refusal(WORDS.say("too.fast", wanted, pace.percent(), pace.minutes(), least));
        }
        return towards(target.in(wanted == least ? OptionalInt.empty() : OptionalInt.of(wanted)), today);
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
        return bout.minutes() <= target.ceiling()
                && (place == 0
                        || new Steps(target, pace).allows(weeks.get(place - 1).bout(), bout));
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
                ? target.ceiling() * Bout.EVERY_DAY * Bout.MOST_TIMES
                : pace.most(weeks.get(place - 1).bout().aWeek());
    }

    /** Whether the last week is as much as the goal, as far as the ceiling lets it. */
    public boolean arrives() {
        return new Steps(target, pace).arrived(weeks.getLast().bout());
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
            throw new Refusal(
                    bout.aWeek() > most(place)
                            ? WORDS.say("over.pace", place + 1, most(place))
                            : WORDS.say("over.pace.bout", place + 1, mostAtATime(place)));
        }
    }

    private int mostAtATime(int place) {
        return pace.most(weeks.get(place - 1).bout().minutes());
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
        var steps = new Steps(target, pace);
        while (minutes > 1 && steps.allows(bout.lasting(minutes - 1), bout)) {
            minutes--;
        }
        return bout.lasting(minutes);
    }

    /** The first so many weeks as they are, the rest anew; the slower way that somebody chose, where there is one. */
    private WalkingPlan rebuilt(List<Week> before, int fixed) {
        int wanted = target.weeks().orElse(0);
        List<Week> anew = IntStream.iterate(wanted, aim -> aim > fixed + 1, aim -> aim - 1)
                .mapToObj(aim -> anew(before, fixed, aim))
                .filter(slower -> slower.size() <= wanted)
                .findFirst()
                .orElseGet(() -> anew(before, fixed, 0));
        while (anew.size() < wanted) {
            anew.add(Week.planned(anew.getLast().bout()));
        }
        return new WalkingPlan(activity, start, target, pace, anew);
    }

    /** Of the weeks that are not fixed what was set by hand as far as it may be; the end is aimed at in so many weeks, 0 as soon as can be. */
    private List<Week> anew(List<Week> before, int fixed, int aim) {
        var steps = new Steps(target, pace);
        List<Week> anew = new ArrayList<>(before.subList(0, fixed));
        if (anew.isEmpty()) {
            anew.add(first(before));
        }
        var slope = new Slope(
                anew.size() - 1,
                anew.getLast().bout().aWeek(),
                aim - 1,
                target.end().aWeek());
        int lastSet = lastSet(before);
        while (anew.size() < MOST_WEEKS) {
            int place = anew.size();
            Bout last = anew.getLast().bout().upTo(target.ceiling());
            if (place <= lastSet && before.get(place).byHand()) {
                anew.add(Week.set(steps.within(last, before.get(place).bout())));
            } else if (steps.arrived(last) && place > lastSet && place > fixed) {
                break;
            } else {
                anew.add(Week.planned(steps.after(last, slope.most(place)).orElseGet(() -> noMore(steps, last))));
            }
        }
        return anew;
    }

    private Bout noMore(Steps steps, Bout last) {
        return target.end().aWeek() < last.aWeek() ? steps.within(last, target.end()) : last;
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
