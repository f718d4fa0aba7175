package org.homestretch.guidance.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.guidance.Situation;
import org.homestretch.program.Prescription;

/** Fills the places of a starting program one after the other, each with one of those that suit best. */
final class Filling {

    /** Scores so close say the same of two exercises. */
    private static final int AS_GOOD = 14;

    private final ProgramPlan plan;
    private final List<Candidate> candidates;
    private final ProgramDraft draft;
    private final Turn turn;
    private final List<Suggested> items = new ArrayList<>();

    /** Candidates best first. */
    Filling(Situation on, ProgramPlan plan, List<Candidate> candidates) {
        this.plan = plan;
        this.candidates = candidates;
        this.draft = new ProgramDraft(on, List.of());
        this.turn = Turn.of(on);
    }

    List<Suggested> chosen() {
        for (ProgramPlan.Choice choice : plan.choices()) {
            fill(choice);
        }
        return List.copyOf(items);
    }

    private void fill(ProgramPlan.Choice choice) {
        boolean full = draft.counted() >= plan.most();
        for (Slot slot : choice.slots()) {
            Optional<Suggested> found = best(slot, full);
            if (found.isPresent()) {
                Prescription taken = found.get().prescription();
                draft.add(taken);
                items.add(found.get());
                return;
            }
        }
    }

    private Optional<Suggested> best(Slot slot, boolean full) {
        List<Candidate> fitting = candidates.stream()
                .filter(one -> slot.fits(one.exercise()))
                .filter(one -> !full || !one.exercise().kind().counted())
                .toList();
        return fitting.stream()
                .filter(one -> draft.wants(slot, one))
                .findFirst()
                .map(first ->
                        turn.of(asGood(fitting, first, slot), slot.ordinal()).suggested(slot));
    }

    private List<Candidate> asGood(List<Candidate> fitting, Candidate first, Slot slot) {
        return fitting.stream()
                .filter(one -> one.score() <= first.score() && one.score() >= first.score() - AS_GOOD)
                .filter(one -> draft.wants(slot, one))
                .toList();
    }
}
