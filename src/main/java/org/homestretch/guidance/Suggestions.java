package org.homestretch.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Side;
import org.homestretch.program.Prescription;

/** Suggests starting programs, and what could stand in for one of their exercises. */
public final class Suggestions {

    /** Only a missing screen may be made good later; the other stops forbid exercise as such. */
    private static final String SCREEN_MISSING = "S13";

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
        List<Finding> held = guidance.check(patient, history, List.of()).stream()
                .filter(found -> found.severity() == Severity.BLOCK_HARD)
                .filter(found -> !found.rule().equals(SCREEN_MISSING))
                .toList();
        return held.isEmpty() ? filled(patient, history, painful) : new Suggestion(List.of(), held);
    }

    /** What could take an exercise's place in the program without a caution, best first. */
    public List<Suggested> alternatives(
            Presentation patient, History history, List<Prescription> program, Exercise replaced, Side painful) {
        List<Prescription> rest =
                program.stream().filter(one -> !one.exercise().equals(replaced)).toList();
        Situation on = guidance.situation(patient, history, rest);
        Draft draft = new Draft(on, rest);
        return List.of(Slot.values()).stream()
                .filter(slot -> slot.fits(replaced))
                .flatMap(slot -> candidates(on, ProgramPlan.of(on), painful).stream()
                        .filter(one ->
                                slot.fits(one.exercise()) && !one.exercise().equals(replaced) && draft.takes(one))
                        .map(one -> suggested(one, slot)))
                .toList();
    }

    private Suggestion filled(Presentation patient, History history, Side painful) {
        Situation on = guidance.situation(patient, history, List.of());
        ProgramPlan plan = ProgramPlan.of(on);
        List<Candidate> candidates = candidates(on, plan, painful);
        Draft draft = new Draft(on, List.of());
        var items = new ArrayList<Suggested>();
        for (ProgramPlan.Choice choice : plan.choices()) {
            boolean full = draft.counted() >= plan.most();
            best(choice, candidates, one -> (!full || !one.exercise().kind().counted()) && draft.wants(one))
                    .ifPresent(chosen -> {
                        draft.add(chosen.prescription());
                        items.add(chosen);
                    });
        }
        items.sort(Comparator.comparingInt(Suggestions::place));
        return new Suggestion(items, List.of());
    }

    private static Optional<Suggested> best(
            ProgramPlan.Choice choice, List<Candidate> candidates, Predicate<Candidate> possible) {
        return choice.slots().stream()
                .flatMap(slot -> candidates.stream()
                        .filter(one -> slot.fits(one.exercise()) && wanted(slot, one) && possible.test(one))
                        .limit(1)
                        .map(one -> suggested(one, slot)))
                .findFirst();
    }

    /** A directional exercise is chosen for its direction only. */
    private static boolean wanted(Slot slot, Candidate candidate) {
        return slot != Slot.DIRECTION || candidate.eases();
    }

    private List<Candidate> candidates(Situation on, ProgramPlan plan, Side painful) {
        StartingDose dose = new StartingDose(on);
        return library.all().stream()
                .map(exercise -> new Prescription(exercise, side(exercise, painful), dose.of(exercise), ""))
                .map(prescription -> Candidate.of(new Item(on, prescription), plan.level()))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Strength goes on both sides; what eases or stretches goes on the painful one where it is known. */
    private static Side side(Exercise exercise, Side painful) {
        if (!exercise.sided()) {
            return Side.NONE;
        }
        boolean known = painful == Side.LEFT || painful == Side.RIGHT;
        return known && exercise.area() == Area.STRETCHING ? painful : Side.BOTH;
    }

    private static Suggested suggested(Candidate candidate, Slot slot) {
        return new Suggested(candidate.item().prescription(), slot, slot.words() + ": " + candidate.why() + ".");
    }

    /** The slots stand in the order of the sheet: ease first, then the direction, then area by area. */
    private static int place(Suggested one) {
        return one.slot().ordinal();
    }

    /** The program as it fills up; an exercise that would bring a caution on is not taken. */
    private static final class Draft {

        private final Situation empty;
        private final List<Prescription> program;
        private final List<String> anyway;

        Draft(Situation on, List<Prescription> program) {
            this.empty = on;
            this.program = new ArrayList<>(program);
            this.anyway = objections(program);
        }

        long counted() {
            return program.stream().filter(Prescription::counted).count();
        }

        void add(Prescription prescription) {
            program.add(prescription);
        }

        /** One hamstring stretch is enough to start with. */
        boolean wants(Candidate candidate) {
            boolean second = candidate.exercise().hamstringStretch()
                    && program.stream().map(Prescription::exercise).anyMatch(Exercise::hamstringStretch);
            return !second && takes(candidate);
        }

        boolean takes(Candidate candidate) {
            if (candidate.objected()
                    || program.stream().anyMatch(one -> one.exercise().equals(candidate.exercise()))) {
                return false;
            }
            var longer = new ArrayList<>(program);
            longer.add(candidate.item().prescription());
            return anyway.containsAll(objections(longer));
        }

        private List<String> objections(List<Prescription> items) {
            Situation on = new Situation(
                    empty.patient(), empty.history(), items, empty.thresholds(), empty.hamstringStretches());
            return Rules.PROGRAM_CAUTIONS.stream()
                    .map(rule -> rule.find(on, Optional.empty()))
                    .flatMap(Optional::stream)
                    .filter(Finding::objects)
                    .map(Finding::rule)
                    .toList();
        }
    }
}
