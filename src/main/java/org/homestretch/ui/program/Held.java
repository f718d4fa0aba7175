package org.homestretch.ui.program;

import java.util.function.Consumer;
import org.homestretch.advice.Verdict;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Place;

/** What the user is told of a sheet that may not leave, and where that leads; a clinician may pass what is only old. */
final class Held {

    private final BuilderModel.Window window;
    private final boolean clinician;

    Held(BuilderModel.Window window, boolean clinician) {
        this.window = window;
        this.clinician = clinician;
    }

    /** Goes on where the verdict lets it. */
    void pass(Verdict verdict, Consumer<Verdict> leave) {
        switch (verdict.readiness()) {
            case READY -> leave.accept(verdict);
            case NOTHING -> {}
            case OLD_SCREEN -> ask(verdict, leave);
            case SCREEN_FIRST, HELD -> {
                window.desk().place().set(Place.PATIENTS);
                tell(verdict);
            }
            case STOPPED, SIDE_FIRST, REASON_FIRST -> tell(verdict);
        }
    }

    private void tell(Verdict verdict) {
        window.notices().problem("Not printed. " + verdict.sentence());
    }

    private void ask(Verdict verdict, Consumer<Verdict> leave) {
        if (clinician) {
            var anyway = new Notices.Act("Print all the same", () -> leave.accept(verdict.letPass()));
            window.notices().problem("Not printed. " + verdict.sentence(), anyway);
        } else {
            window.notices().problem("Not printed. " + verdict.sentence() + " Ask a clinician.");
        }
    }
}
