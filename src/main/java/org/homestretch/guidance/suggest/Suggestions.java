package org.homestretch.guidance.suggest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** Suggests starting programs, and what could stand in for one of their exercises. */
public final class Suggestions {

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::score).reversed();

    private final Guidance guidance;
    private final Library library;

    public Suggestions(Guidance guidance, Library library) {
        this.guidance = guidance;
        this.library = library;
    }

    /** A program to start with; the painful side is the one stretched. The same facts give the same program. */
    public Suggestion starting(Presentation patient, History history, Side painful) {
        return starting(patient, history, painful, Set.of());
    }

    /** The same where the patient knows some exercises already: they come before others that would do as well. */
    Suggestion starting(Presentation patient, History history, Side painful, Set<Exercise> known) {
        List<Finding> held = guidance.check(patient, history, List.of()).stream()
                .filter(Finding::holdsBack)
                .toList();
        return held.isEmpty() ? filled(patient, history, painful, known) : new Suggestion(List.of(), held);
    }

    /** What could take an exercise's place in the program without a caution, best first. */
    public List<Suggested> alternatives(
            Presentation patient, History history, List<Prescription> program, Exercise replaced, Side painful) {
        List<Prescription> rest =
                program.stream().filter(one -> !one.exercise().equals(replaced)).toList();
        Situation on = guidance.situation(patient, history, rest);
        ProgramDraft draft = new ProgramDraft(on, rest);
        List<Candidate> candidates = candidates(on, ProgramPlan.of(on), painful).stream()
                .map(one -> one.trains(replaced.movement().mainMuscle()) ? one.alike() : one)
                .sorted(BEST_FIRST)
                .toList();
        var seen = new HashSet<Exercise>(Set.of(replaced));
        return Slot.byWhatTheyTrain()
                .filter(slot -> slot.fits(replaced))
                .flatMap(slot -> candidates.stream()
                        .filter(one -> slot.fits(one.exercise()) && draft.takes(one) && seen.add(one.exercise()))
                        .map(one -> one.suggested(slot)))
                .toList();
    }

    /** What could be added to the program without a caution, best first. */
    public List<Prescription> additions(
            Presentation patient, History history, List<Prescription> program, Side painful) {
        Situation on = guidance.situation(patient, history, program);
        ProgramDraft draft = new ProgramDraft(on, program);
        List<Exercise> there = program.stream().map(Prescription::exercise).toList();
        return candidates(on, ProgramPlan.of(on), painful).stream()
                .filter(one -> !there.contains(one.exercise()) && draft.takes(one))
                .map(one -> one.item().prescription())
                .toList();
    }

    private Suggestion filled(Presentation patient, History history, Side painful, Set<Exercise> known) {
        Situation on = guidance.situation(patient, history, List.of());
        ProgramPlan plan = ProgramPlan.of(on);
        List<Candidate> candidates = candidates(on, plan, painful).stream()
                .map(one -> known.contains(one.exercise()) ? one.known() : one)
                .sorted(BEST_FIRST)
                .toList();
        List<Suggested> items = new Filling(on, plan, candidates)
                .chosen().stream()
                        .sorted(Comparator.comparingInt(Suggestions::place))
                        .toList();
        return new Suggestion(items, List.of());
    }

    private List<Candidate> candidates(Situation on, ProgramPlan plan, Side painful) {
        StartingDose dose = new StartingDose(on);
        return library.all().stream()
                .map(exercise -> new Prescription(exercise, SuggestedSide.of(exercise, painful), dose.of(exercise), ""))
                .map(prescription -> Candidate.of(new PrescribedItem(on, prescription), plan.level()))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The slots stand in the order of the sheet: ease first, then the direction, then area by area. */
    private static int place(Suggested one) {
        return one.slot().ordinal();
    }
}
