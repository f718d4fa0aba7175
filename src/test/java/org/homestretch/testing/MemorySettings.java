package org.homestretch.testing;

import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;

/** A clinic's settings kept in memory. */
public final class MemorySettings implements ClinicSettings {

    private Letterhead letterhead = Letterhead.NONE;
    private Paper paper = Paper.A4;

    @Override
    public Letterhead letterhead() {
        return letterhead;
    }

    @Override
    public Paper paper() {
        return paper;
    }

    @Override
    public void save(Letterhead changed) {
        letterhead = changed;
    }

    @Override
    public void save(Paper changed) {
        paper = changed;
    }
}
