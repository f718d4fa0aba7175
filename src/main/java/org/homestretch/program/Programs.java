package org.homestretch.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programs of the clinic's patients, wherever they are kept. */
public interface Programs {

    /** All programs of a patient, newest first. */
    List<Program> of(UUID patient);

    default Optional<Program> latestFor(UUID patient) {
        return of(patient).stream().findFirst();
    }

    /** Returns once the program is on disk; a printed program is never changed again. */
    void save(Program program);

    /** Takes a draft back, so that the version before it is the newest again. */
    void remove(Program draft);
}
