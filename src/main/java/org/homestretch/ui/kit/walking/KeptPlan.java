package org.homestretch.ui.kit.walking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.UndoStack;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;

/** The plan by weeks as today's visit keeps it: saved at once, and every change is a step that can be taken back. */
final class KeptPlan {

    private static final RoomWords WORDS = RoomWords.of(KeptPlan.class);

    /** What is stepped key by key: the steps of one thing in a row are one change. */
    private static final Set<String> STEPPED = Set.of("from", "goal", "ceiling", "week", "weeks");

    private final Workplace window;

    KeptPlan(Workplace window) {
        this.window = window;
    }

    /** A change of a kind, and what its words say beside. */
    void change(WalkingPlan changed, String kind, Object... said) {
        differing(changed).ifPresent(open -> {
            LocalDate day = window.desk().today();
            Optional<WalkingPlan> before = of(open, day).walking();
            put(day, Optional.of(changed));
            var words = WORDS.say("did." + kind, said);
            window.record()
                    .steps(View.PROGRAM)
                    .did(new UndoStack.Step(
                            words,
                            STEPPED.contains(kind) ? words : "",
                            () -> put(day, before),
                            () -> put(day, Optional.of(changed))));
        });
    }

    /** What is given is kept; that is no change to take back. */
    void store(WalkingPlan given) {
        differing(given).ifPresent(open -> put(window.desk().today(), Optional.of(given)));
    }

    private Optional<Chart> differing(WalkingPlan plan) {
        return window.record().chart().get().filter(open -> !open.walking().equals(Optional.of(plan)));
    }

    /** A visit that holds nothing else is as if it never was. */
    private void put(LocalDate day, Optional<WalkingPlan> plan) {
        window.record().chart().get().map(open -> of(open, day).walking(plan)).ifPresent(visit -> {
            if (visit.blank()) {
                window.record().remove(visit);
            } else {
                window.record().put(visit, OpenRecord.Pace.NOW);
            }
        });
    }

    private Visit of(Chart open, LocalDate day) {
        return open.visitFor(day, window.desk().user());
    }
}
