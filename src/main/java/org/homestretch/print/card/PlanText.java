package org.homestretch.print.card;

import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.education.PlanOrder;
import org.homestretch.education.PlanWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.WalkingPlan;

/** Words a plan by weeks for the patient: the weeks that are still to come on the day it is given. */
public final class PlanText {

    private final WalkingPlan plan;
    private final boolean notByPulse;
    private final int over;
    private final Words words;

    private PlanText(PlanOrder order) {
        plan = order.plan();
        notByPulse = order.notByPulse();
        over = Math.min(plan.over(order.given().date()), plan.weeks().size() - 1);
        words = Words.ofSheets(order.given().style().language());
    }

    public static PlanWords of(PlanOrder order) {
        return new PlanText(order).words();
    }

    private PlanWords words() {
        return new PlanWords(
                words.say(ofActivity("walk.title")),
                words.say(ofActivity("walk.lead")),
                words.say(often() ? "walk.how.often" : "walk.how"),
                IntStream.range(over, plan.weeks().size()).mapToObj(this::week).toList(),
                List.of(
                        new PlanWords.Note(words.say("walk.talk"), pace()),
                        new PlanWords.Note(words.say("walk.worse"), words.say("walk.worse.text"))));
    }

    private String pace() {
        String talk = words.say("reminder.talk_test");
        return notByPulse ? talk + " " + words.say("walk.talk.only") : talk;
    }

    private boolean often() {
        return plan.weeks().stream().skip(over).anyMatch(week -> week.bout().times() > 1);
    }

    private PlanWords.Line week(int place) {
        Bout bout = plan.weeks().get(place).bout();
        return new PlanWords.Line(words.say("walk.week", place + 1), String.join(", ", dose(bout)), bout.days());
    }

    /** How often a day is said only where it is more than once. */
    private List<String> dose(Bout bout) {
        String minutes = words.count("dose.minutes", bout.minutes());
        String days = words.count("walk.days", bout.days());
        return bout.times() == 1
                ? List.of(minutes, days)
                : List.of(minutes, words.count("walk.times", bout.times()), days);
    }

    private String ofActivity(String key) {
        return key + "." + plan.activity().code();
    }
}
