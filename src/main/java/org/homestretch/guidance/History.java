package org.homestretch.guidance;

import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Coded;

/** What the chart knows beyond the presentation; a case file knows none of it, and its rules stay silent. */
public record History(
        Set<Remark> remarks,
        Set<InflammatorySign> inflammatory,
        Set<YellowFlag> yellowFlags,
        Set<SurgeonLimit> surgeonLimits,
        Set<Exercise> newAtThisVisit,
        Set<Exercise> notOnPaper) {

    public static final History NONE = new History(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** A single fact of the chart that a rule asks for. */
    public enum Remark implements Coded {
        NEW_SYMPTOMS_SINCE_SCREEN("New symptoms since the last screen"),
        HAMSTRINGS_SHORT("Hamstrings found short"),
        FALL_LAST_YEAR("A fall in the last twelve months"),
        VERTEBRAL_FRACTURE("A vertebral fracture in the past"),
        BETA_BLOCKER("Takes a beta-blocker");

        private final String words;

        Remark(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public History {
        remarks = Set.copyOf(remarks);
        inflammatory = Set.copyOf(inflammatory);
        yellowFlags = Set.copyOf(yellowFlags);
        surgeonLimits = Set.copyOf(surgeonLimits);
        newAtThisVisit = Set.copyOf(newAtThisVisit);
        notOnPaper = Set.copyOf(notOnPaper);
    }

    public boolean has(Remark remark) {
        return remarks.contains(remark);
    }

    public History with(Remark... found) {
        return new History(Set.of(found), inflammatory, yellowFlags, surgeonLimits, newAtThisVisit, notOnPaper);
    }

    public History with(InflammatorySign... found) {
        return new History(remarks, Set.of(found), yellowFlags, surgeonLimits, newAtThisVisit, notOnPaper);
    }

    public History with(YellowFlag... found) {
        return new History(remarks, inflammatory, Set.of(found), surgeonLimits, newAtThisVisit, notOnPaper);
    }

    public History with(SurgeonLimit... written) {
        return new History(remarks, inflammatory, yellowFlags, Set.of(written), newAtThisVisit, notOnPaper);
    }

    public History withNew(Set<Exercise> exercises) {
        return new History(remarks, inflammatory, yellowFlags, surgeonLimits, exercises, notOnPaper);
    }

    /** With the exercises that have no picture or no words to print. */
    public History withoutPaper(Set<Exercise> exercises) {
        return new History(remarks, inflammatory, yellowFlags, surgeonLimits, newAtThisVisit, exercises);
    }
}
