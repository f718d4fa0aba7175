package org.homestretch.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.ScreenState;
import org.homestretch.program.Program;

/** What the guidance has to say of the program on screen: what it objects to, what it suggests, and the screen. */
public record Findings(List<Caution> cautions, List<Hint> hints, ScreenState screen) {

    public static final Findings NONE = new Findings(List.of(), List.of(), ScreenState.ABSENT);

    public Findings {
        cautions = List.copyOf(cautions);
        hints = List.copyOf(hints);
    }

    /** Open ones first, hardest first; what was kept follows. Nothing is suggested while a stop stands. */
    public static Findings of(List<Finding> found, Program program, ScreenState screen) {
        var cautions = found.stream()
                .filter(Finding::objects)
                .map(one -> new Caution(one, program.kept(one.rule(), one.exercise())))
                .sorted(Comparator.comparing(one -> !one.open()))
                .toList();
        boolean stopped = screen.raised() || found.stream().anyMatch(Finding::stops);
        var hints = found.stream()
                .filter(one -> !stopped)
                .filter(one -> !one.objects())
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return new Findings(cautions, hints.values().stream().map(Hint::of).toList(), screen);
    }

    /** What is said of one exercise together; what is said of the whole program, one by one. */
    public List<List<Caution>> together() {
        Map<Object, List<Caution>> groups = new LinkedHashMap<>();
        for (Caution one : cautions) {
            Object about = one.finding()
                    .exercise()
                    .<Object>map(exercise -> exercise)
                    .orElse(one.finding().rule());
            groups.computeIfAbsent(about, first -> new ArrayList<>()).add(one);
        }
        return List.copyOf(groups.values());
    }

    /** What still wants an answer, as one card each. */
    public List<List<Caution>> wanting() {
        return together().stream()
                .filter(group -> group.stream().anyMatch(Caution::open))
                .toList();
    }

    /** What was kept as it is, as one card each. */
    public List<List<Caution>> settled() {
        return together().stream()
                .filter(group -> group.stream().noneMatch(Caution::open))
                .toList();
    }

    /** How many exercises, or rules on the whole program, still want an answer. */
    public long open() {
        return wanting().size();
    }

    /** What the row of an exercise shows: the first caution on it. */
    public Optional<Caution> on(Exercise exercise) {
        return all(exercise).stream().findFirst();
    }

    /** Every caution on an exercise, as a screen reader says it; empty where there is none. */
    public String spoken(Exercise exercise) {
        return all(exercise).stream().map(Caution::spoken).collect(Collectors.joining(" "));
    }

    /** All that is said of an exercise, the hardest first. */
    public List<Caution> all(Exercise exercise) {
        return cautions.stream()
                .filter(one -> one.finding().exercise().filter(exercise::equals).isPresent())
                .toList();
    }
}
