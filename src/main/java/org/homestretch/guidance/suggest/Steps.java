package org.homestretch.guidance.suggest;

import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
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

    private static final RoomWords WORDS = RoomWords.of(Steps.class);

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
            return new ProgramStep(Move.STOP, now, Optional.empty(), WORDS.say("step.stop"));
        }
        return switch (response.light(on.thresholds())) {
            case RED -> back(on, now);
            case AMBER -> ProgramStep.hold(now, WORDS.say("step.amber"));
            case GREEN -> response.readyToStepUp(on.thresholds()) ? up(on, now) : waiting(on, response);
        };
    }

    private static ProgramStep waiting(Situation on, Response response) {
        if (response.done().percent() < on.limit(Threshold.DONE_WELL)) {
            return ProgramStep.hold(response.prescription(), WORDS.say("step.seldom", on.limit(Threshold.DONE_WELL)));
        }
        return ProgramStep.hold(
                response.prescription(),
                response.has(Sign.GOOD_FORM) ? WORDS.say("step.again", more(on, response)) : WORDS.say("step.form"));
    }

    private static Said more(Situation on, Response response) {
        int reviews = on.limit(Threshold.GOOD_REVIEWS) - response.done().goodReviews();
        return switch (reviews) {
            case 2 -> WORDS.said("step.twice");
            default -> Phrases.counted(Math.max(1, reviews), "time");
        };
    }

    private ProgramStep back(Situation on, Prescription now) {
        Dose less = DoseLadder.down(now);
        if (!less.equals(now.dose())) {
            return new ProgramStep(Move.REGRESS, now, Optional.of(now.dosed(less)), WORDS.say("step.dose.down"));
        }
        return now.exercise()
                .ladder()
                .easier()
                .flatMap(library::find)
                .filter(easier -> allowed(on, easier))
                .map(easier ->
                        new ProgramStep(Move.REGRESS, now, Optional.of(instead(now, easier)), WORDS.say("step.easier")))
                .orElseGet(() -> new ProgramStep(Move.STOP, now, Optional.empty(), WORDS.say("step.nothing.easier")));
    }

    private ProgramStep up(Situation on, Prescription now) {
        Dose more = DoseLadder.up(on, now);
        if (!more.equals(now.dose())) {
            return new ProgramStep(Move.PROGRESS, now, Optional.of(now.dosed(more)), WORDS.say("step.dose.up"));
        }
        return now.exercise().ladder().harder().stream()
                .map(library::find)
                .flatMap(Optional::stream)
                .filter(harder -> harder.level() <= now.exercise().level() + 1 && allowed(on, harder))
                .findFirst()
                .map(harder -> new ProgramStep(
                        Move.PROGRESS, now, Optional.of(instead(now, harder)), WORDS.say("step.harder")))
                .orElseGet(() -> ProgramStep.hold(now, WORDS.say("step.nothing.harder")));
    }

    private static boolean allowed(Situation on, Exercise exercise) {
        return !Rules.objectTo(new PrescribedItem(on, Prescription.usual(exercise, Side.BOTH)));
    }

    private static Prescription instead(Prescription now, Exercise other) {
        Side side = now.side() == Side.NONE ? Side.BOTH : now.side();
        return Prescription.usual(other, side);
    }
}
