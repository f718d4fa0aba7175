package org.homestretch.ui.kit.paper;

import java.util.Optional;
import java.util.function.Consumer;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;

/** What the user is told of a paper that may not leave, and where that leads; a clinician may pass what is only old. */
public final class Held {

    private static final RoomWords WORDS = RoomWords.of(Held.class);

    private final Workplace window;
    private final boolean clinician;
    private Optional<Notices.Notice> told = Optional.empty();

    public Held(Workplace window, boolean clinician) {
        this.window = window;
        this.clinician = clinician;
    }

    /** Goes on where the verdict lets it. */
    public void pass(Verdict verdict, Consumer<Verdict> leave) {
        window.notices().leave();
        switch (verdict.readiness()) {
            case READY -> leave.accept(verdict);
            case NOTHING -> {}
            case OLD_SCREEN -> ask(verdict, leave);
            case SCREEN_FIRST, HELD -> {
                window.desk().place().set(View.PATIENTS);
                tell(verdict);
            }
            case STOPPED, SIDE_FIRST, REASON_FIRST -> tell(verdict);
        }
    }

    /** What was told of an earlier verdict is not so any more. */
    public void over() {
        if (told.isPresent() && told.equals(window.notices().shown().get())) {
            window.notices().dismiss();
        }
        told = Optional.empty();
    }

    private void tell(Verdict verdict) {
        window.notices().problem(WORDS.say("held", verdict.sentence()));
        told = window.notices().shown().get();
    }

    private void ask(Verdict verdict, Consumer<Verdict> leave) {
        if (clinician) {
            var anyway = new Notices.Act(WORDS.say("held.anyway"), () -> leave.accept(verdict.letPass()));
            window.notices().problem(WORDS.say("held", verdict.sentence()), anyway);
        } else {
            window.notices().problem(WORDS.say("held.clinician", verdict.sentence()));
        }
        told = window.notices().shown().get();
    }
}
