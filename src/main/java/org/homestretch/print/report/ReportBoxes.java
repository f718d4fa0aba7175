package org.homestretch.print.report;

import java.util.List;
import java.util.Optional;
import org.homestretch.print.report.ReportPage.Box;
import org.homestretch.print.words.Words;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Change;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Standards;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Visit;

/** The four boxes of a progress report: each measure then and now, and the exercise days. */
final class ReportBoxes {

    private static final String NONE = "\u2013";

    private final Words words;
    private final List<Visit> visits;
    private final Standards standards;

    ReportBoxes(Words words, List<Visit> visits, Standards standards) {
        this.words = words;
        this.visits = visits;
        this.standards = standards;
    }

    Box leg() {
        return measure("box.leg", Measure.LEG_PAIN);
    }

    Box back() {
        return measure("box.back", Measure.BACK_PAIN);
    }

    Box disability() {
        return measure("box.disability", Measure.DISABILITY);
    }

    Box days() {
        Optional<ExerciseDays> log = Adherence.lastLog(visits);
        String title = words.say("box.days");
        return log.map(days -> new Box(
                        title,
                        days.percent() + "%",
                        words.say("box.days.count", days.count(), days.outOf()),
                        words.say(
                                standards.reached(days) ? "box.goal" : "box.below",
                                Integer.toString(standards.daysGoal()))))
                .orElseGet(() -> new Box(title, NONE, words.say("box.none"), ""));
    }

    private Box measure(String title, Measure measure) {
        Trend trend = Trend.of(measure, visits, standards);
        return trend.change()
                .map(change -> changed(words.say(title), change))
                .orElseGet(() -> new Box(
                        words.say(title),
                        trend.last()
                                .map(reading -> Integer.toString(reading.score()))
                                .orElse(NONE),
                        words.say(trend.empty() ? "box.none" : "box.once"),
                        ""));
    }

    private Box changed(String title, Change change) {
        return new Box(
                title, words.say("box.change", change.start(), change.now()), change.difference(), verdict(change));
    }

    private String verdict(Change change) {
        return switch (change.verdict()) {
            case MEANINGFUL -> words.say("box.meaningful", change.meaningful());
            case NOT_YET -> words.say("box.not", change.meaningful());
            case WORSE -> words.say("box.worse");
            case LOW_START -> words.say("box.low");
        };
    }
}
