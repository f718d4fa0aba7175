package org.homestretch.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.guidance.HandedOut;
import org.homestretch.guidance.Review;
import org.homestretch.guidance.Steps;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.Desk;

/** What a program may start from: steps from the last one, printed ones, what the guidance chooses, nothing. */
final class StartsModel {

    private final Desk desk;
    private final ProgramModel model;
    private final Known known;
    private final Answers answers;
    private final Steps steps;

    StartsModel(Desk desk, ProgramModel model, Known known, Answers answers, Steps steps) {
        this.desk = desk;
        this.model = model;
        this.known = known;
        this.answers = answers;
        this.steps = steps;
    }

    /** The likeliest first: the last program, a step on or as it was, then what keeps fit, then what is new. */
    List<StartChoice> choices() {
        List<Program> earlier = model.file().earlier().get();
        var all = new ArrayList<StartChoice>();
        earlier.stream().limit(1).flatMap(last -> adjusted(last).stream()).forEach(all::add);
        earlier.stream().limit(1).map(StartChoice::copyOf).forEach(all::add);
        earlier.stream().limit(1).flatMap(this::maintenance).forEach(all::add);
        suggested().ifPresent(all::add);
        earlier.stream().skip(1).map(StartChoice::copyOf).forEach(all::add);
        all.add(StartChoice.BLANK);
        return List.copyOf(all);
    }

    private Optional<StartChoice> adjusted(Program last) {
        return HandedOut.of(last, desk.clock().getZone())
                .map(given -> new Review(
                        given, model.file().visits().get(), answers.guidance().thresholds()))
                .flatMap(Course::of)
                .flatMap(course -> known.now().flatMap(facts -> course.adjusted(steps, facts)));
    }

    /** A program to begin with, as the guidance would choose it today. */
    private Optional<StartChoice> suggested() {
        return known.now()
                .map(facts -> answers.suggestions().starting(facts.patient(), facts.history(), facts.painful()))
                .filter(one -> !one.items().isEmpty())
                .map(StartChoice::suggested);
    }

    private Stream<StartChoice> maintenance(Program last) {
        return known.now().stream()
                .map(facts -> answers.maintenance().program(facts.patient(), facts.history(), last.inOrder()))
                .filter(kept -> !kept.isEmpty())
                .map(StartChoice::maintenance);
    }
}
