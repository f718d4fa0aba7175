package org.homestretch.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homestretch.advice.ExamAdvice.Line;
import org.homestretch.advice.ExamAdvice.Weight;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.PlanFact;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Adherence;

/** What the rules say of a plan by weeks: why it begins where it does, how fast it rises, where it ends, and what to mind. */
public record PlanAdvice(WalkingStart start, WalkingPlan plan, Verdict verdict) {

    private static final RoomWords WORDS = RoomWords.of(PlanAdvice.class);

    /** Of fewer planned days than this share, in percent, a week is better done once more. */
    private static final int ENOUGH = 70;

    private static final int WHOLE = 100;

    /** What keeps it from leaving first, then what it rests on. */
    public List<Line> lines() {
        List<Line> all = new ArrayList<>();
        held().ifPresent(all::add);
        all.add(beginning());
        all.add(line(
                Weight.GOOD,
                PlanFact.PACE,
                "plan.pace",
                plan.pace().percent(),
                plan.pace().minutes()));
        all.add(end());
        Stream.of(limit(), acute(), breath(), behind())
                .flatMap(Optional::stream)
                .forEach(all::add);
        return List.copyOf(all);
    }

    public List<String> rules() {
        return List.copyOf(new TreeSet<>(
                lines().stream().flatMap(line -> line.by().stream()).toList()));
    }

    private Optional<Line> held() {
        return verdict.passes()
                ? Optional.empty()
                : Optional.of(line(Weight.STOP, PlanFact.HELD, "plan.held", verdict.sentence()));
    }

    private Line beginning() {
        int minutes = plan.weeks().getFirst().bout().minutes();
        int most = start.minutes();
        if (minutes > most) {
            return line(Weight.CAUTION, PlanFact.START, "plan.start.more", minutes, most);
        }
        if (start.hurts()) {
            return line(Weight.GOOD, PlanFact.START, "plan.start.pain", minutes);
        }
        return line(Weight.GOOD, PlanFact.START, "plan.start", minutes, fitness());
    }

    private String fitness() {
        Optional<Conditioning> known = start.chart().episode().circumstances().conditioning();
        return WORDS.say("plan.fit." + known.map(Conditioning::code).orElse("unknown"));
    }

    private Line end() {
        int last = plan.weeks().getLast().bout().aWeek();
        return plan.target().held()
                ? line(
                        Weight.DATE,
                        PlanFact.GOAL,
                        "plan.ends",
                        last,
                        plan.target().ceiling())
                : line(
                        Weight.GOOD,
                        PlanFact.GOAL,
                        "plan.reaches",
                        last,
                        plan.weeks().size());
    }

    private Optional<Line> limit() {
        if (plan.activity() == Activity.WALK_AND_SIT) {
            return Optional.of(line(Weight.GOOD, PlanFact.WALKING_LIMIT, "plan.limit.sits"));
        }
        if (plan.activity() != Activity.WALK) {
            return Optional.empty();
        }
        int ceiling = plan.target().ceiling();
        if (start.walkLimit().isEmpty()) {
            return Optional.of(line(Weight.DATE, PlanFact.WALKING_LIMIT, "plan.limit.none"));
        }
        int limit = start.walkLimit().getAsInt();
        return Optional.of(
                ceiling > limit
                        ? line(Weight.CAUTION, PlanFact.WALKING_LIMIT, "plan.limit.over", ceiling, limit)
                        : line(Weight.GOOD, PlanFact.WALKING_LIMIT, "plan.limit", limit));
    }

    private Optional<Line> acute() {
        return start.acute()
                ? Optional.of(line(Weight.DATE, PlanFact.START, "plan.acute", start.ceiling(plan.activity())))
                : Optional.empty();
    }

    private Optional<Line> breath() {
        return start.notByPulse() ? Optional.of(line(Weight.DATE, PlanFact.EFFORT, "plan.breath")) : Optional.empty();
    }

    /** The week that is just over, where the log tells of too few days. */
    private Optional<Line> behind() {
        int over = plan.over(start.today());
        if (over == 0) {
            return Optional.empty();
        }
        Bout planned = plan.weeks().get(over - 1).bout();
        return start.chart()
                .adherence()
                .weekFrom(plan.begins(over - 1))
                .map(Adherence.Week::done)
                .filter(done -> done * WHOLE < planned.days() * ENOUGH)
                .map(done -> line(Weight.CAUTION, PlanFact.DAYS, "plan.behind", over, done, planned.days()));
    }

    private static Line line(Weight weight, PlanFact by, String key, Object... said) {
        return new Line(weight, WORDS.say(key, said), by.rules());
    }
}
