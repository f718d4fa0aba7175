package org.homestretch.guidance.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Kind;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.rules.DirectionRules;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** The program as it fills up; an exercise that would bring a caution on is not taken. */
final class ProgramDraft {

    private static final int RIGHT_ANGLE = 90;

    private final Situation empty;
    private final List<Prescription> program;
    private final List<String> anyway;

    ProgramDraft(Situation on, List<Prescription> program) {
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

    /** An exercise at the dose it would start with here. */
    Candidate prescribe(Exercise exercise, Side side) {
        var dose = new StartingDose(empty).of(exercise);
        var prescription = new Prescription(exercise, side, dose, "");
        return Candidate.of(
                new PrescribedItem(empty, prescription), ProgramPlan.of(empty).level());
    }

    /** One hamstring stretch is enough to start with; a direction is for what eases and is not eased already. */
    boolean wants(Slot slot, Candidate candidate) {
        boolean second = candidate.exercise().hamstringStretch()
                && program.stream().map(Prescription::exercise).anyMatch(Exercise::hamstringStretch);
        boolean needed = slot != Slot.DIRECTION || candidate.eases() && !eased();
        return !second && needed && calledFor(candidate) && takes(candidate);
    }

    /** Not by default: nerve work without leg pain on one side, tension on a nerve, loading or turning nobody asked for. */
    private boolean calledFor(Candidate candidate) {
        Exercise exercise = candidate.exercise();
        return switch (exercise.kind()) {
            case NEURAL -> !exercise.has(Flag.NEURAL_HIGH) && legHurts() && candidate.onOneSide();
            case DIRECTIONAL -> exercise.movement().bias() == Bias.NEUTRAL || found(candidate);
            case STRETCH -> !empty.has(HealthProblem.HYPERMOBILITY) && !(exercise.hamstringStretch() && farRaise());
            case MOBILITY -> exercise.movement().bias() != Bias.ROTATION || !slipped();
            default -> true;
        };
    }

    /** A side that nobody named is asked for only where the direction itself is a side. */
    private static boolean found(Candidate candidate) {
        boolean sideways = candidate.exercise().movement().bias() == Bias.LATERAL;
        boolean sided = candidate.item().prescription().side() != Side.NONE
                || !candidate.exercise().sided();
        return DirectionRules.matches(candidate.item()) && (sideways || sided);
    }

    private boolean legHurts() {
        return empty.patient().pain().leg().points() > 0;
    }

    /** Hamstrings that are long already; where joints give too far, nothing is lengthened. */
    private boolean farRaise() {
        OptionalInt degrees = empty.patient().examination().slrDegrees();
        return degrees.isPresent() && degrees.getAsInt() >= RIGHT_ANGLE && !empty.legRaisePositive();
    }

    /** Turning to the end under load is what an isthmic slip is spared. */
    private boolean slipped() {
        return empty.patient().course().has(Condition.ISTHMIC_SPONDYLOLISTHESIS);
    }

    private boolean eased() {
        return program.stream()
                .filter(one -> one.exercise().kind() == Kind.RELIEF)
                .anyMatch(one -> DirectionRules.matches(new PrescribedItem(empty, one)));
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
        Situation on = empty.prescribing(items);
        return Rules.PROGRAM_CAUTIONS.stream()
                .map(rule -> rule.find(on, Optional.empty()))
                .flatMap(Optional::stream)
                .filter(Finding::objects)
                .map(Finding::rule)
                .toList();
    }
}
