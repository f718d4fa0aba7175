package org.homestretch.guidance.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.History;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.suggest.Replacement.Step;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** What could stand in for an exercise of a program: its ladder first, then what fills the same place. */
public final class Replacements {

    private static final int MOST_ALIKE = 6;

    private final Guidance guidance;
    private final Suggestions suggestions;
    private final Library library;

    public Replacements(Guidance guidance, Suggestions suggestions, Library library) {
        this.guidance = guidance;
        this.suggestions = suggestions;
        this.library = library;
    }

    /** The step easier, the step harder, then up to six others, best first; none that a rule objects to. */
    public List<Replacement> of(
            Presentation patient, History history, List<Prescription> program, Prescription replaced, Side painful) {
        List<Prescription> rest =
                program.stream().filter(one -> !one.equals(replaced)).toList();
        var draft = new ProgramDraft(guidance.situation(patient, history, rest), rest);
        var all = new ArrayList<Replacement>();
        easier(replaced.exercise())
                .flatMap(one -> taken(draft, replaced, one, Step.EASIER).stream())
                .forEach(all::add);
        harder(replaced.exercise())
                .flatMap(one -> taken(draft, replaced, one, Step.HARDER).stream())
                .limit(1)
                .forEach(all::add);
        suggestions.alternatives(patient, history, program, replaced.exercise(), painful).stream()
                .filter(other -> all.stream()
                        .noneMatch(one -> one.prescription()
                                .exercise()
                                .equals(other.prescription().exercise())))
                .limit(MOST_ALIKE)
                .map(other -> new Replacement(Step.ALIKE, other.prescription(), other.reason()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Stream<Exercise> easier(Exercise exercise) {
        return exercise.ladder().easier().flatMap(library::find).stream();
    }

    private Stream<Exercise> harder(Exercise exercise) {
        return exercise.ladder().harder().stream()
                .map(library::find)
                .flatMap(Optional::stream)
                .filter(one -> one.level() <= exercise.level() + 1);
    }

    private static Optional<Replacement> taken(ProgramDraft draft, Prescription replaced, Exercise other, Step step) {
        return Optional.of(draft.prescribe(other, side(replaced, other)))
                .filter(draft::takes)
                .map(one -> new Replacement(step, one.item().prescription(), one.why()));
    }

    /** The side stays the same where both have sides. */
    private static Side side(Prescription replaced, Exercise other) {
        if (!other.sided()) {
            return Side.NONE;
        }
        return replaced.side() == Side.NONE ? Side.BOTH : replaced.side();
    }
}
