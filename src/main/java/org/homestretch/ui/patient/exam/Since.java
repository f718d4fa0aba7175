package org.homestretch.ui.patient.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Nerves;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Sensation;

/** Says of a nerve root what is other than it was, or that a loss is the same. */
record Since(Nerves before, Nerves now) {

    private static final RoomWords WORDS = RoomWords.of(Since.class);

    String of(NerveLevel level) {
        List<String> changes = new ArrayList<>();
        boolean same = false;
        for (Leg leg : Leg.values()) {
            NerveTest was = before.at(level, leg);
            NerveTest is = now.at(level, leg);
            changes(leg, was, is, changes);
            same |= is.loss() && is.equals(was);
        }
        return changes.isEmpty() && same ? WORDS.say("since.same") : String.join("; ", changes);
    }

    private static void changes(Leg leg, NerveTest was, NerveTest is, List<String> all) {
        if (was.power().isPresent() && is.power().isPresent() && !was.power().equals(is.power())) {
            all.add(WORDS.say("since.power", leg.words(), was.power().getAsInt()));
        }
        if (was.reflex() != Reflex.NOT_TESTED && is.reflex() != Reflex.NOT_TESTED && was.reflex() != is.reflex()) {
            all.add(WORDS.say("since.reflex", leg.words(), inside(was.reflex().words())));
        }
        boolean felt = was.sensation() != Sensation.NOT_TESTED && is.sensation() != Sensation.NOT_TESTED;
        if (felt && was.sensation() != is.sensation()) {
            all.add(WORDS.say(
                    "since.sensation", leg.words(), inside(was.sensation().words())));
        }
    }

    private static String inside(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
