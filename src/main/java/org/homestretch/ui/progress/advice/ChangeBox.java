package org.homestretch.ui.progress.advice;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Change;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Standards;
import org.homestretch.progress.Trend;
import org.homestretch.ui.progress.visits.VisitRow;

/** One figure at the head of the view: how something stands against the start of the episode. */
public record ChangeBox(String title, String figure, String beside, String tag, Tone tone) {

    private static final RoomWords WORDS = RoomWords.of(ChangeBox.class);

    /** What the tag says without words: its colour and its icon. */
    enum Tone {
        GOOD("ok", "fth-check"),
        OPEN("open", "fth-minus"),
        BELOW("warn", "fth-minus"),
        WORSE("bad", "fth-trending-up");

        private final String style;
        private final String icon;

        Tone(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        String style() {
            return style;
        }

        String icon() {
            return icon;
        }
    }

    /** The boxes of a record; disability is left out while it was never scored. */
    public static List<ChangeBox> of(Chart chart, Standards standards) {
        List<ChangeBox> boxes = new ArrayList<>();
        boxes.add(of(chart.trend(Measure.LEG_PAIN, standards), "legPain"));
        boxes.add(of(chart.trend(Measure.BACK_PAIN, standards), "backPain"));
        Trend disability = chart.trend(Measure.DISABILITY, standards);
        if (!disability.empty()) {
            boxes.add(of(disability, "change.disability"));
        }
        boxes.add(Adherence.lastLog(chart.episodeVisits())
                .map(log -> days(log, standards))
                .orElseGet(
                        () -> new ChangeBox(WORDS.say("weeks"), "–", "", WORDS.say("change.notRecorded"), Tone.OPEN)));
        return boxes;
    }

    public String spoken() {
        return "%s %s, %s. %s".formatted(title, figure, beside, tag);
    }

    private static ChangeBox of(Trend trend, String key) {
        String title = WORDS.say(key);
        return trend.change()
                .map(change -> changed(change, title))
                .orElseGet(() -> trend.last()
                        .map(only -> new ChangeBox(
                                title, Integer.toString(only.score()), "", WORDS.say("change.first"), Tone.OPEN))
                        .orElseGet(() -> new ChangeBox(title, "–", "", WORDS.say("change.notScored"), Tone.OPEN)));
    }

    private static ChangeBox changed(Change change, String title) {
        String figure = WORDS.say("change.figure", change.start(), change.now());
        String tag = change.verdict().words();
        String marked = WORDS.say("change.mark", tag, change.meaningful());
        return switch (change.verdict()) {
            case MEANINGFUL -> new ChangeBox(title, figure, change.difference(), marked, Tone.GOOD);
            case NOT_YET -> new ChangeBox(title, figure, change.difference(), marked, Tone.OPEN);
            case LOW_START -> new ChangeBox(title, figure, change.difference(), tag, Tone.OPEN);
            case WORSE -> new ChangeBox(title, figure, change.difference(), tag, Tone.WORSE);
        };
    }

    private static ChangeBox days(ExerciseDays log, Standards standards) {
        String title = WORDS.say("weeks");
        String figure = log.percent() + "%";
        return standards.reached(log)
                ? new ChangeBox(
                        title,
                        figure,
                        VisitRow.count(log),
                        WORDS.say("change.reaches", standards.daysGoal()),
                        Tone.GOOD)
                : new ChangeBox(
                        title,
                        figure,
                        VisitRow.count(log),
                        WORDS.say("change.below", standards.daysGoal()),
                        Tone.BELOW);
    }
}
