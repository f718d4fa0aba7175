package org.homestretch.ui.program.edit;

import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.work.Notices;

/** The undo that stands at the foot of the window after a large step, until the next step is taken. */
final class UndoOffer {

    private static final RoomWords WORDS = RoomWords.of(UndoOffer.class);

    private final Notices notices;
    private final Runnable undo;
    private Optional<Notices.Notice> open = Optional.empty();

    UndoOffer(Notices notices, Runnable undo) {
        this.notices = notices;
        this.undo = undo;
    }

    void after(String words) {
        notices.tell(words, new Notices.Act(WORDS.say("undo"), undo));
        open = notices.shown().get();
    }

    /** It would undo something else after the next edit. */
    void withdraw() {
        if (open.isPresent() && notices.shown().get().equals(open)) {
            notices.dismiss();
        }
        open = Optional.empty();
    }
}
