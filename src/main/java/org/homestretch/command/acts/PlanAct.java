package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.advice.WalkingStart;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.OutFile;
import org.homestretch.command.files.PlanFile;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;

/** {@code plan}: a walking, bike or water plan by weeks, kept with today's visit and given as a file where one is named. */
record PlanAct(Office office, Path here) implements ScriptAct {

    private static final String ACTIVITY = "activity";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String CEILING = "never_over";
    private static final String WEEKS = "weeks";
    private static final String HOLD = "hold";
    private static final String EASE_OFF = "ease_off";
    private static final Set<String> TOP_LINE = Set.of(ACTIVITY, FROM, TO, CEILING);

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var known = Set.of(ACTIVITY, FROM, TO, CEILING, WEEKS, HOLD, EASE_OFF, PrintedTo.FIELD);
        var said = ToldLine.of(office, line, name(), known, Set.of());
        Chart chart = said.chart();
        WalkingPlan plan = stepped(paced(topLine(chart, said.fields()), said.fields()), said.fields());
        var file = new PlanFile(office, chart, plan);
        if (said.fields().has(PrintedTo.FIELD)) {
            OutFile out = PrintedTo.file(name(), said.fields(), here);
            PrintedTo.passed(file.verdict());
            file.hand(office.usualStyle(chart.patient()), out);
            answer.put(PrintedTo.FIELD, said.fields().text(PrintedTo.FIELD));
        } else {
            file.keep();
        }
        ToldLine.about(chart.patient(), answer);
        var weeks = answer.putArray("minutes_a_week");
        plan.weeks().forEach(week -> weeks.add(week.bout().aWeek()));
    }

    /** The plan there is, unless something of its top line is said; what is left out stays, or is as the record has it. */
    private WalkingPlan topLine(Chart chart, JsonFields fields) {
        WalkingStart start = office.walkingStart(chart);
        Activity activity = fields.code(
                ACTIVITY,
                Activity.class,
                chart.walking().map(WalkingPlan::activity).orElseGet(start::usual));
        WalkingPlan plan = chart.walking().orElseGet(() -> start.plan(activity));
        if (TOP_LINE.stream().noneMatch(fields::has)) {
            return plan;
        }
        Target known = plan.activity() == activity ? plan.target() : start.target(activity);
        int ceiling = fields.optionalNumber(CEILING, 1, Bout.LONGEST).orElse(known.ceiling());
        var target =
                new Target(bout(fields, FROM, known.from()), bout(fields, TO, known.goal()), ceiling, known.weeks());
        return plan.doing(activity).towards(target, office.today());
    }

    private static Bout bout(JsonFields fields, String name, Bout known) {
        if (!fields.has(name)) {
            return known;
        }
        JsonFields told = fields.inside(name);
        told.refuseOthersThan("'plan." + name + "'", Set.of("minutes", "days", "times"));
        return new Bout(
                told.optionalNumber("minutes", 1, Bout.LONGEST).orElse(known.minutes()),
                told.optionalNumber("days", 1, Bout.EVERY_DAY).orElse(known.days()),
                told.optionalNumber("times", 1, Bout.MOST_TIMES).orElse(known.times()));
    }

    /** In as many weeks as are told; fewer than the pace allows are refused. */
    private WalkingPlan paced(WalkingPlan plan, JsonFields fields) {
        return fields.has(WEEKS) ? plan.in(fields.number(WEEKS, 1, WalkingPlan.MOST_WEEKS), office.today()) : plan;
    }

    /** Weeks are counted from 1. */
    private static WalkingPlan stepped(WalkingPlan plan, JsonFields fields) {
        WalkingPlan held = fields.has(HOLD) ? plan.hold(week(plan, fields, HOLD)) : plan;
        return fields.has(EASE_OFF) ? held.easeOff(week(held, fields, EASE_OFF)) : held;
    }

    private static int week(WalkingPlan plan, JsonFields fields, String name) {
        return fields.number(name, 1, plan.weeks().size()) - 1;
    }
}
