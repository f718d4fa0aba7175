package org.homestretch.ui.program;

import java.util.List;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.DoseRemedy;
import org.homestretch.guidance.Redosed;
import org.homestretch.program.Prescription;

/** Something that can be done about a finding by pressing one button. */
sealed interface Remedy {

    /** What the button says. */
    String words();

    /** What it would change, line by line, where the button has no room for it. */
    default List<String> details() {
        return List.of();
    }

    void on(ProgramModel model);

    /** Another exercise in the place of one. */
    record Swap(Exercise old, Prescription instead) implements Remedy {

        @Override
        public String words() {
            return "Swap for " + lowered(instead.exercise());
        }

        @Override
        public void on(ProgramModel model) {
            model.swap(old, instead);
        }
    }

    /** What the program lacks, in the place of what it can spare: it is as long as it may be. */
    record Trade(Exercise spared, Prescription missing) implements Remedy {

        @Override
        public String words() {
            return "Swap " + lowered(spared) + " for " + lowered(missing.exercise());
        }

        @Override
        public void on(ProgramModel model) {
            model.swap(spared, missing);
        }
    }

    /** What the program lacks. */
    record Add(Prescription missing) implements Remedy {

        @Override
        public String words() {
            return "Add " + lowered(missing.exercise());
        }

        @Override
        public void on(ProgramModel model) {
            model.add(missing);
        }
    }

    /** Other doses. */
    record Redose(DoseRemedy doses) implements Remedy {

        @Override
        public String words() {
            return doses.words();
        }

        @Override
        public List<String> details() {
            return doses.changes().size() == 1
                    ? List.of()
                    : doses.changes().stream().map(Redosed::words).toList();
        }

        @Override
        public void on(ProgramModel model) {
            model.redose(doses);
        }
    }

    /** To the top of its group. */
    record PutFirst(Exercise exercise) implements Remedy {

        @Override
        public String words() {
            return "Put it first";
        }

        @Override
        public void on(ProgramModel model) {
            model.move(exercise, 0);
        }
    }

    private static String lowered(Exercise exercise) {
        String name = exercise.name();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
