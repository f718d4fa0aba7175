package org.homestretch.ui.progress.advice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.CardAdvice;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.program.Prescription;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.cards.Explaining;
import org.homestretch.ui.progress.visits.Days;
import org.homestretch.ui.progress.visits.ProgressModel;

/** What the rules say at the newest visit of the record on the screen. */
public final class AdviceModel {

    private static final RoomWords WORDS = RoomWords.of(AdviceModel.class);

    private final ProgressModel progress;
    private final Adviser adviser;
    private final Function<List<String>, String> sources;
    private final Explaining explaining;

    /** Sources turn the keys of a finding into citations. */
    public AdviceModel(
            ProgressModel progress, Adviser adviser, Function<List<String>, String> sources, Explaining explaining) {
        this.progress = progress;
        this.adviser = adviser;
        this.sources = sources;
        this.explaining = explaining;
    }

    /** What one rule says, of which exercises, what it rests on, and the card that explains it. */
    public record Line(
            Severity severity, String reason, String about, String sources, Optional<CardAdvice.Offer> card) {

        public String spoken() {
            return "%s. %s %s".formatted(severity.words(), reason, about).strip();
        }
    }

    /** What is said of a visit, hardest first. */
    public record Advice(String when, List<Line> lines) {}

    public Explaining explaining() {
        return explaining;
    }

    public Thresholds thresholds() {
        return adviser.thresholds();
    }

    /** Nothing before a visit follows a program that was handed out. */
    public ObservableValue<Optional<Advice>> advice() {
        return progress.chart().map(chart -> chart.flatMap(this::advise));
    }

    private Optional<Advice> advise(Chart chart) {
        var zone = progress.desk().clock().getZone();
        return adviser.newestVisit(chart, zone).map(visit -> new Advice(when(chart), lines(visit)));
    }

    private String when(Chart chart) {
        LocalDate day = chart.episodeVisits().getLast().date();
        LocalDate today = progress.desk().today();
        return day.equals(today) ? WORDS.say("advice.now") : WORDS.say("advice.then", Days.seenOn(day, today));
    }

    private List<Line> lines(FollowUp visit) {
        Map<String, List<Finding>> byRule = adviser.at(visit).stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream().map(found -> line(found, visit)).toList();
    }

    private Line line(List<Finding> found, FollowUp visit) {
        Finding first = found.getFirst();
        List<Exercise> about =
                found.stream().flatMap(one -> one.exercise().stream()).toList();
        return new Line(
                first.severity(),
                first.reason(),
                names(about, visit),
                sources.apply(first.sources()),
                explaining.cards().at(first.rule()));
    }

    /** Where a rule speaks of every exercise of the program there is no need to name them. */
    private static String names(List<Exercise> exercises, FollowUp visit) {
        List<Exercise> all =
                visit.planned().stream().map(Prescription::exercise).toList();
        boolean every = exercises.size() > 1 && exercises.containsAll(all);
        return every
                ? WORDS.say("advice.all")
                : exercises.stream().map(Exercise::name).collect(Collectors.joining(", "));
    }
}
