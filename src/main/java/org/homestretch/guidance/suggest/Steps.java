package org.homestretch.guidance.suggest;

import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.DoseLadder;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.guidance.suggest.ProgramStep.Move;
import org.homestretch.guidance.visit.Response;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.progress.Reaction.Sign;

/** Takes a whole program one step up, down or nowhere, from how each exercise was taken: one change of an exercise. */
public final class Steps {

    private final Guidance guidance;
    private final Library library;

    public Steps(Guidance guidance, Library library) {
        this.guidance = guidance;
        this.library = library;
    }

    /** One step for each exercise that was asked about; one or two of them go up, the others wait. */
    public List<ProgramStep> next(Presentation patient, History history, List<Response> responses) {
        Situation on = guidance.situation(patient, history, List.of());
        List<ProgramStep> due =
                responses.stream().map(response -> step(on, response)).toList();
        return StepsUp.few(on, responses, due);
    }

    private ProgramStep step(Situation on, Response response) {
        Prescription now = response.prescription();
        if (response.stops()) {
            return new ProgramStep(
                    Move.STOP, now, Optional.empty(), "It brought symptoms down the leg or new nerve signs.");
        }
        return switch (response.light(on.thresholds())) {
            case RED -> back(on, now);
            case AMBER -> ProgramStep.hold(now, "It hurt somewhat: same dose, look at the technique.");
            case GREEN -> response.readyToStepUp(on.thresholds()) ? up(on, now) : waiting(on, response);
        };
    }

    private static ProgramStep waiting(Situation on, Response response) {
        if (response.done().percent() < on.limit(Threshold.DONE_WELL)) {
            return ProgramStep.hold(
                    response.prescription(),
                    "Done on under " + on.limit(Threshold.DONE_WELL) + "% of days: too seldom to step up.");
        }
        return ProgramStep.hold(
                response.prescription(),
                response.has(Sign.GOOD_FORM)
                        ? "Going well: " + more(on, response) + " more before a step."
                        : "Going well: look at the form before a step.");
    }

    private static String more(Situation on, Response response) {
        int reviews = on.limit(Threshold.GOOD_REVIEWS) - response.done().goodReviews();
        return reviews <= 1 ? "once" : reviews == 2 ? "twice" : Phrases.counted(reviews, "time");
    }

    private ProgramStep back(Situation on, Prescription now) {
        Dose less = DoseLadder.down(now);
        if (!less.equals(now.dose())) {
            return new ProgramStep(
                    Move.REGRESS, now, Optional.of(now.dosed(less)), "It hurt too much: a smaller dose.");
        }
        return now.exercise()
                .ladder()
                .easier()
                .flatMap(library::find)
                .filter(easier -> allowed(on, easier))
                .map(easier -> new ProgramStep(
                        Move.REGRESS, now, Optional.of(instead(now, easier)), "It hurt too much: the easier exercise."))
                .orElseGet(() -> new ProgramStep(
                        Move.STOP, now, Optional.empty(), "It hurt too much and there is nothing easier."));
    }

    private ProgramStep up(Situation on, Prescription now) {
        Dose more = DoseLadder.up(on, now);
        if (!more.equals(now.dose())) {
            return new ProgramStep(Move.PROGRESS, now, Optional.of(now.dosed(more)), "Done well: a little more.");
        }
        return now.exercise().ladder().harder().stream()
                .map(library::find)
                .flatMap(Optional::stream)
                .filter(harder -> harder.level() <= now.exercise().level() + 1 && allowed(on, harder))
                .findFirst()
                .map(harder -> new ProgramStep(
                        Move.PROGRESS, now, Optional.of(instead(now, harder)), "Done well: the next harder exercise."))
                .orElseGet(() -> ProgramStep.hold(now, "Done well, and there is no fitting harder exercise."));
    }

    private static boolean allowed(Situation on, Exercise exercise) {
        return !Rules.objectTo(new PrescribedItem(on, Prescription.usual(exercise, Side.BOTH)));
    }

    private static Prescription instead(Prescription now, Exercise other) {
        Side side = now.side() == Side.NONE ? Side.BOTH : now.side();
        return Prescription.usual(other, side);
    }
}
