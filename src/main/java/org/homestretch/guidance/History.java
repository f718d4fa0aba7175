package org.homestretch.guidance;

import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.YellowFlag;

/** What the chart knows beyond the presentation; a case file knows none of it, and its rules stay silent. */
public record History(Background chart, Set<Exercise> newAtThisVisit, Set<Exercise> notOnPaper) {

    public static final History NONE = of(Background.NONE);

    public History {
        newAtThisVisit = Set.copyOf(newAtThisVisit);
        notOnPaper = Set.copyOf(notOnPaper);
    }

    public static History of(Background chart) {
        return new History(chart, Set.of(), Set.of());
    }

    public History withNew(Set<Exercise> exercises) {
        return new History(chart, exercises, notOnPaper);
    }

    /** With the exercises that have no picture or no words to print. */
    public History withoutPaper(Set<Exercise> exercises) {
        return new History(chart, newAtThisVisit, exercises);
    }

    public boolean has(Remark remark) {
        return chart.has(remark);
    }

    public Set<InflammatorySign> inflammatory() {
        return chart.inflammatory();
    }

    public Set<YellowFlag> yellowFlags() {
        return chart.yellowFlags();
    }

    public Set<SurgeonLimit> surgeonLimits() {
        return chart.surgeonLimits();
    }
}
