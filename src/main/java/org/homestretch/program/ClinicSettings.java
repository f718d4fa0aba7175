package org.homestretch.program;

/** What a clinic sets once for all its sheets, wherever it is kept. */
public interface ClinicSettings {

    /** The clinic's name and where to reach it; empty until it is filled in. */
    Letterhead letterhead();

    Paper paper();

    /** Returns once the letterhead is on disk. */
    void save(Letterhead letterhead);

    /** Returns once the paper size is on disk. */
    void save(Paper paper);
}
