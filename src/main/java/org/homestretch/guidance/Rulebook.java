package org.homestretch.guidance;

import java.util.List;
import org.homestretch.basics.Journal;

/** The numbers a clinic set for its rules, wherever they are kept; every change is kept too. */
public interface Rulebook {

    Thresholds thresholds();

    /** Who changed which number and when, newest first. */
    List<Journal.Entry> changes();

    /** Returns once the numbers are on disk. */
    void save(Thresholds thresholds);
}
