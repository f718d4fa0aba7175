package org.homestretch.advice;

import java.util.List;
import org.homestretch.basics.FirstLetter;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Redosed;
import org.homestretch.guidance.answer.DoseRemedy;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** Something that can be done about a finding by pressing one button. */
public sealed interface Remedy {

    RoomWords WORDS = RoomWords.of(Remedy.class);

    /** What the button says. */
    String words();

    /** What is said once it was done. */
    String done();

    /** What it would change, line by line, where the button has no room for it. */
    default List<String> details() {
        return List.of();
    }

    /** The program with it done. */
    Program in(Program program);

    /** Another exercise in the place of one. */
    record Swap(Exercise old, Prescription instead) implements Remedy {

        @Override
        public String words() {
            return WORDS.say("swap.for", lowered(instead.exercise()));
        }

        @Override
        public String done() {
            return swapped(old, instead);
        }

        @Override
        public Program in(Program program) {
            return program.swap(old, instead);
        }
    }

    /** What the program lacks, in the place of what it can spare: it is as long as it may be. */
    record Trade(Exercise spared, Prescription missing) implements Remedy {

        @Override
        public String words() {
            return WORDS.say("swap", lowered(spared), lowered(missing.exercise()));
        }

        @Override
        public String done() {
            return swapped(spared, missing);
        }

        @Override
        public Program in(Program program) {
            return program.swap(spared, missing);
        }
    }

    /** What the program lacks. */
    record Add(Prescription missing) implements Remedy {

        @Override
        public String words() {
            return WORDS.say("add", lowered(missing.exercise()));
        }

        @Override
        public String done() {
            return WORDS.say("added", missing.exercise().name());
        }

        @Override
        public Program in(Program program) {
            return program.add(missing);
        }
    }

    /** The program without these. */
    record Remove(List<Exercise> exercises) implements Remedy {

        public Remove {
            exercises = List.copyOf(exercises);
        }

        @Override
        public String words() {
            return exercises.size() == 1
                    ? WORDS.say("remove", lowered(exercises.getFirst()))
                    : WORDS.say("remove.several", exercises.size());
        }

        @Override
        public String done() {
            return exercises.size() == 1
                    ? WORDS.say("removed", exercises.getFirst().name())
                    : WORDS.say("removed.several", exercises.size());
        }

        @Override
        public List<String> details() {
            return exercises.size() == 1
                    ? List.of()
                    : exercises.stream().map(Exercise::name).toList();
        }

        @Override
        public Program in(Program program) {
            Program rest = program;
            for (Exercise exercise : exercises) {
                rest = rest.remove(exercise);
            }
            return rest;
        }
    }

    /** The side that was not chosen. */
    record OnSide(Exercise exercise, Side side) implements Remedy {

        @Override
        public String words() {
            return WORDS.say("side", List.of(side));
        }

        @Override
        public String done() {
            return WORDS.say("side.of", exercise.name());
        }

        @Override
        public Program in(Program program) {
            return program.change(exercise, one -> one.on(side));
        }
    }

    /** Other doses. */
    record Redose(DoseRemedy doses) implements Remedy {

        @Override
        public String words() {
            return doses.words();
        }

        @Override
        public String done() {
            return doses.words();
        }

        @Override
        public List<String> details() {
            return doses.changes().size() == 1
                    ? List.of()
                    : doses.changes().stream().map(Redosed::words).toList();
        }

        @Override
        public Program in(Program program) {
            return program.prescribing(doses.in(program.prescriptions()));
        }
    }

    /** To the top of its group. */
    record PutFirst(Exercise exercise) implements Remedy {

        @Override
        public String words() {
            return WORDS.say("put.first");
        }

        @Override
        public String done() {
            return WORDS.say("moved", exercise.name());
        }

        @Override
        public Program in(Program program) {
            return program.move(exercise, 0);
        }
    }

    private static String swapped(Exercise old, Prescription instead) {
        return WORDS.say("swapped", old.name(), instead.exercise().name());
    }

    private static String lowered(Exercise exercise) {
        return FirstLetter.small(exercise.name());
    }
}
